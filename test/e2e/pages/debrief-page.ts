import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/muster.ts'

/** The ten parts, as they are called on the screen. */
export type PartTitle =
  | 'Result'
  | 'Times'
  | 'Where the time went'
  | 'Decisions'
  | 'Runbook steps'
  | 'Objectives'
  | 'Hotwash'
  | 'Findings'
  | 'Action items'
  | 'Close'

/** From the end of play to the recorded score. */
export class DebriefPage {
  readonly page: Page
  readonly parts: Locator
  readonly body: Locator

  constructor(page: Page) {
    this.page = page
    this.parts = page.getByRole('navigation', { name: 'Parts of the debrief' })
    this.body = page.getByRole('main')
  }

  async isShown(): Promise<void> {
    await expect(this.parts).toBeVisible({ timeout: 30_000 })
  }

  async go(part: PartTitle): Promise<void> {
    await this.parts.getByRole('button', { name: part }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: part })).toBeVisible()
  }

  /** A letter for each objective, in their order; the mark goes on by itself. */
  async rateAll(letters: string): Promise<void> {
    await this.go('Objectives')
    const ratings = this.body.getByRole('group', { name: /^Rating of/ })
    await expect(ratings).toHaveCount(letters.length)
    for (const [index, letter] of [...letters].entries()) {
      await this.page.keyboard.press(letter.toLowerCase())
      const pressed = ratings.nth(index).getByRole('button', { pressed: true })
      await expect(pressed).toHaveText(new RegExp(`${letter}$`))
    }
  }

  /** Takes over the first suggestion. @returns its title */
  async takeOverFinding(): Promise<string> {
    await this.go('Findings')
    const suggested = this.body.getByRole('list', { name: 'Suggestions' }).getByRole('listitem').first()
    const name = (await suggested.getByRole('button').getAttribute('aria-label')) ?? ''
    await this.page.keyboard.press('f')
    const title = name.replace('Take over: ', '')
    await expect(this.body.getByRole('list', { name: 'Findings' })).toContainText(title)
    return title
  }

  async addAction(action: { title: string; owner: string; due: string; finding: string }): Promise<void> {
    await this.go('Action items')
    const form = this.body.getByRole('form', { name: 'New action item' })
    await form.getByLabel('For the finding').selectOption({ label: action.finding })
    await form.getByLabel('Owner').fill(action.owner)
    await form.getByLabel('Due').fill(action.due)
    await form.getByLabel('What will be done').fill(action.title)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.body.getByRole('table', { name: 'Action items' })).toContainText(action.title)
    await expect(this.page.getByLabel(`Owner of ${action.title}`)).toHaveValue(action.owner)
    await expect(this.page.getByLabel(`Due date of ${action.title}`)).toHaveValue(action.due)
  }

  async answerHotwash(answers: readonly string[]): Promise<void> {
    await this.go('Hotwash')
    for (const [index, answer] of answers.entries()) {
      await expect(this.body.getByText(`Question ${index + 1} of `)).toBeVisible()
      await this.body.getByLabel(/^Answer to:/).fill(answer)
      await this.page.keyboard.press('Control+Enter')
    }
    await expect(this.body.getByText(`Question ${answers.length + 1} of `)).toBeVisible()
  }

  /** @returns the score that the button promises to record */
  async close(name: string): Promise<string> {
    await this.go('Close')
    await this.body.getByLabel('Signed off by').fill(name)
    const button = this.body.getByRole('button', { name: /^Close (and record|without)/ })
    const score = /\d+\.\d/.exec(await button.innerText())?.[0] ?? ''
    await this.page.keyboard.press('Control+Enter')
    await expect(this.body.getByRole('heading', { name: 'Reopen' })).toBeVisible()
    return score
  }

  async reopen(reason: string): Promise<void> {
    await this.go('Close')
    await this.body.getByLabel('Reason').fill(reason)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.body.getByRole('button', { name: /^Close (and record|without)/ })).toBeVisible()
  }

  /** One row for each time it was closed. */
  get recorded(): Locator {
    const table = this.body.getByRole('table', { name: 'Recorded scores' })
    return table.getByRole('row').filter({ has: this.page.getByRole('rowheader') })
  }
}
