import type { Locator } from '@playwright/test'
import { expect } from '../support/muster.ts'
import type { ConsolePage } from './console-page.ts'

/** The console's dialog about the room. */
export class RoomPanel {
  readonly dialog: Locator
  readonly access: Locator
  private readonly console: ConsolePage

  constructor(console: ConsolePage) {
    this.console = console
    this.dialog = console.page.getByRole('dialog', { name: 'Room' })
    this.access = this.dialog.getByRole('region', { name: 'How to join' })
  }

  async show(): Promise<void> {
    await this.console.press('Shift+R')
    await expect(this.dialog).toBeVisible()
  }

  async hide(): Promise<void> {
    await this.console.press('Escape')
    await expect(this.dialog).toBeHidden()
  }

  /** Opens the room at an address of this machine. @returns what people type */
  async open(address: string): Promise<{ readonly address: string; readonly code: string }> {
    await this.access.getByRole('radio', { name: new RegExp(address.replaceAll('.', '\\.')) }).click()
    await this.access.getByRole('button', { name: /Open the room/ }).click()
    await expect(this.access.getByRole('img', { name: /^QR code/ })).toBeVisible({ timeout: 20_000 })
    const said = await this.access.innerText()
    const code = /\b[A-Z0-9]{6}\b/.exec(said.replace(/Room code\s*/, ''))?.[0]
    const where = /https?:\/\/\S+/.exec(said)?.[0]
    if (code === undefined || where === undefined) throw new Error(`no code or address in: ${said}`)
    return { address: where, code }
  }

  async choose(row: string | RegExp): Promise<void> {
    await this.dialog.getByRole('option', { name: row }).click()
  }

  async handOver(row: string | RegExp, person: string): Promise<void> {
    await this.choose(row)
    await this.console.press('h')
    await this.dialog.getByLabel('Person').fill(person)
    await this.console.press('Enter')
    await expect(this.dialog.getByRole('option', { name: row }).filter({ hasText: person })).toBeVisible()
  }

  async close(): Promise<void> {
    await this.console.press('c')
    await this.dialog.getByRole('button', { name: 'Close the room' }).click()
    await expect(this.access).toContainText('The room is closed')
  }
}
