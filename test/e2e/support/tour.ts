/** Walks through every screen and dialog in a browser, and has each looked at. */
import type { Page } from '@playwright/test'
import type { ConsolePage } from '../pages/console-page.ts'
import { DebriefPage, type PartTitle } from '../pages/debrief-page.ts'
import { HistoryPage } from '../pages/history-page.ts'
import { LibraryPage } from '../pages/library-page.ts'
import { ReportPage } from '../pages/report-page.ts'
import { SetupPage } from '../pages/setup-page.ts'
import { expect } from './muster.ts'
import { playUntil } from './play.ts'
import { toConsole, toProjectorTab } from './start.ts'

export interface Stop {
  readonly name: string
  /** What may be asked of the screen: a console and a wall never scroll as a whole. */
  readonly kind: 'shell' | 'console' | 'wall'
  readonly page: Page
  /** The part that is new here: a dialog or a menu over a screen that was visited before. */
  readonly within?: 'dialog' | 'menu'
}
export type Visit = (stop: Stop) => Promise<void>

/** Library, history, set-up and briefing, before anything was played. */
export async function tourBefore(page: Page, visit: Visit): Promise<void> {
  const look = (name: string, within?: Stop['within']) => visit({ name, kind: 'shell', page, within })
  await new LibraryPage(page).isShown()
  await expect(page.getByRole('table', { name: 'Components and their targets' })).toBeVisible()
  await look('library')
  await page.keyboard.press('h')
  await expect(page.getByRole('heading', { name: 'No closed exercise yet' })).toBeVisible()
  await look('history-empty')
  await page.keyboard.press('Enter')
  await new LibraryPage(page).isShown()
  await page.keyboard.press('c')
  await expect(page.getByRole('heading', { name: 'How it can end, and when' })).toBeVisible()
  await expect(page.getByRole('progressbar')).toBeHidden({ timeout: 60_000 })
  await look('outlook')
  await page.keyboard.press('Escape')
  await new LibraryPage(page).isShown()
  await page.keyboard.press('Enter')
  const setup = new SetupPage(page)
  await setup.isShown()
  await look('setup')
  await setup.fill('Title', '')
  await setup.fill('Planned length in the room', 'soon')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').first()).toBeVisible()
  await look('setup-mistakes')
  await setup.fill('Title', 'Autumn drill')
  await setup.fill('Planned length in the room', '')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Start exercise' }).waitFor()
  await look('briefing')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await look('keys', 'dialog')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('g')
  await expect(new LibraryPage(page).row(/Autumn drill/)).toBeVisible()
  await look('library-with-exercise')
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').waitFor()
  await look('library-delete', 'dialog')
  await page.keyboard.press('Escape')
}

/** The console in each of its moments, its panes, menus and forms. */
export async function tourConsole(page: Page, visit: Visit): Promise<void> {
  const console = await toConsole(page)
  const look = (name: string, within?: Stop['within']) =>
    visit({ name: `console-${name}`, kind: 'console', page, within })
  await look('next')
  await playUntil(console, (moment) => moment === 'inject')
  await look('inject')
  await console.press('.')
  await look('artefact')
  await playUntil(console, (moment) => moment === 'decision')
  await console.press('1', 'c', '4')
  await look('decision')
  await playUntil(console, (moment, title) => moment === 'decision' && title === 'Those who are still inside')
  await look('busy')
  for (const [key, name, title] of [
    ['m', 'marks', 'Mark'],
    ['o', 'obligations', 'Notified'],
    ['k', 'tasks', 'Tasks'],
    ['u', 'components', 'Set a component by hand'],
    ['v', 'projector', 'Projector shows'],
  ] as const) {
    const menu = await console.menu(key, title)
    await look(`menu-${name}`, 'menu')
    await console.press('Escape')
    await menu.waitFor({ state: 'hidden' })
  }
  for (const [key, name] of [
    ['f', 'free'],
    ['Shift+Y', 'why'],
    ['j', 'jump'],
    ['b', 'break'],
    ['Shift+E', 'end'],
    ['!', 'real-incident'],
    ['a', 'own-inject'],
    ['w', 'note'],
    ['i', 'improvise'],
    ['g', 'seats'],
    ['Shift+N', 'from-outside'],
    ['Shift+R', 'room'],
    ['Shift+M', 'map'],
    ['?', 'keys'],
  ] as const) {
    await console.press(key)
    await console.dialog.waitFor()
    await look(`form-${name}`, 'dialog')
    await console.press('Escape')
    await console.dialog.waitFor({ state: 'hidden' })
  }
  await console.findStep('staff the', 'Staff the roles')
  await look('runbook')
  await console.findStep('staff the', 'Staff the roles')
  await console.press('Control+Enter')
  await console.dialog.waitFor()
  await look('form-step', 'dialog')
  await console.press('Escape')
  await console.dialog.waitFor({ state: 'hidden' })
  await console.leaveRunbook()
  await console.press('l')
  await page.getByRole('list', { name: 'Log entries' }).waitFor()
  await look('log')
  await console.press('Escape')
  await console.press('Shift+V')
  await look('preview')
  await console.press('Shift+V')
  await console.press('ArrowDown')
  await look('queue-selected')
  await console.press(':')
  await page.keyboard.type('notif')
  await page.getByRole('listbox', { name: 'Found' }).waitFor()
  await look('command-line')
  await console.press('Escape')
  await console.form('b', 'Break')
  await console.submit('Pause')
  await expect(console.bar).toContainText('break')
  await look('break')
}

/** What the wall shows, in its order of a morning. */
export async function tourProjector(page: Page, visit: Visit): Promise<void> {
  const console = await toConsole(page)
  const wall = await toProjectorTab(console)
  const stage = wall.getByLabel('Projector', { exact: true })
  const look = (name: string) => visit({ name: `projector-${name}`, kind: 'wall', page: wall })
  const show = async (key: string, words: string | RegExp) => {
    await console.menu('v', 'Projector shows')
    await console.press(key)
    await expect(stage).toContainText(words)
  }
  await playUntil(console, (moment) => moment === 'inject')
  await look('board')
  // on a slow machine the next inject may have come before this one was shown
  await show('i', /None of my five gets a code|Something was deployed yesterday/)
  await look('inject')
  await show('c', 'T+')
  await look('clock')
  await playUntil(console, (moment) => moment === 'decision')
  await show('d', 'What do you make of this call')
  await look('decision')
  await console.menu('v', 'Projector shows')
  await console.press('m')
  await console.dialog.getByLabel('Text').fill('Coffee in the hall at ten')
  await console.submit('Show it')
  await expect(stage).toContainText('Coffee in the hall')
  await look('message')
  await show('b', 'SMS gateway')
  await console.press('0')
  await expect(stage).toHaveText('Blackout')
  await look('blackout')
  await console.press('0')
  await console.form('b', 'Break')
  await console.submit('Pause')
  await expect(stage).toContainText('BREAK')
  await look('break')
  await console.press('Space')
  await jump(console, '1:40:00')
  await look('tense')
  await visit({ name: 'console-late', kind: 'console', page })
  await console.form('!', 'REAL INCIDENT')
  await console.dialog.getByRole('button', { name: 'Stop everything' }).click()
  await expect(stage).toContainText('REAL INCIDENT')
  await look('real-incident')
  await visit({ name: 'console-real-incident', kind: 'console', page })
}

/** From the end of play to the history. */
export async function tourDebrief(page: Page, visit: Visit): Promise<void> {
  const console = await toConsole(page)
  const look = (name: string, within?: Stop['within']) => visit({ name, kind: 'shell', page, within })
  await playUntil(console, (moment, title) => moment === 'decision' && title === 'Those who are still inside')
  await jump(console, '2:00:00')
  await console.form('Shift+E', 'End the exercise')
  await console.dialog.getByLabel('Reason').fill('The room was needed')
  await console.dialog.getByRole('button', { name: 'End now' }).click()
  const debrief = new DebriefPage(page)
  await debrief.isShown()
  await debrief.rateAll('PSPPMP')
  const finding = await debrief.takeOverFinding()
  await debrief.addAction({
    title: 'Practise the first notice',
    owner: 'Ida Foss',
    due: '2026-12-01',
    finding,
  })
  const parts: readonly PartTitle[] = [
    'Result',
    'Times',
    'Where the time went',
    'Decisions',
    'Runbook steps',
    'Objectives',
    'Hotwash',
    'Findings',
    'Action items',
    'Close',
  ]
  for (const part of parts) {
    await debrief.go(part)
    await look(`debrief-${part.toLowerCase().replaceAll(' ', '-')}`)
  }
  await debrief.go('Times')
  await debrief.body.getByRole('button', { name: /^Overall, Detected/ }).click()
  await closeDialog(page, () => look('debrief-form-time', 'dialog'))
  await debrief.go('Findings')
  await page.keyboard.press('a')
  await closeDialog(page, () => look('debrief-form-finding', 'dialog'))
  await debrief.close('Ida Foss')
  await look('debrief-closed')
  await debrief.go('Result')
  await page.keyboard.press('r')
  const report = new ReportPage(page)
  await report.isShown()
  await report.preview.getByRole('heading', { level: 1 }).waitFor()
  await look('report')
  await page.keyboard.press('h')
  await new HistoryPage(page).isShown()
  await look('history')
}

async function closeDialog(page: Page, look: () => Promise<void>): Promise<void> {
  await page.getByRole('dialog').waitFor()
  await look()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Forward to a time whatever lies on the way, as if nobody had done anything. */
async function jump(console: ConsolePage, to: string): Promise<void> {
  await console.form('j', 'Jump ahead')
  await console.dialog.getByRole('textbox', { name: /^To/ }).fill(to)
  await console.dialog.getByLabel('Regular updates on the way were').selectOption({ label: 'missed' })
  await console.dialog.getByLabel('Pass also what needs people').check()
  await console.submit('Jump')
  await expect(console.clock).toContainText(`T+ ${to.slice(0, 4)}`)
}
