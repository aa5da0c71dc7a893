import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { projectorView } from '../../../shared/projections/projector-view.ts'
import { Drive } from '../../support/drive.ts'
import { shippedPack, TINY_PACK } from '../../support/load-pack.ts'
import { playable } from '../../support/pack-play.ts'
import { expectedResponses, facilitatorOnly, stillToCome, toldText } from '../../support/pack-secrets.ts'
import { recordOf } from '../../support/play-record.ts'
import { anyMove, drawFrom } from '../../support/random-play.ts'

const PACKS = [TINY_PACK, shippedPack('sms-provider-outage')]
const NOTE = 'They look lost and do not know it yet'

describe('§4.8 over random exercises', () => {
  it.each(PACKS)(
    '§4.8 no view for the room holds a note, an expected response, a reason, a quality, or anything still to come: %s',
    (folder) => {
      const { scenario, runbooks, artefacts } = playable(folder)
      const secrets = [...facilitatorOnly(scenario), ...expectedResponses(scenario), NOTE]
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
          const open = toldText(drive, artefacts)
          const leaked = [...secrets, ...stillToCome(drive, artefacts)].filter(
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
