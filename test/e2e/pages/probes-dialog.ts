import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/muster.ts'

/** The probes of a live drill: what each asks, and what it found. */
export class ProbesDialog {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Probes' })
  }

  /** From the briefing, where the key is a plain one. */
  async show(): Promise<void> {
    await this.page.keyboard.press('u')
    await expect(this.dialog).toBeVisible()
  }

  async hide(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.dialog).toBeHidden()
  }

  row(title: string): Locator {
    return this.dialog.getByRole('option', { name: title })
  }

  /** The form of a new probe. */
  async form(kind: 'HTTP' | 'TCP' | 'TLS'): Promise<Locator> {
    await this.page.keyboard.press({ HTTP: 'x', TCP: 'y', TLS: 'z' }[kind])
    const form = this.page.getByRole('dialog', { name: `New ${kind} probe` })
    await expect(form).toBeVisible()
    return form
  }

  /** Adds what the form holds. @returns the question whether probes may send to that host, which has to be answered */
  async add(port: number): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Add it' }).click()
    const question = this.page.getByRole('dialog', { name: `May probes send to 127.0.0.1, port ${port}?` })
    await expect(question).toBeVisible()
    return question
  }

  async confirm(question: Locator): Promise<void> {
    await question.getByRole('button', { name: /^Confirm 127\.0\.0\.1:/ }).click()
    await expect(question).toBeHidden()
  }

  /** Runs a probe by hand. @returns its row, which says what came back */
  async tryOut(title: string): Promise<Locator> {
    const row = this.row(title)
    await row.click()
    await expect(row).toHaveAttribute('aria-selected', 'true')
    await this.page.keyboard.press('t')
    await expect(row).toContainText(/tried: (passes|fails)/)
    return row
  }
}
