/** Names of earlier set-ups, kept in this browser or window; damaged or missing memory is no memory. */
import { NO_MEMORY, type SetupMemory } from './settings-draft.ts'

const KEY = 'muster.setup'

export function readMemory(): SetupMemory {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return NO_MEMORY
    return {
      facilitator: textIn(kept, 'facilitator'),
      team: textIn(kept, 'team'),
      people:
        'people' in kept && Array.isArray(kept.people)
          ? kept.people.filter((name) => typeof name === 'string')
          : [],
      seats: 'seats' in kept ? seatsIn(kept.seats) : {},
      evaluators: textIn(kept, 'evaluators'),
      observers: textIn(kept, 'observers'),
    }
  } catch {
    return NO_MEMORY
  }
}

export function writeMemory(memory: SetupMemory): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(memory))
  } catch {
    // A full or forbidden store costs the suggestions next time, nothing else.
  }
}

function textIn(kept: object, name: string): string {
  const value: unknown = Reflect.get(kept, name)
  return typeof value === 'string' ? value : ''
}

function seatsIn(value: unknown): SetupMemory['seats'] {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).map(([pack, roles]: [string, unknown]) => [
      pack,
      typeof roles !== 'object' || roles === null
        ? {}
        : Object.fromEntries(
            Object.entries(roles).map(([role, seat]: [string, unknown]) => [
              role,
              typeof seat !== 'object' || seat === null
                ? { primary: '', backup: '' }
                : { primary: textIn(seat, 'primary'), backup: textIn(seat, 'backup') },
            ]),
          ),
    ]),
  )
}
