import type { BrowserContext } from '@playwright/test'
import { expect } from './muster.ts'

/** Listens for errors that nobody caught in any page; what is returned fails the test if there were some. */
export function watchErrors(context: BrowserContext): () => void {
  const errors: string[] = []
  context.on('weberror', (error) => errors.push(error.error().stack ?? error.error().message))
  return () => expect(errors, 'uncaught errors').toEqual([])
}
