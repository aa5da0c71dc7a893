import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { MINUTE } from '../../../shared/base/time.ts'
import { effectiveLines } from '../../../shared/exercise/fold.ts'
import { debriefView } from '../../../shared/projections/debrief-view.ts'
import { historyRow } from '../../../shared/projections/history-row.ts'
import { measuredObligations } from '../../../shared/projections/obligations-score.ts'
import { scoreOf } from '../../../shared/projections/score.ts'
import { scoreLog } from '../../../shared/projections/score-log.ts'
import { Drive } from '../../support/drive.ts'
import { shippedPack, TINY_PACK } from '../../support/load-pack.ts'
import { playable } from '../../support/pack-play.ts'
import { recordOf } from '../../support/play-record.ts'
import { anyMove, drawFrom } from '../../support/random-play.ts'

const PACKS = [TINY_PACK, shippedPack('sms-provider-outage')]

function playedByAnybody(folder: string, seed: string): Drive {
  const { scenario, runbooks } = playable(folder)
  const draw = drawFrom(seed)
  const drive: Drive = new Drive(scenario, runbooks, { rate: 10 }, () => ({
    rubric: 1,
    score: z.json().parse(JSON.parse(JSON.stringify(scoreOf(recordOf(drive, folder))))),
  })).must({ type: 'start' })
  for (let moves = 0; moves < 40; moves += 1) {
    const command = anyMove(drive.wait(Math.floor(draw() * MINUTE)), draw)
    if (command !== null) drive.try(command)
  }
  drive.must({ type: 'end', reason: 'Time is up' })
  for (const { id } of scenario.objectives)
    if (draw() < 0.7) drive.must({ type: 'rate-objective', objective: id, rating: 'S' })
  return drive
}

describe('§4.11 over random exercises', () => {
  it.each(PACKS)(
    '§4.11 every line of the score names a rule and lines of the journal that stand: %s',
    (folder) => {
      let lines = 0
      for (let seed = 0; seed < 15; seed += 1) {
        const drive = playedByAnybody(folder, `named-${seed}`)
        const standing = new Set(effectiveLines(drive.lines).map((line) => line.seq))
        const refs = new Set(
          drive.runbooks.flatMap(({ procedures }) =>
            procedures.flatMap(({ steps }) => steps.map(({ ref }) => ref)),
          ),
        )
        const score = scoreOf(recordOf(drive, folder))
        expect(score.rubric).toBe(1)
        for (const line of score.parts.flatMap((part) => part.lines)) {
          lines += 1
          expect(line.rule.length).toBeGreaterThan(20)
          expect(line.events.filter((seq) => !standing.has(seq))).toEqual([])
          expect(Number.isInteger(line.score)).toBe(true)
          expect(line.score).toBeGreaterThanOrEqual(0)
          expect(line.score).toBeLessThanOrEqual(10_000)
          if (line.step !== null) expect(refs).toContain(line.step)
          // nothing is gained without an event behind it
          if (line.score > 0) expect(line.events.length, line.text).toBeGreaterThan(0)
        }
      }
      expect(lines).toBeGreaterThan(30)
    },
    120_000,
  )

  it.each(PACKS)(
    '§4.7 the score and the engine judge every notification alike, corrected or captured late: %s',
    (folder) => {
      const seen = new Set<string>()
      for (let seed = 0; seed < 25; seed += 1) {
        const { scenario, lines, state } = playedByAnybody(folder, `duty-${seed}`)
        const log = scoreLog(lines)
        const measured = measuredObligations(scenario, log)
          .flatMap(({ instances }) => instances)
          .map(({ instance, number, dueAt, metAt, status }) => ({ instance, number, dueAt, metAt, status }))
        const held = Object.values(state.obligations).map((one) => {
          const status =
            one.status === 'settled'
              ? 'excluded'
              : one.status === 'open' && one.dueAt <= log.end
                ? 'missed'
                : one.status
          seen.add(status)
          return { instance: one.instance, number: one.number, dueAt: one.dueAt, metAt: one.metAt, status }
        })
        const byInstance = (left: { instance: string }, right: { instance: string }) =>
          left.instance < right.instance ? -1 : 1
        expect(measured.toSorted(byInstance)).toEqual(held.toSorted(byInstance))
      }
      expect([...seen].sort()).toEqual(expect.arrayContaining(['met', 'missed', 'open']))
    },
    120_000,
  )

  it('§4.11 what a closing recorded stays word for word, whatever is mended after it', () => {
    const drive = playedByAnybody(TINY_PACK, 'kept').must({ type: 'close' })
    const stored = () => drive.events.filter((event) => event.type === 'ScoreRecorded')
    const [first] = stored()
    const kept = JSON.stringify(first)
    drive
      .must({ type: 'reopen', reason: 'A rating was wrong' })
      .must({ type: 'rate-objective', objective: 'recover', rating: 'U' })
      .must({ type: 'rate-objective', objective: 'communicate', rating: 'U' })
    const now = scoreOf(recordOf(drive)).total
    const debrief = debriefView(recordOf(drive), drive.wall)
    expect(debrief.recorded[0]?.total).not.toBe(now)
    expect(JSON.stringify(stored()[0])).toBe(kept)
    drive.must({ type: 'close' })
    expect(stored()).toHaveLength(2)
    expect(JSON.stringify(stored()[0])).toBe(kept)
    expect(historyRow(recordOf(drive))?.score).toBe(now)
  })
})
