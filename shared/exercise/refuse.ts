import type { Refusal } from '../contract/commands.ts'

/** A typed refusal (DESIGN §4.10). */
export function refuse(code: string, message: string, remedy: string): Refusal {
  return { code, message, remedy }
}

/** For a name that the scenario does not know. */
export function unknown(what: string, id: string): Refusal {
  return refuse(
    `unknown-${what}`,
    `There is no ${what} "${id}" in this scenario.`,
    `Choose a ${what} from the list.`,
  )
}
