import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { CERTIFICATE, httpService, tcpService, tlsService } from '../support/probed-servers.ts'
import { BriefingPage } from './pages/briefing-page.ts'
import { ConsolePage } from './pages/console-page.ts'
import { DebriefPage } from './pages/debrief-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { ProbesDialog } from './pages/probes-dialog.ts'
import { ReportPage } from './pages/report-page.ts'
import { RoomPanel } from './pages/room-panel.ts'
import { LAPTOP, PHONE, SeatPage } from './pages/seat-page.ts'
import { SetupPage } from './pages/setup-page.ts'
import { watchErrors } from './support/errors.ts'
import { LAN } from './support/lan.ts'
import { expect, noChromium, test } from './support/muster.ts'
import { picture } from './support/pictures.ts'
import { violations, WCAG } from './support/wcag.ts'

const SECRET = 'Bearer hush-hush-4711'
const TASK = 'Read changed certificates in the audit log'
const NEXT_TASK = 'Read-only for people, zero for machines, counter twice'
const FILES = 'File storage (documents)'
/** How old the newest data are when the service goes, ms. */
const DATA_AGE = 5 * 60_000

// A trace of so many looks would cost more than they do.
test.use({ trace: 'off' })

test.describe('a live drill', () => {
  test.skip(noChromium !== undefined, noChromium)
  test.use({
    viewport: LAPTOP,
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
  })

  test('§6 two seats, and real services that probes see go and come back', async ({
    page,
    serve,
    browser,
  }) => {
    test.setTimeout(480_000)
    const noErrors = watchErrors(page.context())
    const services = await realServices()
    try {
      await page.goto((await serve()).address)
      const briefing = await toLiveBriefing(page)
      const console = new ConsolePage(page)
      const probes = new ProbesDialog(page)

      await test.step('probes are configured at the briefing, confirmed once a host, and tried', async () => {
        await probes.show()
        await look(page, 'live-probes-none')
        await addHttp(probes, services.health.port)
        await addTcp(probes, services.cache.port)
        await addTls(probes, services.gate.port)
        for (const [title, words] of [
          ['Documents', 'its data'],
          ['Cache port', 'connected'],
          ['Gate certificate', 'good for'],
        ] as const) {
          const row = await probes.tryOut(title)
          await expect(row).toContainText(/tried: passes/)
          await expect(row).toContainText(words)
        }
        await look(page, 'live-probes')
        await probes.hide()
        await expect(page.getByRole('button', { name: /^Probes of this/ })).toContainText('Probes: 3')
      })

      const { lead, desk } = await test.step('two seats join', async () => {
        const room = new RoomPanel(console)
        await page.keyboard.press('r')
        const { address, code } = await room.open(LAN)
        const join = `${address}/?code=${code}`
        const seats = {
          lead: await SeatPage.open(browser, join, LAPTOP),
          desk: await SeatPage.open(browser, join, PHONE),
        }
        await seats.lead.sit('Technical lead', 'Bo Dahl')
        await seats.desk.sit('Certificate desk lead', 'Kari Nes')
        await page.keyboard.press('Escape')
        await expect(room.dialog).toBeHidden()
        return seats
      })

      await briefing.start.click()
      await console.isShown()
      await test.step('every probe watches', async () => {
        await expect(console.pane('Probes')).toContainText('none fails')
        for (const title of ['Documents', 'Cache port', 'Gate certificate'])
          await expect(probeRow(console, title)).toContainText(/\d+ ms/)
        await picture(page, 'live-console')
      })

      await test.step('a task begins and ends at a seat', async () => {
        await lead.go('Tasks')
        await desk.go('Room')
        await lead.page.getByRole('button', { name: `Start ${TASK}` }).click()
        const done = lead.page.getByRole('button', { name: `Done: ${TASK}` })
        await expect(done).toBeVisible()
        await expect(console.pane('Tasks')).toContainText('1 under way')
        await expect(levelAt(lead)).toContainText('no alarm')
        await look(lead.page, 'live-seat-task')
        await done.click()
        await expect(console.pane('Tasks')).toContainText('none under way')
        await console.press('m', 'd')
        await expect(console.pane('Marks').getByTitle('detected, stated')).toBeVisible()
      })

      const plan = console.pane('Planned against actual')
      const marks = plan.getByRole('list', { name: 'Marks, planned against actual' })
      await test.step('a service goes: its outage is observed, at the seats too', async () => {
        await console.press('Shift+K')
        services.lag(DATA_AGE)
        await services.health.down()
        await expect(probeRow(console, 'Documents')).toContainText('connection refused', { timeout: 30_000 })
        await expect(console.pane('Probes')).toContainText('1 failing')
        await expect(marks.getByRole('listitem').filter({ hasText: `${FILES}: onset` })).toContainText(
          'observed',
        )
        await expect(levelAt(lead)).toContainText('down')
        await expect(levelAt(desk)).toContainText('down')
        await picture(page, 'live-outage')
      })

      await test.step('planned against actual, and the critical path', async () => {
        const step = plan.getByRole('listitem').filter({ hasText: 'Confirm in the audit log' })
        await expect(step).toContainText('Technical lead')
        await expect(step).toHaveAttribute('data-critical', 'true')
      })

      await test.step('it comes back: restored and verified are observed', async () => {
        await services.health.up()
        for (const mark of ['restored', 'verified'])
          await expect(
            marks.getByRole('listitem').filter({ hasText: `${FILES}: ${mark}` }),
            mark,
          ).toContainText('observed', { timeout: 30_000 })
        await expect(console.pane('Probes')).toContainText('none fails')
        await look(page, 'live-plan')
      })

      await test.step('a shift changes: what is open is on a list, and told to who takes over', async () => {
        await lead.page.getByRole('button', { name: `Start ${NEXT_TASK}` }).click()
        await expect(console.pane('Tasks')).toContainText('1 under way')
        const room = new RoomPanel(console)
        await room.show()
        await room.handOver(/^Technical lead/, 'Late Larsen')
        await room.hide()
        const told = lead.page.getByRole('group', { name: 'Hand-over' })
        await expect(told).toContainText('You have taken over from Bo Dahl')
        await expect(told).toContainText(NEXT_TASK)
        await look(lead.page, 'live-seat-hand-over')
        await told.getByRole('button', { name: /I have read it/ }).click()
        const list = await console.form('Shift+H', /^EXERCISE: hand-over at T/)
        await expect(list).toContainText(`${NEXT_TASK}: Technical lead (Late Larsen)`)
        await look(page, 'live-hand-over')
        await console.press('c')
        await expect(list.getByRole('status')).toHaveText('Copied as Markdown.')
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
          '# EXERCISE: hand-over of',
        )
        await console.press('Escape')
        await lead.page.getByRole('button', { name: `Done: ${NEXT_TASK}` }).click()
        await expect(console.pane('Tasks')).toContainText('none under way')
      })

      await test.step('the debrief and the report hold the plan and what was observed', async () => {
        await console.form('Shift+E', 'End the exercise')
        await console.dialog.getByLabel('Reason').fill('The store is back')
        await console.dialog.getByRole('button', { name: 'End now' }).click()
        const debrief = new DebriefPage(page)
        await debrief.isShown()
        await debrief.go('Where the time went')
        const rows = (title: string) =>
          debrief.body.getByRole('list', { name: `${title}, planned against actual` }).getByRole('listitem')
        await expect(rows('Tasks').filter({ hasText: TASK })).toContainText('on the critical path')
        await expect(rows('Marks').filter({ hasText: `${FILES}: verified` })).toContainText('observed')
        await debrief.body.getByRole('heading', { name: 'Planned against actual' }).scrollIntoViewIfNeeded()
        await look(page, 'live-debrief-plan')
        await debrief.go('Result')
        await page.keyboard.press('r')
        const report = new ReportPage(page)
        await report.isShown()
        await holdsTheDrill(report)
      })
      noErrors()
    } finally {
      for (const service of [services.health, services.cache, services.gate]) await service.down()
    }
  })
})

async function realServices() {
  let newest = new Date()
  const health = await httpService((request, response) => {
    if (request.headers.authorization !== SECRET) response.writeHead(401)
    else response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ store: { state: 'ready', newest: newest.toISOString() } }))
  })
  return {
    health,
    cache: await tcpService(),
    gate: await tlsService(),
    /** What was written last is so old, in ms. */
    lag: (ms: number) => {
      newest = new Date(Date.now() - ms)
    },
  }
}

/** From the library to the briefing of a live drill. */
async function toLiveBriefing(page: Page): Promise<BriefingPage> {
  const library = new LibraryPage(page)
  await library.isShown()
  await library.row(/The lights are wrong/).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The lights are wrong' })).toBeVisible()
  await page.keyboard.press('Enter')
  const setup = new SetupPage(page)
  await setup.isShown()
  await setup.fill('Title', 'Restore drill')
  await setup.fill('Facilitator', 'Ida Foss')
  await setup.playAs('Live drill')
  await look(page, 'live-setup')
  await setup.goOn.click()
  const briefing = new BriefingPage(page)
  await briefing.isShown()
  return briefing
}

/** A GET whose status, a JSON path and the instant of the newest data are read, with a secret header. */
async function addHttp(probes: ProbesDialog, port: number): Promise<void> {
  const form = await probes.form('HTTP')
  await look(probes.page, 'live-form-http')
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Documents')
  await form.getByLabel('Component').selectOption({ label: FILES })
  await form.getByLabel('Address').fill(`http://127.0.0.1:${port}/health`)
  await form.getByLabel('JSON path').fill('store.state')
  await form.getByLabel('must be').fill('ready')
  await form.getByLabel('Name of secret header 1').fill('Authorization')
  await form.getByLabel('Value of secret header 1').fill(SECRET)
  await form.getByLabel('Freshness of the data').selectOption({ label: 'from a JSON path' })
  await form.getByLabel('Path or header').fill('store.newest')
  await form.getByLabel('Every, seconds').fill('2')
  await form.getByLabel('Time-out, seconds').fill('2')
  await form.getByLabel('Verified after, passes').fill('3')
  await form.getByLabel('over at least, seconds').fill('2')
  const question = await probes.add(port)
  await expect(question).toContainText(`GET http://127.0.0.1:${port}/health`)
  await expect(question).toContainText('(secret)')
  await expect(question).not.toContainText(SECRET)
  await look(probes.page, 'live-confirm-host')
  await probes.confirm(question)
}

async function addTcp(probes: ProbesDialog, port: number): Promise<void> {
  const form = await probes.form('TCP')
  await picture(probes.page, 'live-form-tcp')
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Cache port')
  await form.getByLabel('Component').selectOption({ label: 'Cache of gate answers' })
  await form.getByLabel('Host').fill('127.0.0.1')
  await form.getByLabel('Port').fill(String(port))
  await form.getByLabel('Every, seconds').fill('2')
  await form.getByLabel('Time-out, seconds').fill('2')
  await probes.confirm(await probes.add(port))
}

/** The certificate is good for a century, and signed by the organisation's own CA. */
async function addTls(probes: ProbesDialog, port: number): Promise<void> {
  const form = await probes.form('TLS')
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Gate certificate')
  await form.getByLabel('Component').selectOption({ label: 'Frontend' })
  await form.getByLabel('Host').fill('127.0.0.1')
  await form.getByLabel('Port').fill(String(port))
  await form.getByLabel('Good for at least, days').fill('30')
  const [chooser] = await Promise.all([
    probes.page.waitForEvent('filechooser'),
    form.getByRole('button', { name: 'Choose a file…' }).click(),
  ])
  await chooser.setFiles({
    name: 'own-ca.pem',
    mimeType: 'application/x-pem-file',
    buffer: Buffer.from(CERTIFICATE),
  })
  await expect(form).toContainText('own-ca.pem')
  await form.getByLabel('Every, seconds').fill('2')
  await form.getByLabel('Time-out, seconds').fill('2')
  await look(probes.page, 'live-form-tls')
  await probes.confirm(await probes.add(port))
}

/** What a seat sees of the component that is taken down. */
function levelAt({ page }: SeatPage) {
  return page.getByRole('region', { name: 'Components' }).getByRole('listitem').filter({ hasText: FILES })
}

function probeRow(console: ConsolePage, title: string) {
  return console
    .pane('Probes')
    .getByRole('list', { name: 'Probes' })
    .getByRole('listitem')
    .filter({ hasText: title })
}

/** The plan, the critical path and the observed marks, as they are kept; no secret among it. */
async function holdsTheDrill(report: ReportPage): Promise<void> {
  const html = await saved(report, 'HTML')
  for (const words of [
    'Planned against actual',
    TASK,
    NEXT_TASK,
    'Critical path',
    'What probes observed',
    `${FILES}: onset`,
    `${FILES}: verified`,
    'connection refused',
    'data as of',
    'Late Larsen',
  ])
    expect(html, words).toContain(words)
  const json = await saved(report, 'JSON')
  const { components, plan } = JSON.parse(json)
  expect(components).toContainEqual(
    expect.objectContaining({
      title: FILES,
      rto: expect.objectContaining({ status: 'met', evidence: 'observed' }),
      rpo: expect.objectContaining({ achieved: expect.stringMatching(/^PT5M/), evidence: 'observed' }),
    }),
  )
  expect(plan.tasks).toMatchObject(
    [TASK, NEXT_TASK].map((title) => ({ title, critical: true, actual: { evidence: 'recorded' } })),
  )
  for (const text of [html, json]) expect(text).not.toContain(SECRET)
}

async function saved(report: ReportPage, format: 'HTML' | 'JSON'): Promise<string> {
  const download = report.page.waitForEvent('download')
  await report.save(format)
  return readFileSync(await (await download).path(), 'utf8')
}

/** A screen that no other walk comes by, or the dialog over it: kept for people to look at, and held against WCAG. */
async function look(page: Page, name: string): Promise<void> {
  await picture(page, name)
  const isOver = (await page.getByRole('dialog').count()) > 0
  const found = await violations(page, (axe) =>
    (isOver ? axe.include('[role="dialog"]') : axe).withTags(WCAG),
  )
  expect.soft(found, name).toEqual([])
}
