import { recall, remember } from '../memory.ts'

export type Scheme = 'dark' | 'light'
const NAME = 'scheme'

/** What was chosen on this device; else dark, as the control room is. */
export function chosenScheme(): Scheme {
  return recall(NAME) === 'light' ? 'light' : 'dark'
}

export function showScheme(scheme: Scheme): void {
  document.documentElement.dataset.mantineColorScheme = scheme
}

export function chooseScheme(scheme: Scheme): void {
  remember(NAME, scheme)
  showScheme(scheme)
}
