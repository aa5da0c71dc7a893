import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { projectorView } from '../../../shared/projections/projector-view.ts'
import type { Scenario } from '../../../shared/scenario/model.ts'
import { Drive } from '../../support/drive.ts'
import { shippedPack, TINY_PACK } from '../../support/load-pack.ts'
import { playable } from '../../support/pack-play.ts'
import { recordOf } from '../../support/play-record.ts'
import { anyMove, drawFrom } from '../../support/random-play.ts'

const PACKS = [TINY_PACK, shippedPack('sms-provider-outage')]
const NOTE = 'They look lost and do not know it yet'

/** Pieces of a text that are long enough to be nobody else's, as they stand in JSON. */
function pieces(...texts: readonly (string | null)[]): readonly string[] {
  return texts
    .flatMap((text) => (text ?? '').split(/[\n.|*_`#<>[\]()~\\:;]+/))
    .map((piece) => JSON.stringify(piece.trim()).slice(1, -1))
    .filter((piece) => piece.length >= 24)
}

/** What is for the facilitator alone, always. */
function facilitatorOnly(scenario: Scenario): readonly string[] {
  return [
    ...scenario.injects.flatMap(({ expect: response, prompts, questions }) =>
      pieces(response, ...prompts, ...questions.flatMap(({ ask, answer }) => [ask, answer])),
    ),
    ...scenario.decisions.flatMap(({ options }) => options.flatMap(({ because }) => pieces(because))),
    NOTE,
  ]
}

/** What nobody may see yet: injects that are not there, questions that are not asked, endings not reached. */
function stillToCome({ scenario, state }: Drive): readonly string[] {
  return [
    ...scenario.injects
      .filter(({ id }) => state.injects[id]?.status !== 'delivered')
      .flatMap(({ says, headline }) => pieces(says, headline)),
    ...scenario.decisions
      .filter(({ id }) => state.decisions[id]?.status === 'pending')
      .flatMap(({ question, options }) => pieces(question, ...options.map(({ label }) => label))),
    ...scenario.endings.flatMap(({ says }) => pieces(says)),
  ]
}

/** What stands openly on the table, so that finding it elsewhere too gives nothing away. */
function known({ scenario, state }: Drive, artefacts: Readonly<Record<string, string>>): string {
  const shown = scenario.injects.filter(({ id }) => state.injects[id]?.status === 'delivered')
  return JSON.stringify([
    scenario.title,
    scenario.components.map(({ title }) => title),
    shown.map(({ title, says, headline, artefact }) => [
      title,
      says,
      headline,
      artefacts[artefact?.file ?? ''],
    ]),
    scenario.decisions
      .filter(({ id }) => state.decisions[id]?.status !== 'pending')
      .map(({ title, question, options }) => [title, question, options.map(({ label }) => label)]),
  ])
}

describe('§4.8 over random exercises', () => {
  it.each(PACKS)(
    '§4.8 no view for the room holds a note, an expected response, a reason, a quality, or anything still to come: %s',
    (folder) => {
      const { scenario, runbooks, artefacts } = playable(folder)
      const secrets = facilitatorOnly(scenario)
      expect(secrets.length).toBeGreaterThan(3)
      let looked = 0
      for (let seed = 0; seed < 20; seed += 1) {
        const draw = drawFrom(`room-${seed}`)
        const drive = new Drive(scenario, runbooks, { rate: 10 }).must({ type: 'start' })
        drive.must({ type: 'note', note: 'n', text: NOTE })
        for (let moves = 0; moves < 25; moves += 1) {
          const command = anyMove(drive.wait(Math.floor(draw() * MINUTE)), draw)
          if (command !== null) drive.try(command)
          const view = projectorView({ ...recordOf(drive, folder), artefacts }, drive.wall)
          const text = JSON.stringify(view)
          const open = known(drive, artefacts)
          const leaked = [...secrets, ...stillToCome(drive)].filter(
            (secret) => text.includes(secret) && !open.includes(secret),
          )
          expect(leaked).toEqual([])
          expect(text).not.toMatch(/"(quality|expect|prompts|questions)":/)
          looked += view.inject === null && view.decision === null ? 0 : 1
        }
      }
      // the projector did show something while it was watched
      expect(looked).toBeGreaterThan(5)
    },
    120_000,
  )
})
