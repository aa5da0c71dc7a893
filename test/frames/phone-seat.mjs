/**
 * How long a phone waits until something can be done on it: `node test/frames/phone-seat.mjs [TIMES]` after
 * `npm run build`. Chromium at a phone's size, its CPU four times slower, over the room's address on the network:
 * the page where the code is typed, the list of seats behind a scanned QR code, and a seat that comes back by its
 * cookie. NETWORK=4g adds the delays of a slow mobile network. PROFILE=1 prints where the time went.
 */
import { networkInterfaces } from 'node:os'
import { begin, hottest, withHost } from './host.mjs'

const SLOWER = 4
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true }
/** Lighthouse's slow 4G: ms there and back, bytes a second. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 }
const times = Number(process.argv[2] ?? 5)
const lan = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

await withHost(async ({ ask, browser }) => {
  const exercise = await begin(ask)
  const { access } = await ask({
    ask: 'open-room',
    exercise,
    address: lan ?? '127.0.0.1',
    port: 0,
    tls: false,
  })
  const rows = {
    'the page for the code': [],
    'the list of seats by QR code': [],
    'a seat, back by its cookie': [],
  }
  for (let time = 0; time < times; time++) {
    const context = await browser.newContext(PHONE)
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    if (process.env.NETWORK === '4g') await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
    const opened = (address, ready) => measured(page, devtools, address, ready)
    rows['the page for the code'].push(
      await opened(access.address, () => page.getByRole('textbox').first().waitFor()),
    )
    await devtools.send('Network.clearBrowserCache')
    rows['the list of seats by QR code'].push(
      await opened(access.link, () => page.getByLabel('Your name').waitFor()),
    )
    await page.getByLabel('Your name').fill(`Ola ${time}`)
    await page.getByRole('radio', { name: /Technical lead/ }).check()
    await page.getByRole('button', { name: 'Take the seat' }).click()
    await page.getByRole('navigation', { name: 'Parts of the seat' }).waitFor()
    rows['a seat, back by its cookie'].push(
      await opened(access.address, () =>
        page.getByRole('navigation', { name: 'Parts of the seat' }).waitFor(),
      ),
    )
    await context.close()
  }
  for (const [what, took] of Object.entries(rows))
    console.log(what, took.toSorted((a, b) => a - b).join(' '), 'ms')
})

/** ms from asking for the address until the page can be used and the main thread has come to rest. */
async function measured(page, devtools, address, ready) {
  if (process.env.PROFILE) {
    await devtools.send('Profiler.enable')
    await devtools.send('Profiler.start')
  }
  const started = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await ready()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  const took = Math.round(performance.now() - started)
  if (process.env.PROFILE) console.log(hottest((await devtools.send('Profiler.stop')).profile))
  return took
}
