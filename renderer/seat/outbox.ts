import type { CommandInput } from '../../shared/contract/commands.ts'
import type { Outbox, Unsent } from '../../shared/protocol/client.ts'
import { recall, remember, remembered } from './memory.ts'

/**
 * Commands in the browser's storage, each under a name of its own, so that two tabs do not overwrite each other.
 * What the host does not understand any more it refuses, as it does with everything that it is sent.
 * @param seat keeps the seats of one device apart: windows of the app stand side by side
 */
export function storedOutbox(seat: string, now: () => number = Date.now): Outbox {
  const start = `outbox.${seat}.`
  let given = 0
  const names = new Map<string, string>()
  return {
    load: () =>
      remembered(start)
        .toSorted()
        .flatMap((name) => {
          const unsent = readUnsent(recall(name))
          if (unsent === null) remember(name, null)
          else names.set(unsent.id, name)
          return unsent === null ? [] : [unsent]
        }),
    add: (unsent) => {
      given += 1
      const name = `${start}${String(now()).padStart(15, '0')}.${String(given).padStart(6, '0')}`
      names.set(unsent.id, name)
      remember(name, JSON.stringify(unsent))
    },
    remove: (id) => {
      const name = names.get(id)
      if (name !== undefined) remember(name, null)
      names.delete(id)
    },
  }
}

function readUnsent(text: string | null): Unsent | null {
  const value = parse(text)
  if (!isObject(value) || !isObject(value.command)) return null
  const { id, exercise, command } = value
  if (typeof id !== 'string' || typeof exercise !== 'string' || typeof command.type !== 'string') return null
  return { id, exercise, command: command as CommandInput }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
