/**
 * What the facilitator's console costs while the exercise is busy: `node test/frames/console-frames.mjs [SECONDS]`
 * after `npm run build`. A second connection sends 20 commands a second to the running host; the console in Chromium
 * counts its frames and long tasks, and DevTools the time its main thread really worked (which other load on the
 * machine does not change).
 */
import { begin, hottest, withHost } from './host.mjs'

const PER_SECOND = 20
const SETTLES_MS = 15_000
const seconds = Number(process.argv[2] ?? 10)
await withHost(async ({ origin, cookie, ask, browser }) => {
  const exercise = await begin(ask)
  const command = (given) =>
    ask({ ask: 'command', exercise, id: `frames-${Math.random()}-${Date.now()}`, command: given })
  const [width, height] = (process.env.SIZE ?? '1280x720').split('x').map(Number)
  const context = await browser.newContext({ viewport: { width, height } })
  const [name, value] = cookie.split('=')
  await context.addCookies([{ name, value, url: origin }])
  const page = await context.newPage()
  await page.goto(`${origin}/#/exercise/${exercise}`)
  await page.getByRole('timer').waitFor()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.evaluate(watchFrames)
  // The map is laid out once, a moment after the console has come to rest.
  await new Promise((done) => setTimeout(done, SETTLES_MS))

  console.log('quiet  ', await measured(page, devtools, 3, () => undefined))
  if (process.env.PROFILE) {
    await devtools.send('Profiler.enable')
    await devtools.send('Profiler.start')
  }
  let sent = 0
  console.log('busy   ', await measured(page, devtools, seconds, () => command(busyCommand(sent++))))
  if (process.env.PROFILE) console.log(hottest((await devtools.send('Profiler.stop')).profile))
  console.log(
    `sent ${sent}; log entries ${await page.evaluate(() => document.querySelectorAll('li').length)} rows shown`,
  )
})

function busyCommand(count) {
  const message = {
    type: 'send-message',
    message: `m-${count}-${Date.now()}`,
    from: { kind: 'role', role: 'technical-lead' },
    to: [{ kind: 'outside', name: 'Supplier' }],
    via: 'email',
    text: `Message ${count} of a busy team, long enough to be read.`,
  }
  return count % 2 === 0
    ? message
    : { type: 'note', note: `n-${count}-${Date.now()}`, text: `Note ${count}: something was seen.` }
}

async function measured(page, devtools, length, work) {
  const before = await metrics(devtools)
  await page.evaluate(() => window.frames_.reset())
  const started = Date.now()
  const timer = setInterval(work, 1000 / PER_SECOND)
  await new Promise((done) => setTimeout(done, length * 1000))
  clearInterval(timer)
  const took = (Date.now() - started) / 1000
  const after = await metrics(devtools)
  const frames = await page.evaluate(() => window.frames_.read())
  const perSecond = (key) => Math.round(((after[key] - before[key]) / took) * 1000)
  return {
    framesPerSecond: Math.round(frames.count / took),
    lateFrames: frames.late,
    longTasks: frames.long,
    longestMs: Math.round(frames.longest),
    mainThreadMsPerSecond: perSecond('TaskDuration'),
    scriptMs: perSecond('ScriptDuration'),
    layoutMs: perSecond('LayoutDuration'),
    styleMs: perSecond('RecalcStyleDuration'),
  }
}

async function metrics(devtools) {
  const { metrics: found } = await devtools.send('Performance.getMetrics')
  return Object.fromEntries(found.map((one) => [one.name, one.value]))
}

function watchFrames() {
  let last = 0
  const state = { count: 0, late: 0, long: 0, longest: 0 }
  const frame = (now) => {
    state.count += 1
    // Two frames of 60 a second and a little: one was missed.
    if (last > 0 && now - last > 34) state.late += 1
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      state.long += 1
      state.longest = Math.max(state.longest, entry.duration)
    }
  }).observe({ entryTypes: ['longtask'] })
  window.frames_ = {
    reset: () => Object.assign(state, { count: 0, late: 0, long: 0, longest: 0 }),
    read: () => ({ ...state }),
  }
}
