import { expect, type Page } from '@playwright/test'
import { LAN } from './support/lan.ts'
import { noChromium, noElectron, test } from './support/muster.ts'
import { toConsole } from './support/start.ts'

/** Asks the host as the console would, on a connection of its own. */
function ask(page: Page, request: Readonly<Record<string, unknown>>): Promise<unknown> {
  return page.evaluate(
    ({ asked, hello }) =>
      new Promise((resolve, reject) => {
        const hear = (text: string) => {
          const message = JSON.parse(text)
          if (message.kind === 'reply' && message.ok) resolve(message.value)
          else if (message.kind !== 'welcome') reject(new Error(text))
        }
        const bridge = Reflect.get(window, 'muster')
        const say = (send: (text: string) => void) => {
          send(hello)
          send(JSON.stringify({ kind: 'request', id: 'one', request: asked }))
        }
        if (bridge !== undefined) {
          const connection = bridge.connect()
          connection.onMessage(hear)
          say(connection.send)
          return
        }
        const socket = new WebSocket(`ws://${location.host}/ws`)
        socket.onmessage = ({ data }) => hear(data)
        socket.onopen = () => say((text) => socket.send(text))
      }),
    { asked: request, hello: JSON.stringify({ kind: 'hello', protocol: 1, screen: 'facilitator' }) },
  )
}

const exerciseOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash.split('/')[2] ?? '')

test.describe('a room in a browser', () => {
  test.skip(noChromium !== undefined, noChromium)

  test('a phone joins over the network address, takes a seat and keeps it through a reload', async ({
    page,
    serve,
    browser,
  }) => {
    await page.goto((await serve()).address)
    await toConsole(page)
    const opened = await ask(page, { ask: 'open-room', exercise: exerciseOf(page), address: LAN })
    const { access } = opened as { access: { link: string } }
    const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    const failures: string[] = []
    phone.on('pageerror', (error) => failures.push(error.message))
    await phone.goto(access.link)
    expect(await phone.evaluate(() => window.isSecureContext)).toBe(LAN.startsWith('127.'))
    await phone.getByLabel('Your name').fill('Sara')
    await phone.getByRole('radio').first().check()
    await phone.getByRole('button', { name: 'Take the seat' }).click()
    await expect(phone.getByText('Incident commander').first()).toBeVisible()
    await phone.reload()
    await expect(phone.getByText('Incident commander').first()).toBeVisible()
    await expect(phone.getByRole('button', { name: 'Take the seat' })).toHaveCount(0)
    const cookies = await phone.context().cookies()
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict', path: '/' }])
    await ask(page, { ask: 'close-room' })
    await expect(phone.getByText('closed the room').first()).toBeVisible()
    expect(failures).toEqual([])
  })
})

test.describe('a seat in a window', () => {
  test.skip(noElectron !== undefined, noElectron)

  test('sits at its place without a room, and may not be the facilitator', async ({ launch }) => {
    const app = await launch()
    const page = await app.firstWindow()
    await toConsole(page)
    const [seat] = await Promise.all([
      app.waitForEvent('window'),
      ask(page, {
        ask: 'open-seat',
        exercise: exerciseOf(page),
        place: { kind: 'role', role: 'incident-commander' },
        person: 'Sara',
      }),
    ])
    await expect(seat.getByText('Incident commander').first()).toBeVisible()
    await expect(ask(seat, { ask: 'library' })).rejects.toThrow('other-screen')
  })
})
