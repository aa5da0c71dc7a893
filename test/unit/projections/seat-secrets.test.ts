import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { RoleView } from '../../../shared/contract/seat-views.ts'
import { projectorView } from '../../../shared/projections/projector-view.ts'
import { evaluatorView } from '../../../shared/projections/seats/evaluator-view.ts'
import { observerView } from '../../../shared/projections/seats/observer-view.ts'
import { roleViews } from '../../../shared/projections/seats/role-view.ts'
import { seatContext } from '../../../shared/projections/seats/seat-context.ts'
import { Drive } from '../../support/drive.ts'
import { SHIPPED_PACKS } from '../../support/load-pack.ts'
import { playable } from '../../support/pack-play.ts'
import {
  expectedResponses,
  facilitatorOnly,
  inboxWords,
  publicText,
  stillToCome,
  toldText,
} from '../../support/pack-secrets.ts'
import { recordOf } from '../../support/play-record.ts'
import { anyMove, drawFrom, seatMove } from '../../support/random-play.ts'

const NOTE = 'They look lost and do not know it yet'
const PLAYS = 4
const MOVES = 30

describe('§4.8 over random exercises of every shipped pack', () => {
  it.each(SHIPPED_PACKS)(
    '§4.8 no seat is told what is the facilitator’s, what is to come, or what reached another role: %s',
    (folder) => {
      const { scenario, runbooks, artefacts } = playable(folder)
      const secrets = facilitatorOnly(scenario)
      const expected = expectedResponses(scenario)
      expect(secrets.length).toBeGreaterThan(20)
      let items = 0
      let questions = 0
      for (let play = 0; play < PLAYS; play += 1) {
        const draw = drawFrom(`seats-${play}`)
        const drive = new Drive(scenario, runbooks, { rate: 10 }).must({ type: 'start' })
        drive.must({ type: 'note', note: 'n', text: NOTE })
        for (let moves = 0; moves < MOVES; moves += 1) {
          drive.wait(Math.floor(draw() * MINUTE))
          const command = (draw() < 0.5 ? anyMove : seatMove)(drive, draw)
          if (command !== null) drive.try(command)
        }
        const record = { ...recordOf(drive, folder), artefacts }
        const seats = seatContext(record, drive.wall)
        const roles = roleViews(seats)
        const open = publicText(drive)
        const told = toldText(drive, artefacts)
        const untold = (list: readonly string[]) => list.filter((secret) => !told.includes(secret))
        const hidden = untold([...secrets, ...stillToCome(drive, artefacts)])
        const views = [
          ...[...roles.values()].map((view) => ({ name: view.role.id, view, note: true })),
          { name: 'observer', view: observerView(seats), note: true },
          { name: 'projector', view: projectorView(record, drive.wall), note: true },
          // an evaluator is shown what to look for, and the log with the facilitator's notes
          { name: 'evaluator', view: evaluatorView(seats, 'Ada'), note: false },
        ]
        for (const { name, view, note } of views) {
          const text = JSON.stringify(view)
          const mine = note
            ? [...hidden, ...untold(expected), NOTE]
            : hidden.filter((secret) => !expected.some((words) => words.includes(secret)))
          expect(
            mine.filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`),
          ).toEqual([])
          expect(text).not.toMatch(/"(?:quality|prompts|questions|optional|when|until|effects)":/)
          expect(text.includes('"expect":')).toBe(!note)
        }
        for (const view of roles.values()) {
          expect(others(view, drive, artefacts, open)).toEqual([])
          items += view.inbox.length
          questions += view.decisions.length
        }
      }
      // the seats were shown something while they were watched
      expect(items).toBeGreaterThan(20)
      expect(questions).toBeGreaterThan(5)
    },
    180_000,
  )
})

/** Words of injects that went to others alone, found in a role's view. */
function others(
  view: RoleView,
  drive: Drive,
  artefacts: Readonly<Record<string, string>>,
  open: string,
): readonly string[] {
  const own = view.inbox.map(({ id }) => id)
  const mine = JSON.stringify(
    drive.scenario.injects
      .filter(({ id }) => own.includes(id))
      .map((inject) => inboxWords(inject, artefacts)),
  )
  const text = JSON.stringify({ ...view, runbooks: null, templates: null })
  return drive.scenario.injects
    .filter(({ id }) => !own.includes(id))
    .flatMap((inject) => inboxWords(inject, artefacts))
    .filter((words) => !mine.includes(words) && !open.includes(words) && text.includes(words))
}
