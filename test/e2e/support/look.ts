import type { Page } from '@playwright/test'

export type Scheme = 'dark' | 'light'

/** Shows a screen in the other colours without touching anybody's choice; colours are all that differs. */
export async function useScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.evaluate((to) => document.documentElement.setAttribute('data-mantine-color-scheme', to), scheme)
}
