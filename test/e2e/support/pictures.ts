import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { repository } from './muster.ts'

const out = path.join(repository, 'test-results/screens')
/** The README's pictures change only when somebody wants them to. */
const shown =
  process.env.MUSTER_UPDATE_SCREENSHOTS === '1' ? path.join(repository, 'docs/screenshots') : undefined
/** Those that the README shows. */
const IN_README = [
  'team-room',
  'team-phone-rings',
  'team-phone-inbox',
  'team-offline',
  'team-laptop',
  'team-evaluator',
  'team-wall',
  'team-votes',
  'runbook-review',
]

/** Keeps how a screen looks, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(out, { recursive: true })
  await page.screenshot({ path: path.join(out, `${name}.png`), animations: 'disabled' })
  if (shown !== undefined && IN_README.includes(name))
    await page.screenshot({ path: path.join(shown, `${name}.png`), animations: 'disabled' })
}
