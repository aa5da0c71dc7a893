/** A tiny hash router: the address alone says which screen is shown, in a window, a browser tab or a projector. */
import { useSyncExternalStore } from 'react'

export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'setup'; readonly pack: string }
  | { readonly screen: 'guide'; readonly pack: string }
  | { readonly screen: 'outlook'; readonly pack: string }
  | { readonly screen: 'exercise'; readonly exercise: string }
  | { readonly screen: 'projector'; readonly exercise: string }
  | { readonly screen: 'debrief'; readonly exercise: string }
  | { readonly screen: 'report'; readonly exercise: string }
  | { readonly screen: 'history' }
  | { readonly screen: 'runbooks' }
  /** `version` null: the latest. */
  | { readonly screen: 'runbook'; readonly runbook: string; readonly version: string | null }

/** The route of a location hash, e.g. `#/setup/sms-provider-outage`. What it does not know is the library. */
export function parseRoute(hash: string): Route {
  const [screen = '', raw = '', rest = ''] = hash.replace(/^#\/?/, '').split('?')[0]?.split('/') ?? []
  const id = decode(raw)
  switch (screen) {
    case 'setup':
    case 'guide':
    case 'outlook':
      return id === '' ? { screen: 'library' } : { screen, pack: id }
    case 'exercise':
    case 'projector':
    case 'debrief':
    case 'report':
      return id === '' ? { screen: 'library' } : { screen, exercise: id }
    case 'history':
    case 'runbooks':
      return { screen }
    case 'runbook':
      return id === ''
        ? { screen: 'runbooks' }
        : { screen, runbook: id, version: /^[0-9a-f]{64}$/.test(rest) ? rest : null }
    default:
      return { screen: 'library' }
  }
}

/** The hash that `parseRoute` reads back to the same route. */
export function routeHash(route: Route): string {
  switch (route.screen) {
    case 'library':
    case 'history':
    case 'runbooks':
      return `#/${route.screen}`
    case 'runbook':
      return `#/runbook/${encodeURIComponent(route.runbook)}${route.version === null ? '' : `/${route.version}`}`
    case 'setup':
    case 'guide':
    case 'outlook':
      return `#/${route.screen}/${encodeURIComponent(route.pack)}`
    default:
      return `#/${route.screen}/${encodeURIComponent(route.exercise)}`
  }
}

/** Goes to a screen and leaves the present one in the browser's history. */
export function go(route: Route): void {
  window.location.hash = routeHash(route)
}

/** Goes back to where one came from; to `otherwise` in a window that was opened here. */
export function goBack(otherwise: Route): void {
  if (window.history.length > 1) window.history.back()
  else go(otherwise)
}

/** The route of this window, followed as it changes. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
