import type { Settings } from '../contract/settings.ts'
import type { ExerciseRecord } from './record.ts'

/** @throws Error when nothing was ever set up: the first line of every journal that is opened is `create`. */
export function settingsOf({ state, id }: ExerciseRecord): Settings {
  if (state.settings === null)
    throw new Error(`Exercise ${id} has no settings: its journal does not begin with create`)
  return state.settings
}
