import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { ExerciseEvent } from '../../../shared/contract/events.ts'
import { logEntries } from '../../../shared/projections/log-entries.ts'
import { CREATED, madeLine, madeRecord } from '../../support/made-record.ts'

const note = (entry: string, text: string, at = MINUTE): ExerciseEvent => ({
  type: 'NoteAdded',
  at,
  cause: entry,
  entry,
  text,
  by: '',
  statedAt: at - MINUTE,
})

describe('logEntries', () => {
  it('tells every line in order, with stated time, wall time and who', () => {
    const lines = [
      madeLine(0, [CREATED]),
      madeLine(1, [note('n1', 'They look calm')]),
      madeLine(2, [{ type: 'DecisionLapsed', at: 2 * MINUTE, cause: 'x', point: 'route' }], {
        actor: { kind: 'clock', name: '' },
      }),
    ]
    expect(logEntries(madeRecord(lines))).toMatchObject([
      { seq: 0, text: 'Exercise "Drill" was set up', who: 'Kari', correctable: false },
      {
        seq: 1,
        entry: 'n1',
        at: MINUTE,
        statedAt: 0,
        wall: 1_000_001,
        who: 'Kari',
        correctable: true,
        undone: false,
      },
      { seq: 2, text: 'Route: nobody decided in time', who: 'Scenario', tone: 'breached' },
    ])
  })

  it('§4.7 nothing is erased: an undone line stays and says so', () => {
    const lines = [
      madeLine(0, [CREATED]),
      madeLine(1, [note('n1', 'Wrong')]),
      madeLine(2, [note('n2', 'Right')]),
      madeLine(
        3,
        [{ type: 'CommandUndone', at: MINUTE, cause: 'c3', command: 'c1', label: 'Note "Wrong"' }],
        { command: 'undo' },
      ),
    ]
    expect(logEntries(madeRecord(lines)).map(({ text, undone }) => [text, undone])).toEqual([
      ['Exercise "Drill" was set up', false],
      ['Wrong', true],
      ['Right', false],
      ['Undone: Note "Wrong"', false],
    ])
  })

  it('§4.7 tells again, undone, a line that it had told before', () => {
    const before = [madeLine(0, [CREATED]), madeLine(1, [note('n1', 'Wrong')])]
    const undo = madeLine(2, [{ type: 'CommandUndone', at: MINUTE, cause: 'c2', command: 'c1', label: '' }])
    const told = (lines: typeof before) => logEntries(madeRecord(lines))[1]?.undone
    expect([told(before), told([...before, undo]), told(before)]).toEqual([false, true, false])
  })

  it('§4.7 a correction stands on the corrected entry; the latest word counts, what it leaves alone stays', () => {
    const correct = (newAt: number | null, text: string | null, reason: string): ExerciseEvent => ({
      type: 'EntryCorrected',
      at: 5 * MINUTE,
      cause: 'x',
      entry: 'n1',
      newAt,
      text,
      reason,
    })
    const lines = [
      madeLine(0, [CREATED]),
      madeLine(1, [note('n1', 'First')]),
      madeLine(2, [correct(30_000, null, 'Clock was wrong')]),
      madeLine(3, [correct(null, 'Second', 'Misheard')]),
    ]
    const entries = logEntries(madeRecord(lines))
    expect(entries[1]).toMatchObject({
      text: 'First',
      corrected: { newAt: 30_000, text: 'Second', reason: 'Misheard' },
    })
    expect(entries[2]?.text).toBe('An entry was corrected, it happened at 0:00:30: Clock was wrong')
    expect(entries[2]?.corrected).toBeNull()
  })

  it('gives every entry its own key', () => {
    const lines = [
      madeLine(0, [CREATED]),
      madeLine(1, [
        { type: 'InjectHeld', at: 0, cause: 'x', inject: 'calls' },
        { type: 'InjectReleased', at: 0, cause: 'x', inject: 'calls' },
      ]),
    ]
    const keys = logEntries(madeRecord(lines)).map((entry) => `${entry.seq} ${entry.entry}`)
    expect(new Set(keys).size).toBe(3)
  })
})
