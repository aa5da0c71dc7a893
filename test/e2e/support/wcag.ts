import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2, levels A and AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds on a page, a line each: rule, element, what to do. */
export async function violations(
  page: Page,
  choose: (axe: AxeBuilder) => AxeBuilder = (axe) => axe.withTags(WCAG),
): Promise<readonly string[]> {
  // Legacy mode needs no second page beside it, which Electron has not and which takes its time.
  const results = await choose(new AxeBuilder({ page })).setLegacyMode().analyze()
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ')}`),
  )
}
