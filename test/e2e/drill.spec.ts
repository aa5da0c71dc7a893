import { existsSync, readFileSync, statSync } from 'node:fs'
import type { ElectronApplication, Page } from '@playwright/test'
import { reportJsonSchema } from '../../shared/report/report-schema.ts'
import { BriefingPage } from './pages/briefing-page.ts'
import { ConsolePage } from './pages/console-page.ts'
import { DebriefPage } from './pages/debrief-page.ts'
import { HistoryPage } from './pages/history-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { ProjectorPage } from './pages/projector-page.ts'
import { ReportPage } from './pages/report-page.ts'
import { SetupPage } from './pages/setup-page.ts'
import { watchErrors } from './support/errors.ts'
import { killWithoutMercy } from './support/kill.ts'
import { expect, noElectron, test } from './support/muster.ts'
import { checkReportPdf } from './support/pdf.ts'
import { playUntil } from './support/play.ts'

const SCENARIO = 'Login codes stop arriving'

test.describe('a drill in the window', () => {
  test.skip(noElectron !== undefined, noElectron)

  test('reaches the first inject within 5 actions from the first screen', async ({ launch }) => {
    test.setTimeout(120_000)
    const page = await (await launch()).firstWindow()
    await new LibraryPage(page).isShown()
    const actions: string[] = []
    const act = async (key: string) => {
      actions.push(key)
      await page.keyboard.press(key)
    }
    await expect(page.getByRole('heading', { name: SCENARIO })).toBeVisible()
    await act('Enter')
    await new SetupPage(page).isShown()
    await act('Enter')
    await new BriefingPage(page).isShown()
    await act('Enter')
    const console = new ConsolePage(page)
    await console.isShown()
    const aloud = console.current.getByLabel('Read aloud')
    while (actions.length < 5 && !(await aloud.isVisible())) {
      await act('n')
      await aloud.waitFor({ timeout: 5_000 }).catch(() => undefined)
    }
    await expect(aloud).toContainText('gets a code')
    expect(actions.length).toBeLessThanOrEqual(5)
  })

  test('runs from start to report, through a kill -9 in the middle', async ({ launch, saveDir }) => {
    test.setTimeout(600_000)
    let app = await launch()
    let page = await app.firstWindow()
    let noErrors = watchErrors(app.context())

    await test.step('library, set-up, briefing', async () => {
      const library = new LibraryPage(page)
      await library.isShown()
      await library.row(new RegExp(SCENARIO)).click()
      await page.keyboard.press('Enter')
      const setup = new SetupPage(page)
      await setup.isShown()
      await setup.fill('Title', 'Autumn drill')
      await setup.fill('Facilitator', 'Ida Foss')
      await setup.fill('Team', 'Service desk')
      await setup.fill('Evaluators', 'Olav Rud, Tone Vik')
      await setup.seat({
        'Incident commander': { primary: 'Anna Lind', backup: 'Per Holm' },
        'Technical lead': { primary: 'Bo Dahl' },
        'Communications lead': { primary: 'Siri Moe' },
        'Support lead': { primary: 'Kari Nes' },
        'Customer success lead': { primary: 'Anna Lind' },
      })
      await setup.rate('1x')
      await page.keyboard.press('Enter')
      const briefing = new BriefingPage(page)
      await briefing.isShown()
      await expect(page.getByText('EXERCISE', { exact: false }).first()).toBeVisible()
      await expect(briefing.people).toContainText('Anna Lind; backup Per Holm')
      await expect(briefing.people).toContainText('nobody yet')
    })

    const wall = await openProjector(app, () => page.keyboard.press('w'))
    const projector = new ProjectorPage(wall)
    await expect(projector.stage).toContainText('BRIEFING')
    await expect(projector.stage).toContainText('EXERCISE')

    await page.keyboard.press('Enter')
    let console = new ConsolePage(page)
    await console.isShown()

    await test.step('the first calls: read aloud, on the wall, decided', async () => {
      expect((await playUntil(console, (moment) => moment === 'inject')).title).toBe('A store manager calls')
      await console.press('p')
      await expect(projector.stage).toContainText('None of my five gets a code')
      await expect(projector.stage.getByText('A record is opened with time')).toBeHidden()
      await console.enter()
      const first = await playUntil(console, (moment) => moment === 'decision')
      expect(first.title).toBe('The first call')
      await console.decide({
        option: 'Open an incident record',
        sure: 4,
        why: 'Three of the same in four minutes',
        minutesAgo: 1,
      })
      await console.expectLogged('Open an incident record')
      await console.expectLogged('written at')
    })

    await test.step('the wall: board, clock, blackout and back', async () => {
      await console.menu('v', 'Projector shows')
      await console.press('b')
      await expect(projector.components).toBeVisible()
      await expect(projector.components).toContainText('SMS gateway (Nordsignal)')
      await console.press('0')
      await expect(projector.components).toBeHidden()
      await expect(projector.stage).toHaveText('Blackout')
      await console.press('0')
      await expect(projector.components).toBeVisible()
    })

    await test.step('note, improvised answer, latecomer', async () => {
      await console.form('w', 'Note')
      await console.dialog.getByLabel('What was seen or said').fill('Nobody looks at the clock')
      await console.dialog.getByLabel('Seen by').fill('Olav Rud')
      await console.dialog.getByLabel('Happened, minutes ago').fill('2')
      await console.submit('Write the note')
      await console.form('i', 'Improvised answer')
      await console.dialog.getByLabel('What they asked').fill('How many phones have we here?')
      await console.dialog.getByLabel('What you told them').fill('Three, one of them ported')
      await console.submit('Log the answer')
      await console.form('g', 'Who sits where')
      await console.dialog.getByLabel('Role').selectOption({ label: 'Identity and access administrator' })
      await console.dialog.getByLabel('Person').fill('Late Larsen')
      await console.submit('Change the seat')
      await console.expectLogged('Late Larsen')
      await console.expectLogged('Three, one of them ported')
    })

    await test.step('undo says what it takes back, and takes it back', async () => {
      await console.form('w', 'Note')
      await console.dialog.getByLabel('What was seen or said').fill('Written by mistake')
      await console.submit('Write the note')
      await expect(console.undoButton).toHaveAccessibleName(/Undo .*note/i)
      await console.press('z')
      await expect(console.undoButton).not.toHaveAccessibleName(/Written by mistake/)
      await console.expectLogged(/undone(.|\n)*Written by mistake/)
    })

    await test.step('a queued inject is held and released', async () => {
      await console.press('ArrowDown')
      const queue = console.pane('Injects')
      const held = queue.getByRole('button', { pressed: true })
      await expect(held).toBeVisible()
      await console.press('h')
      await expect(held).toContainText('held')
      await console.press('h')
      await expect(held).not.toContainText('held')
    })

    await test.step('an inject of their own', async () => {
      await console.form('a', 'Inject of your own')
      await console.dialog.getByLabel('Title').fill('A visitor in the hall')
      await console.dialog.getByLabel('What is read aloud or shown').fill('A customer stands at the desk.')
      await console.dialog.getByRole('textbox', { name: /^From/ }).fill('Reception')
      await console.dialog.getByRole('checkbox', { name: 'Support lead' }).check()
      await console.submit('Send it')
      await console.show('A visitor in the hall')
      await expect(console.current).toContainText('not from the pack')
      await console.enter()
    })

    await test.step('a decision that is none of the options, mapped to one', async () => {
      await playUntil(console, (moment, title) => moment === 'decision' && title === 'Where is the fault?')
      await console.form('f', /Where is the fault/)
      await console.dialog.getByLabel('What they decided').fill('Ask the log before anybody guesses')
      await console.dialog.getByLabel('How sure').selectOption({ label: '60 %' })
      await console.dialog.getByLabel('Decided, minutes ago').fill('1')
      await console.dialog.getByRole('button', { name: 'Record it' }).click()
      const map = page.getByRole('dialog', { name: 'What it means for the story' })
      await expect(map).toBeVisible()
      await map
        .getByLabel('It is as good as')
        .selectOption({ label: 'Where is the fault?: Read the delivery log per country and operator' })
      await console.submit('Map it')
      await console.expectLogged('Ask the log before anybody guesses')
      await expect(console.pane('Tasks')).toContainText('Read the delivery log, operator by operator')
    })

    await test.step('runbook steps, found by a few letters', async () => {
      await console.findStep('staff the', 'Staff the roles by voice call')
      await console.press('Enter')
      await expect(await console.findStep('staff the', 'Staff the roles by voice call')).toContainText('done')
      await console.findStep('situation r', 'Hold a situation round')
      await console.press('Control+Enter')
      await console.dialog.getByLabel('What became of it').selectOption({ label: 'not applicable here' })
      await console.dialog.getByLabel('Reason').fill('Everybody sits at one table')
      await console.submit('Set the step')
      await console.findStep('when sess', 'Check when sessions expire')
      await console.press('Control+Enter')
      await console.dialog
        .getByLabel('What became of it')
        .selectOption({ label: 'deviated: done in another way' })
      await console.dialog.getByRole('button', { name: 'Set the step' }).click()
      await expect(console.dialog).toContainText('A deviation needs its reason.')
      await console.dialog.getByLabel('Reason').fill('Read from the log and not by a test')
      await console.submit('Set the step')
      await expect(await console.findStep('when sess', 'Check when sessions expire')).toContainText(
        'deviated',
      )
      await console.press('Escape')
    })

    await test.step('rate, mark, break with a reason, jump', async () => {
      await console.press('+')
      await expect(console.bar).toContainText('2x')
      await console.press('-')
      await expect(console.bar).toContainText('1x')
      await console.menu('m', 'Mark')
      await console.press('2', 'd')
      await console.expectLogged(/detected/i)
      await console.form('b', 'Break')
      await console.dialog.getByLabel('Reason').fill('Coffee until ten past')
      await console.submit('Pause')
      await expect(console.current).toContainText('Coffee until ten past')
      await expect(projector.stage).toContainText('BREAK')
      expect(await console.moment()).toBe('paused')
      await console.enter()
      await expect(projector.stage).toContainText('T+')
      await playUntil(console, (moment) => moment === 'next')
      const before = await console.clock.innerText()
      await console.form('j', 'Jump ahead')
      await console.dialog.getByRole('textbox', { name: /^To/ }).fill('+1m')
      await console.submit('Jump')
      await console.waitForClockPast(before)
    })

    await test.step('declared, and somebody is notified', async () => {
      await playUntil(console, (moment, title) => moment === 'decision' && title === 'Classification')
      await console.decide({ option: 'Severity 2, declare now', sure: 5, why: 'Worse at 09:41' })
      await expect(console.pane('Obligations')).toContainText('Incident on our status page')
      const menu = await console.menu('o', 'Notified')
      await menu.getByRole('menuitem', { name: /Incident on our status page/ }).click()
      await console.dialog.getByLabel('What was told').fill('Codes by SMS do not arrive')
      await console.dialog.getByLabel('Happened, minutes ago').fill('0')
      await console.submit('They were notified')
      const duty = console.pane('Obligations').getByRole('listitem').filter({ hasText: 'on our status page' })
      await expect(duty).toContainText('met')
    })

    const acknowledged =
      await test.step('a decision half captured, a note acknowledged; then kill -9', async () => {
        const open = await playUntil(
          console,
          (moment, title) => moment === 'decision' && title === 'Those who are still inside',
        )
        expect(open.title).toBe('Those who are still inside')
        await console.press('1', 'y')
        await page.keyboard.type('half a thought')
        await console.press('Escape')
        // A draft is kept when nothing was typed for 0.6 s.
        await page.waitForTimeout(1_500)
        await console.form('w', 'Note')
        await console.dialog.getByLabel('What was seen or said').fill('The last words before the power went')
        await console.submit('Write the note')
        const log = await console.logEntries()
        expect(log[0]).toContain('The last words before the power went')
        await killWithoutMercy(app)
        return log
      })

    await test.step('it is offered where it stood, paused, with nothing lost', async () => {
      app = await launch()
      page = await app.firstWindow()
      noErrors = watchErrors(app.context())
      console = new ConsolePage(page)
      const library = new LibraryPage(page)
      await library.isShown()
      const row = library.row(/Autumn drill/)
      await expect(row).toContainText('interrupted')
      await expect(row).toHaveAttribute('aria-selected', 'true')
      await expect(page.getByRole('article')).toContainText('It waits, paused, where it stood')
      await page.keyboard.press('Enter')
      await console.isShown()
      await expect(console.bar).toContainText('paused')
      const log = await console.logEntries()
      expect(log.slice(-acknowledged.length)).toEqual(acknowledged)
      await console.show('Those who are still inside')
      await expect(console.current.getByLabel('Why')).toHaveValue('half a thought')
      await expect(console.current.getByRole('radio', { checked: true }).first()).toBeVisible()
      const stood = await console.clock.innerText()
      await page.waitForTimeout(1_500)
      expect(await console.clock.innerText()).toBe(stood)
      await console.press('Space')
      await expect(console.bar).toContainText('running')
    })

    await test.step('on to the last decision, then an early end with a reason', async () => {
      const last = await playUntil(console, (_, title) => title === 'Taking it back')
      expect(last.moment).toBe('decision')
      await console.decide({ option: 'One by one', sure: 4 })
      await console.form('Shift+E', 'End the exercise')
      await console.dialog.getByLabel('Reason').fill('All objectives were exercised')
      await console.dialog.getByRole('button', { name: 'End now' }).click()
    })

    const debrief = new DebriefPage(page)
    const finding = await test.step('debrief: ratings, hotwash, finding, action item', async () => {
      await debrief.isShown()
      await debrief.rateAll('PSPPMP')
      const title = await debrief.takeOverFinding()
      await debrief.addAction({
        title: 'Practise the first notice',
        owner: 'Siri Moe',
        due: '2026-12-01',
        finding: title,
      })
      await debrief.answerHotwash(['When the log said 0 of 257', 'The one at 09:41'])
      return title
    })

    const score = await debrief.close('Ida Foss')
    await expect(debrief.recorded).toHaveCount(1)
    await expect(debrief.recorded.first()).toContainText(score)

    await test.step('report: preview and four files', async () => {
      await debrief.go('Result')
      await page.keyboard.press('r')
      const report = new ReportPage(page)
      await report.isShown()
      for (const words of ['EXERCISE', 'Autumn drill', 'Anna Lind', finding, 'Practise the first notice'])
        await expect(report.preview.getByText(words).first()).toBeAttached()
      const pdf = await report.save('PDF')
      const html = await report.save('HTML')
      const markdown = await report.save('Markdown')
      const json = await report.save('JSON')
      for (const file of [pdf, html, markdown, json]) {
        expect(file.startsWith(saveDir)).toBe(true)
        expect(existsSync(file) && statSync(file).size).toBeGreaterThan(1_000)
      }
      checkReportPdf(pdf, readFileSync(html, 'utf8'))
      expect(readFileSync(html, 'utf8')).not.toMatch(
        /<script|https?:\/\/(?!www\.w3\.org)[^"'\s]+\.(css|js|png)/,
      )
      expect(readFileSync(markdown, 'utf8')).toContain('EXERCISE')
      const parsed = reportJsonSchema.parse(JSON.parse(readFileSync(json, 'utf8')))
      expect(parsed.score.total).toBeCloseTo(Number(score), 0)
    })

    await test.step('history: the row and its report', async () => {
      await page.keyboard.press('h')
      const history = new HistoryPage(page)
      await history.isShown()
      await expect(history.rows).toHaveCount(1)
      await expect(history.rows.first()).toContainText('Autumn drill')
      await expect(history.rows.first()).toContainText(score)
      await page.keyboard.press('Enter')
      const report = new ReportPage(page)
      await report.isShown()
      await expect(report.preview.getByText('Autumn drill').first()).toBeAttached()
      await page.keyboard.press('Escape')
      await history.isShown()
      await page.keyboard.press('d')
      await debrief.isShown()
    })

    await test.step('reopened with a reason and closed again: a second score', async () => {
      await debrief.reopen('An objective was rated too well')
      await debrief.rateAll('UUUUUU')
      const second = await debrief.close('Tone Vik')
      expect(second).not.toBe(score)
      await expect(debrief.recorded).toHaveCount(2)
      await expect(debrief.body).toContainText('An objective was rated too well')
    })
    noErrors()
  })

  test('REAL INCIDENT stops everything and says so on every screen', async ({ launch }) => {
    test.setTimeout(120_000)
    const app = await launch()
    const page = await app.firstWindow()
    await new LibraryPage(page).isShown()
    await page.keyboard.press('Enter')
    await new SetupPage(page).isShown()
    await page.keyboard.press('Enter')
    await new BriefingPage(page).isShown()
    const projector = new ProjectorPage(await openProjector(app, () => page.keyboard.press('w')))
    await page.keyboard.press('Enter')
    const console = new ConsolePage(page)
    await console.isShown()
    await console.form('!', 'REAL INCIDENT')
    await console.dialog.getByLabel('What happened').fill('Smoke in the server room')
    await console.dialog.getByRole('button', { name: 'Stop everything' }).click()
    await expect(page.getByRole('alert', { name: 'Real incident' })).toContainText('REAL INCIDENT')
    await expect(projector.stage).toContainText('REAL INCIDENT')
    const stood = await console.clock.innerText()
    await page.waitForTimeout(1_500)
    expect(await console.clock.innerText()).toBe(stood)
  })
})

async function openProjector(app: ElectronApplication, open: () => Promise<unknown>): Promise<Page> {
  const [window] = await Promise.all([app.waitForEvent('window'), open()])
  return window
}
