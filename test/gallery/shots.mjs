/**
 * Pictures of the gallery, and axe over each: `node test/gallery/shots.mjs OUT [name ...]`. The built gallery is
 * served from memory under the app's strict policy, so that nothing here depends on eval or on inline scripts.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const built = fileURLToPath(new URL('../../test-results/gallery', import.meta.url))
const root = fileURLToPath(new URL('.', import.meta.url))
const [out = 'test-results/gallery-shots', ...only] = process.argv.slice(2)
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}
/** The app's own policy (electron/backend/content-security-policy.ts), less what frames need. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"

const SMALL = { width: 1280, height: 720 }
const LARGE = { width: 1920, height: 1080 }
const consoles = ['briefing', 'inject', 'decisions', 'steady', 'breached', 'paused', 'ended', 'real', 'live']
const walls = [
  'board',
  'breached',
  'inject',
  'graph',
  'decision',
  'clock',
  'message',
  'blackout',
  'ended',
  'real',
  'join',
  'join-closed',
  'votes',
  'decided',
  'calm',
  'live',
]
const shells = [
  'library',
  'library-four',
  'library-pack',
  'library-fresh',
  'library-empty',
  'library-failed',
  'setup',
  'guide',
  'report',
  'report-refused',
  'debrief-result',
  'debrief-data',
  'debrief-data-open',
  'debrief-expected',
  'debrief-times',
  'debrief-time-spent',
  'debrief-objectives',
  'history',
]
const PHONE = { width: 360, height: 740 }
const TALL_PHONE = { width: 390, height: 844 }
/** Every seat at the size of a phone, a laptop and a large screen, in the dark and in the light. */
const seats = [
  { name: 'join-wrong', query: 'seat=join&state=wrong' },
  { name: 'lobby', query: 'seat=lobby' },
  { name: 'over', query: 'seat=over' },
  { name: 'inbox', query: 'seat=role&state=inbox' },
  { name: 'mail', query: 'seat=role&state=inbox', keys: ['Enter'] },
  { name: 'graph', query: 'seat=role&state=inbox', keys: ['Enter', 'j', 'j', 'j'] },
  { name: 'pager', query: 'seat=role&state=inbox', keys: ['6', 'Enter'] },
  { name: 'chat', query: 'seat=role&state=inbox', keys: ['2'] },
  { name: 'sms', query: 'seat=role&state=inbox', keys: ['7'] },
  { name: 'status', query: 'seat=role&state=inbox', keys: ['4', 'Enter'] },
  { name: 'ringing', query: 'seat=role&state=ringing' },
  { name: 'call', query: 'seat=role&state=answered', keys: ['1', 'Enter'] },
  { name: 'decide', query: 'seat=role&state=decide', keys: ['d', '2'] },
  { name: 'vote', query: 'seat=role&state=vote', keys: ['d', '2'] },
  { name: 'voted', query: 'seat=role&state=voted', keys: ['d'] },
  { name: 'both', query: 'seat=role&state=both' },
  { name: 'tasks', query: 'seat=role&state=inbox', keys: ['t'] },
  { name: 'runbook', query: 'seat=role&state=inbox', keys: ['r'] },
  { name: 'room', query: 'seat=role&state=inbox', keys: ['o'] },
  { name: 'write', query: 'seat=role&state=inbox', keys: ['w'] },
  { name: 'template', query: 'seat=role&state=inbox', keys: ['w'], choose: 'First notice' },
  { name: 'lost', query: 'seat=role&state=inbox&lost=1' },
  { name: 'tabs', query: 'seat=role&state=standin&tabs=1' },
  { name: 'briefing', query: 'seat=role&state=briefing' },
  { name: 'paused', query: 'seat=role&state=paused' },
  { name: 'ended', query: 'seat=role&state=ended' },
  { name: 'real', query: 'seat=role&state=real' },
  { name: 'help', query: 'seat=role&state=inbox', keys: ['?'] },
  { name: 'evaluator', query: 'seat=evaluator&state=running', keys: ['3', 'j', 'j', 'j', 'j'] },
  { name: 'evaluator-fresh', query: 'seat=evaluator&state=fresh' },
  { name: 'observer', query: 'seat=observer&state=running' },
]
/** What a live drill has on a seat, also on a taller phone. */
const liveSeats = [
  { name: 'live', query: 'seat=role&state=live', keys: ['t'] },
  { name: 'live-runbook', query: 'seat=role&state=live', keys: ['r'] },
  { name: 'live-room', query: 'seat=role&state=live', keys: ['o'] },
  { name: 'hand-over', query: 'seat=role&state=hand-over' },
]
const SHOTS = [
  ...liveSeats.flatMap(({ name, query, ...more }) =>
    [
      { name: `seat-${name}-phone`, query, size: TALL_PHONE },
      { name: `seat-${name}-phone-light`, query: `${query}&scheme=light`, size: TALL_PHONE },
      { name: `seat-${name}-laptop`, query, size: SMALL },
      { name: `seat-${name}-laptop-light`, query: `${query}&scheme=light`, size: SMALL },
      { name: `seat-${name}-wide`, query, size: LARGE },
      { name: `seat-${name}-wide-light`, query: `${query}&scheme=light`, size: LARGE },
    ].map((shot) => ({ ...shot, ...more, page: 'seats.html' })),
  ),
  ...seats.flatMap(({ name, query, ...more }) =>
    [
      { name: `seat-${name}`, query, size: PHONE },
      { name: `seat-${name}-light`, query: `${query}&scheme=light`, size: PHONE },
      { name: `seat-${name}-laptop`, query, size: SMALL },
      { name: `seat-${name}-laptop-light`, query: `${query}&scheme=light`, size: SMALL },
      { name: `seat-${name}-wide`, query, size: LARGE },
    ].map((shot) => ({ ...shot, ...more, page: 'seats.html' })),
  ),
  ...shells.flatMap((show) =>
    [
      { name: show, query: `show=${show}`, size: SMALL },
      { name: `${show}-light`, query: `show=${show}&scheme=light`, size: SMALL },
      { name: `${show}-wide`, query: `show=${show}`, size: LARGE },
    ].map((shot) => ({ ...shot, page: 'screens.html' })),
  ),
  ...['debrief-data', 'debrief-data-open'].flatMap((show) =>
    [
      { name: `${show}-sheet`, query: `show=${show}`, size: SMALL },
      { name: `${show}-sheet-light`, query: `show=${show}&scheme=light`, size: SMALL },
      { name: `${show}-sheet-wide`, query: `show=${show}`, size: LARGE },
    ].map((shot) => ({ ...shot, page: 'screens.html', show: '[aria-labelledby^="data-"]' })),
  ),
  ...[
    { name: 'debrief-plan', query: 'show=debrief-plan', size: SMALL },
    { name: 'debrief-plan-light', query: 'show=debrief-plan&scheme=light', size: SMALL },
    { name: 'debrief-plan-wide', query: 'show=debrief-plan', size: LARGE },
    { name: 'debrief-plan-wide-light', query: 'show=debrief-plan&scheme=light', size: LARGE },
  ].map((shot) => ({ ...shot, page: 'screens.html', show: '[aria-labelledby="planned-actual"]' })),
  ...consoles.map((state) => ({
    name: `console-${state}`,
    query: `screen=console&state=${state}`,
    size: SMALL,
  })),
  ...['inject', 'decisions', 'breached'].flatMap((state) => [
    { name: `console-${state}-light`, query: `screen=console&state=${state}&scheme=light`, size: SMALL },
    { name: `console-${state}-wide`, query: `screen=console&state=${state}`, size: LARGE },
  ]),
  { name: 'console-breached-wide-light', query: 'screen=console&state=breached&scheme=light', size: LARGE },
  {
    name: 'console-artefact',
    query: 'screen=console&state=inject',
    size: SMALL,
    keys: ['.', '1', 'ArrowDown', 'ArrowDown', 'ArrowDown'],
  },
  {
    name: 'console-runbook',
    query: 'screen=console&state=decisions',
    size: SMALL,
    keys: ['r', 'f', 'r', 'e', 'e', 'z'],
  },
  {
    name: 'console-log',
    query: 'screen=console&state=decisions',
    size: SMALL,
    keys: ['l', 'ArrowDown', 'ArrowDown'],
  },
  { name: 'console-projector', query: 'screen=console&state=breached', size: SMALL, keys: ['Shift+V', 'v'] },
  { name: 'console-mark', query: 'screen=console&state=breached', size: SMALL, keys: ['m', '1', '2'] },
  {
    name: 'console-capture',
    query: 'screen=console&state=decisions',
    size: SMALL,
    keys: ['2', 'c', '4', 'y', 'S', 'e', 's', 's', 'i', 'o', 'n', 's'],
  },
  { name: 'console-note', query: 'screen=console&state=steady', size: SMALL, keys: ['w'] },
  { name: 'console-adhoc', query: 'screen=console&state=steady', size: SMALL, keys: ['a'] },
  { name: 'console-jump', query: 'screen=console&state=steady', size: SMALL, keys: ['j'] },
  { name: 'console-keys', query: 'screen=console&state=steady', size: SMALL, keys: ['?'] },
  {
    name: 'console-command',
    query: 'screen=console&state=steady',
    size: SMALL,
    keys: [':', 'e', 'x', 't', 'e', 'n', 'd'],
  },
  {
    name: 'console-refused',
    query: 'screen=console&state=steady&refuse=1',
    size: SMALL,
    keys: ['ArrowDown', 's'],
  },
  {
    name: 'console-map-form',
    query: 'screen=console&state=decisions',
    size: SMALL,
    keys: ['f', 'A', 's', 'k', 'Enter'],
  },
  { name: 'console-real-form', query: 'screen=console&state=inject', size: SMALL, keys: ['!'] },
  ...[
    { suffix: '', scheme: 'dark', size: SMALL },
    { suffix: '-light', scheme: 'light', size: SMALL },
    { suffix: '-wide', scheme: 'dark', size: LARGE },
    { suffix: '-wide-light', scheme: 'light', size: LARGE },
  ].map(({ suffix, scheme, size }) => ({
    name: `console-plan${suffix}`,
    query: `screen=console&state=live-plan&scheme=${scheme}`,
    size,
    keys: ['Shift+K'],
  })),
  ...[
    { name: 'room-closed', state: 'steady', keys: ['Shift+R'] },
    { name: 'room-open', state: 'voted', room: 'open', keys: ['Shift+R', 'ArrowDown', 'ArrowDown'] },
    { name: 'room-hand-over', state: 'voted', room: 'open', keys: ['Shift+R', 'ArrowDown', 'h'] },
    { name: 'votes', state: 'voted', room: 'open', keys: ['2'] },
    { name: 'messages', state: 'voted', room: 'open', keys: ['q'] },
    { name: 'answer', state: 'voted', room: 'open', keys: ['q', 'Shift+A'] },
    { name: 'shoulder', state: 'voted', room: 'open', keys: ['Shift+O', '1'] },
    { name: 'act', state: 'voted', room: 'open', keys: ['Shift+G', '1'] },
  ].flatMap(({ name, state, room = 'closed', keys }) =>
    [
      { suffix: '', scheme: 'dark', size: SMALL },
      { suffix: '-light', scheme: 'light', size: SMALL },
      { suffix: '-wide', scheme: 'dark', size: LARGE },
    ].map(({ suffix, scheme, size }) => ({
      name: `team-${name}${suffix}`,
      query: `screen=console&state=${state}&room=${room}&scheme=${scheme}`,
      size,
      keys,
    })),
  ),
  ...[
    { name: 'probes', keys: ['Shift+U', 'ArrowDown'] },
    { name: 'probes-http', keys: ['Shift+U', 'x'] },
    { name: 'probes-tls', keys: ['Shift+U', 'z'] },
    { name: 'probes-secret', keys: ['Shift+U', 'ArrowDown', 'ArrowDown', 'e'] },
  ].flatMap(({ name, keys }) =>
    [
      { suffix: '', scheme: 'dark', size: SMALL },
      { suffix: '-light', scheme: 'light', size: SMALL },
      { suffix: '-wide', scheme: 'dark', size: LARGE },
    ].map(({ suffix, scheme, size }) => ({
      name: `${name}${suffix}`,
      query: `screen=console&state=live&scheme=${scheme}`,
      size,
      keys,
    })),
  ),
  { name: 'briefing-live', page: 'screens.html', query: 'show=briefing-live', size: SMALL },
  {
    name: 'briefing-live-probes',
    page: 'screens.html',
    query: 'show=briefing-live',
    size: SMALL,
    keys: ['u'],
  },
  ...walls.map((state) => ({
    name: `projector-${state}`,
    query: `screen=projector&state=${state}`,
    size: LARGE,
  })),
  ...['corrupt', 'stopped', 'crowded', 'planned'].map((state) => ({
    name: `console-${state}`,
    query: `screen=console&state=${state}`,
    size: SMALL,
  })),
  ...['corrupt', 'stopped', 'crowded'].flatMap((state) => [
    { name: `console-${state}-wide`, query: `screen=console&state=${state}`, size: LARGE },
    { name: `console-${state}-light`, query: `screen=console&state=${state}&scheme=light`, size: SMALL },
    { name: `projector-${state}`, query: `screen=projector&state=${state}`, size: LARGE },
    { name: `projector-${state}-light`, query: `screen=projector&state=${state}&scheme=light`, size: LARGE },
  ]),
  { name: 'projector-breached-light', query: 'screen=projector&state=breached&scheme=light', size: LARGE },
  ...['decided', 'join'].flatMap((state) => [
    { name: `projector-${state}-light`, query: `screen=projector&state=${state}&scheme=light`, size: LARGE },
    { name: `projector-${state}-small`, query: `screen=projector&state=${state}`, size: SMALL },
  ]),
  {
    name: 'projector-board-small',
    query: 'screen=projector&state=breached',
    size: { width: 1024, height: 768 },
  },
]

if (!process.env.NO_BUILD) {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    plugins: [react()],
    build: {
      assetsInlineLimit: 0,
      rollupOptions: { input: ['index.html', 'screens.html', 'seats.html'].map((page) => join(root, page)) },
      outDir: built,
      emptyOutDir: true,
      target: 'chrome130',
      minify: false,
    },
  })
}
mkdirSync(out, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
let failures = 0
for (const shot of SHOTS.filter(
  ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
)) {
  const isPhone = shot.size === PHONE || shot.size === TALL_PHONE
  const context = await browser.newContext({
    viewport: shot.size,
    reducedMotion: 'reduce',
    isMobile: isPhone,
    hasTouch: isPhone,
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      console.log(`${shot.name}: ${message.type()}: ${message.text().slice(0, 200)}`)
  })
  page.on('pageerror', (error) => console.log(`${shot.name}: ${error.message}`))
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname
    const file = join(built, path)
    route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[extname(file)] ?? 'text/plain',
      headers: { 'content-security-policy': POLICY },
    })
  })
  await page.goto(`http://gallery.test/${shot.page ?? 'index.html'}?${shot.query}`)
  await page.waitForFunction(
    () =>
      document.querySelector('#root *') !== null && !document.body.textContent.includes('Drawing the map'),
  )
  await page.waitForTimeout(150)
  for (const key of shot.keys ?? []) {
    await page.keyboard.press(key)
    await page.waitForTimeout(40)
  }
  if (shot.choose) await page.getByLabel('Words of the runbook').selectOption({ label: shot.choose })
  if (shot.keys) await page.waitForTimeout(350)
  if (shot.show)
    await page
      .locator(shot.show)
      .first()
      .evaluate((part) => part.scrollIntoView())
  await page.screenshot({ path: join(out, `${shot.name}.png`) })
  const axe = process.env.NO_AXE
    ? { violations: [] }
    : await new AxeBuilder({ page }).setLegacyMode().analyze()
  for (const violation of axe.violations) {
    failures += 1
    console.log(
      `${shot.name}: axe ${violation.id}: ${violation.help}: ${violation.nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
    )
  }
  const scrolls = await page.evaluate(
    () =>
      document.documentElement.scrollHeight > window.innerHeight ||
      document.documentElement.scrollWidth > window.innerWidth,
  )
  if (scrolls) console.log(`${shot.name}: the page scrolls`)
  await context.close()
}
await browser.close()
process.exitCode = failures === 0 ? 0 : 1
