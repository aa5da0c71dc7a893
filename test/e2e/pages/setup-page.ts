import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/muster.ts'

export interface Seats {
  readonly [role: string]: { readonly primary: string; readonly backup?: string }
}

/** Who plays, how long, how fast. */
export class SetupPage {
  readonly page: Page
  readonly goOn: Locator

  constructor(page: Page) {
    this.page = page
    this.goOn = page.getByRole('button', { name: 'Go to the briefing' })
  }

  async isShown(): Promise<void> {
    await expect(this.goOn).toBeVisible({ timeout: 20_000 })
  }

  /** Fills a field by its label. */
  async fill(label: string, value: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(value)
  }

  async seat(seats: Seats): Promise<void> {
    for (const [role, { primary, backup }] of Object.entries(seats)) {
      await this.fill(`${role}, primary`, primary)
      if (backup !== undefined) await this.fill(`${role}, backup`, backup)
    }
  }

  async rate(label: string): Promise<void> {
    await this.page.getByLabel('Rate at start').selectOption({ label })
  }

  async playAs(label: 'Tabletop' | 'Live drill'): Promise<void> {
    const choices = this.page.getByRole('radiogroup', { name: 'Played as' })
    await choices.getByText(label, { exact: true }).click()
    await expect(choices.getByRole('radio', { name: label })).toBeChecked()
  }
}
