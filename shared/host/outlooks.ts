/** Outlooks under way: a few plays with each question, so that the host stays free and whoever asks sees it grow. */
import { fail, ok, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import type { OutlookView } from '../contract/outlook.ts'
import { Explorer } from '../forecast/explore.ts'
import { outlookFrom } from '../forecast/outlook.ts'
import { outlookView } from '../forecast/outlook-view.ts'
import { type Bounds, boundsOf } from '../scenario/preflight/bounds.ts'
import type { LoadedPack } from './pack-library.ts'

/** As many as `muster validate` plays. */
const PLAYS = 60
/** One play costs some ten milliseconds of the host, which serves a room meanwhile. */
const AT_ONCE = 3

export interface Outlooks {
  /**
   * Goes on where the last question about the same files stopped, and tells what was found so far.
   * Refused: the pack cannot be played.
   */
  next(pack: LoadedPack): Result<OutlookView, Refusal & { problems?: readonly unknown[] }>
}

/** Keeps the one outlook that was asked for last. */
export function createOutlooks(): Outlooks {
  let last: { readonly sha256: string; readonly bounds: Bounds; readonly explorer: Explorer } | null = null
  return {
    next({ id, sha256, scenario, runbooks, problems }) {
      if (scenario === null) return fail({ ...CANNOT_PLAY, problems })
      if (last?.sha256 !== sha256)
        last = {
          sha256,
          bounds: boundsOf(scenario),
          explorer: new Explorer(scenario, runbooks, { plays: PLAYS, seed: 'outlook' }),
        }
      const { bounds, explorer } = last
      for (let play = 0; play < AT_ONCE; play += 1) explorer.playNext()
      return ok(outlookView(id, scenario, outlookFrom(bounds, explorer.result())))
    },
  }
}

const CANNOT_PLAY: Refusal = {
  code: 'pack-has-problems',
  message: 'The scenario has problems and cannot be played, so nothing can come of it.',
  remedy: 'Mend what the list names in the files of the scenario, then try again.',
}
