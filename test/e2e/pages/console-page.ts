import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/muster.ts'

export type Moment = 'inject' | 'decision' | 'mapping' | 'paused' | 'next' | 'ended'

export interface Choice {
  /** Words of the option as they stand on the screen. */
  readonly option: string
  /** 1 to 5: 20 to 100 %. */
  readonly sure?: 1 | 2 | 3 | 4 | 5
  readonly why?: string
  readonly minutesAgo?: number
}

/** What the tab of the thing that is shown says before its title, or alone. */
const TABS: readonly (readonly [Moment, RegExp])[] = [
  ['inject', /^Unread\s+/],
  ['decision', /^Decision\s+/],
  ['mapping', /^To map\s+/],
  ['paused', /^Paused$/],
  ['next', /^Next$/],
  ['ended', /^Ended$/],
]
const KIND = /^(Unread|Decision|To map)\s+/
/** Enter rests for so long after the current thing changed by itself (ms); a person takes longer to read. */
const READING = 450

/** The live console, by its keys. */
export class ConsolePage {
  readonly page: Page
  readonly current: Locator
  readonly clock: Locator
  readonly bar: Locator
  readonly dialog: Locator
  readonly undoButton: Locator
  private readonly tab: Locator

  constructor(page: Page) {
    this.page = page
    this.current = page.getByRole('region', { name: 'Current thing' })
    this.tab = this.current.getByRole('list', { name: 'Open things' }).locator('[aria-current="true"]')
    this.clock = page.getByRole('timer', { name: 'Story clock' })
    this.bar = page.getByRole('banner')
    this.dialog = page.getByRole('dialog')
    this.undoButton = page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: /^Undo/ })
  }

  async isShown(): Promise<void> {
    await expect(this.clock).toBeVisible({ timeout: 30_000 })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** A pane, a part of the console that scrolls by itself. */
  pane(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true }).first()
  }

  /** Title of the thing that is shown. */
  async title(): Promise<string> {
    return (await this.tab.innerText()).replace(KIND, '')
  }

  /** What needs the facilitator now, and its title: of one instant, since time runs on between two looks. */
  async now(): Promise<{ readonly moment: Moment; readonly title: string }> {
    let found: { readonly moment: Moment; readonly title: string } | undefined
    await expect(async () => {
      found = undefined
      if (await this.page.getByRole('navigation', { name: 'Parts of the debrief' }).isVisible()) {
        found = { moment: 'ended', title: '' }
        return
      }
      const text = await this.tab.innerText({ timeout: 1_000 })
      for (const [moment, says] of TABS)
        if (says.test(text)) found ??= { moment, title: text.replace(KIND, '') }
      expect(found).toBeDefined()
    }).toPass({ timeout: 20_000 })
    if (found === undefined) throw new Error('nothing is current')
    return found
  }

  async moment(): Promise<Moment> {
    return (await this.now()).moment
  }

  /** Presses Enter on what was read, and waits until something else is current. */
  async enter(): Promise<void> {
    const before = await this.title()
    await this.page.waitForTimeout(READING)
    await this.press('Enter')
    await expect.poll(() => this.isCurrent(before), { timeout: 20_000 }).toBe(false)
  }

  /** Brings an open thing to the front by its tab. */
  async show(title: string): Promise<void> {
    await this.current.getByRole('list', { name: 'Open things' }).getByRole('button', { name: title }).click()
    await expect.poll(() => this.title()).toBe(title)
  }

  /** Captures a decision by keys alone; once it was begun nothing that comes in takes its place. */
  async decide({ option, sure, why, minutesAgo }: Choice, title?: string): Promise<void> {
    const asked = title ?? (await this.title())
    const options = this.current.getByRole('radiogroup', { name: 'Options' }).getByRole('radio')
    await expect(async () => {
      if ((await this.title()) !== asked) await this.show(asked)
      await expect(options.first()).toBeVisible({ timeout: 1_000 })
      const labels = await options.allInnerTexts()
      const index = labels.findIndex((label) => label.includes(option))
      expect(index, `"${option}" among ${labels.join(' | ')}`).toBeGreaterThanOrEqual(0)
      await this.press(String(index + 1))
      await expect(options.nth(index)).toBeChecked({ timeout: 1_000 })
    }).toPass({ timeout: 20_000 })
    if (sure !== undefined) {
      await this.press('c', String(sure))
      const steps = this.current.getByRole('radiogroup', { name: 'How sure they are' })
      await expect(steps.getByRole('radio', { checked: true })).toHaveText(new RegExp(`^${sure * 20}`))
    }
    if (why !== undefined) {
      await this.press('y')
      await expect(this.current.getByLabel('Why')).toBeFocused()
      await this.page.keyboard.type(why)
    }
    if (minutesAgo !== undefined) {
      await this.press('Alt+a')
      await expect(this.current.getByLabel('Decided, minutes ago')).toBeFocused()
      await this.page.keyboard.type(String(minutesAgo))
    }
    await this.press('Enter')
    await expect.poll(() => this.isCurrent(asked), { timeout: 20_000 }).toBe(false)
  }

  /** Opens a form by its key. */
  async form(key: string, title: string | RegExp): Promise<Locator> {
    await this.press(key)
    const form = this.page.getByRole('dialog', { name: title })
    await expect(form).toBeVisible()
    return form
  }

  /** Submits the form that is open. */
  async submit(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name }).click()
    await expect(this.dialog).toBeHidden()
  }

  /** Opens a menu by its leader key. */
  async menu(key: string, title: string): Promise<Locator> {
    await this.press(key)
    const menu = this.page.getByRole('menu', { name: title })
    await expect(menu).toBeVisible()
    return menu
  }

  /** The latest entries of the log first, as they are shown. */
  async logEntries(): Promise<readonly string[]> {
    await this.press('l')
    const list = this.page.getByRole('list', { name: 'Log entries' })
    await expect(list.getByRole('listitem').first()).toBeVisible()
    // Rows out of sight are not drawn, and have no inner text.
    const texts = await list.getByRole('listitem').allTextContents()
    await this.press('Escape')
    return texts.map((text) => text.replace(/\s+/g, ' ').trim())
  }

  /** Waits until the log holds words; the log pane is closed again. */
  async expectLogged(words: string | RegExp): Promise<void> {
    await this.press('l')
    await expect(this.page.getByRole('list', { name: 'Log entries' })).toContainText(words)
    await this.press('Escape')
    await expect(this.pane('Log')).toBeHidden()
  }

  /** Finds a runbook step by a few letters; the search field has the focus afterwards. */
  async findStep(letters: string, text: string): Promise<Locator> {
    if (!(await this.pane('Runbook').isVisible())) await this.press('r')
    const search = this.page.getByRole('combobox', { name: 'Find a step' })
    await search.focus()
    await search.fill(letters)
    const step = this.page.getByRole('listbox', { name: 'Steps' }).getByRole('option', { selected: true })
    await expect(step).toContainText(text)
    return step
  }

  async leaveRunbook(): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Find a step' }).press('Escape')
    await expect(this.pane('Runbook')).toBeHidden()
  }

  /** Waits until the exercise clock stands later than a text it showed. */
  async waitForClockPast(text: string): Promise<void> {
    const before = elapsed(text)
    await expect
      .poll(async () => elapsed(await this.clock.innerText()), { timeout: 20_000 })
      .toBeGreaterThan(before)
  }

  private async isCurrent(title: string): Promise<boolean> {
    if (!(await this.tab.isVisible())) return false
    return (await this.title()) === title
  }
}

/** Seconds since STARTEX in what the clock shows: `T+ 0:04:00`. */
function elapsed(text: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = /T\+\s*(\d+):(\d\d):(\d\d)/.exec(text) ?? []
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)
}
