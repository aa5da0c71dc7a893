import type { Browser, BrowserContext, Locator, Page } from '@playwright/test'
import { expect } from '../support/muster.ts'

export const PHONE = { width: 390, height: 844 } as const
export const LAPTOP = { width: 1280, height: 720 } as const

export type Part = 'Inbox' | 'Decide' | 'Tasks' | 'Runbook' | 'Room' | 'Write'

/** A guest's device: from the code to a seat, and what can be done there. */
export class SeatPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly parts: Locator
  readonly call: Locator
  readonly connection: Locator
  /** What came over the wire to this device, as text. */
  readonly heard: string[] = []

  private constructor(page: Page) {
    this.page = page
    this.context = page.context()
    this.parts = page.getByRole('navigation', { name: 'Parts of the seat' })
    this.call = page.getByRole('alert', { name: /^The phone rings/ })
    this.connection = page.getByRole('region', { name: 'Connection and pause' })
  }

  static async open(
    browser: Browser,
    address: string,
    size: { readonly width: number; readonly height: number },
  ): Promise<SeatPage> {
    const page = await (await browser.newContext({ viewport: size })).newPage()
    const seat = new SeatPage(page)
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => seat.heard.push(payload.toString()))
    })
    await page.goto(address)
    return seat
  }

  /** Types the code where the address did not bring it. */
  async giveCode(code: string): Promise<void> {
    await this.page.getByLabel(/code/i).first().fill(code)
    await this.page.keyboard.press('Enter')
  }

  async sit(place: string, person: string): Promise<void> {
    await this.page.getByLabel('Your name').fill(person)
    await this.page.getByRole('radio', { name: new RegExp(place) }).check()
    await this.page.getByRole('button', { name: 'Take the seat' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: place })).toBeVisible({ timeout: 20_000 })
  }

  async go(part: Part): Promise<void> {
    await this.part(part).click()
  }

  part(part: Part): Locator {
    return this.parts.getByRole('button', { name: new RegExp(`^${part}`) })
  }

  /** Whether a question waits for this seat. */
  async isAsked(): Promise<boolean> {
    return /open/.test(await this.part('Decide').innerText())
  }

  /** Chooses an option of the first question; nothing is sent yet. */
  async choose(option: string | RegExp, why?: string): Promise<void> {
    await this.go('Decide')
    await this.page.getByRole('radio', { name: option }).first().check()
    if (why !== undefined) await this.page.getByLabel('Why').first().fill(why)
  }

  /** Commits what was chosen. */
  async commit(kind: 'Decide' | 'Vote'): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(kind === 'Decide' ? '^Decide' : 'vote', 'i') })
      .first()
      .click()
  }

  async write(message: {
    readonly to: readonly string[]
    readonly by: string
    readonly words: string
    readonly subject?: string
    readonly duty?: string
  }): Promise<void> {
    await this.go('Write')
    const form = this.page.getByRole('main')
    for (const name of message.to) await form.getByRole('checkbox', { name, exact: true }).check()
    await form.getByRole('combobox', { name: /^By/ }).selectOption({ label: message.by })
    if (message.duty !== undefined)
      await form.getByRole('combobox', { name: /^Fulfils the duty/ }).selectOption({ label: message.duty })
    if (message.subject !== undefined) await form.getByLabel('Subject').fill(message.subject)
    await form.getByLabel('Words', { exact: true }).fill(message.words)
    await form.getByRole('button', { name: 'Send' }).click()
    await expect(form.getByRole('status')).toContainText('Sent')
  }
}
