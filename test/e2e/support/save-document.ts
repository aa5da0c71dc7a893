import type { Page } from '@playwright/test'
import { expect } from './muster.ts'

/** Saves the document that is shown. @returns where the file was put */
export async function saveDocument(page: Page, format: string): Promise<string> {
  const item = page.getByRole('listitem').filter({ hasText: `Save ${format}` })
  await item.getByRole('button', { name: `Save ${format}` }).click()
  const said = item.getByText(/^Saved to /)
  await expect(said).toBeVisible({ timeout: 60_000 })
  return (await said.innerText()).replace(/^Saved to\s+/, '')
}
