import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import { debriefView } from '../../../shared/projections/debrief-view.ts'
import { exerciseRow } from '../../../shared/projections/exercise-row.ts'
import { historyRow } from '../../../shared/projections/history-row.ts'
import { scoreOf } from '../../../shared/projections/score.ts'
import type { Drive } from '../../support/drive.ts'
import { type PlayedStep, playDrive, recordOf } from '../../support/play-record.ts'

const at = (minutes: number) => minutes * MINUTE
const step = (minutes: number, command: CommandInput): PlayedStep => ({ at: at(minutes), command })
const viewOf = (drive: Drive) => debriefView(recordOf(drive), drive.wall)

/** Played to ENDEX at 90 min; what it scores is what the projections say then. */
function ended(...more: readonly CommandInput[]): Drive {
  const holder: { drive?: Drive } = {}
  const score = () => {
    if (holder.drive === undefined) throw new Error('Not played yet')
    return { rubric: 1, score: JSON.parse(JSON.stringify(scoreOf(recordOf(holder.drive)))) }
  }
  const drive = playDrive(
    [
      step(5, { type: 'mark', mark: 'declared' }),
      step(6, { type: 'decide', point: 'route', option: 'second', role: 'commander', confidence: 0.8 }),
      step(14, { type: 'decide', point: 'source', option: 'wal', role: 'technician' }),
      step(80, { type: 'mark', mark: 'verified' }),
      step(90, { type: 'end', reason: 'All done' }),
    ],
    { score },
  )
  holder.drive = drive
  for (const command of more) drive.must(command)
  return drive
}

describe('debriefView', () => {
  it('tells what each decision was worth and why', () => {
    expect(viewOf(ended()).records).toMatchObject([
      {
        title: 'Route',
        text: 'Second provider',
        quality: 1,
        because: 'It is the only thing in our hands.',
        question: 'Wait for the provider or contract a second one?',
      },
      { title: 'Source of the restore', quality: 1 },
    ])
  })

  it('has a row of marks for the whole and for every component', () => {
    const table = viewOf(ended()).markTable
    expect(table.map(({ title }) => title)).toEqual(['Overall', 'SMS gateway', 'Login by code', 'Database'])
    const cell = (row: number, mark: string) => table[row]?.cells.find((one) => one.mark === mark)
    expect(cell(0, 'declared')).toMatchObject({ at: at(5), evidence: 'stated' })
    expect(cell(3, 'onset')).toMatchObject({ at: at(10), evidence: 'simulated' })
    expect(cell(1, 'detected')).toEqual({ mark: 'detected', at: null, entry: null, evidence: null })
  })

  it('keeps ratings, answers, findings and actions, the latest word of each, in the order of their first', () => {
    const finding = (id: string, title: string): CommandInput => ({
      type: 'put-finding',
      finding: id,
      title,
      kind: 'issue',
      severity: 'high',
    })
    const view = viewOf(
      ended(
        { type: 'rate-objective', objective: 'recover', rating: 'S', comment: 'Quick' },
        { type: 'answer-hotwash', question: 1, answer: 'Codes stopped' },
        finding('f1', 'First'),
        finding('f2', 'Second'),
        finding('f1', 'First, put better'),
        finding('f3', 'Third'),
        { type: 'remove-finding', finding: 'f3' },
        {
          type: 'put-action',
          action: 'a1',
          title: 'Second provider',
          owner: 'Ada',
          due: '2026-05-01',
          finding: 'f1',
        },
      ),
    )
    expect(view.objectives).toMatchObject([
      { id: 'recover', critical: true, rating: 'S', comment: 'Quick' },
      { id: 'communicate', rating: null },
    ])
    expect(view.hotwash).toEqual([
      { index: 0, question: 'What did we expect to happen?', answer: '' },
      { index: 1, question: 'What really happened?', answer: 'Codes stopped' },
    ])
    expect(view.findings.map(({ id, title }) => [id, title])).toEqual([
      ['f1', 'First, put better'],
      ['f2', 'Second'],
    ])
    expect(view.actions).toMatchObject([
      { id: 'a1', owner: 'Ada', due: '2026-05-01', status: 'open', finding: 'f1' },
    ])
  })

  it('a suggestion goes when a finding takes it over, and comes back when that is removed', () => {
    const ids = (drive: Drive) => viewOf(drive).suggestions.map(({ id }) => id)
    expect(ids(ended())).toContain('channel:pager')
    const taken = ended({
      type: 'put-finding',
      finding: 'channel:pager',
      title: 'Pager',
      kind: 'issue',
      severity: 'high',
    })
    expect(ids(taken)).not.toContain('channel:pager')
    expect(ids(taken.must({ type: 'remove-finding', finding: 'channel:pager' }))).toContain('channel:pager')
  })

  it('§4.11 a closed exercise shows the stored score; reopening keeps it and says why', () => {
    const drive = ended({ type: 'close', signedBy: 'Ada' })
    const first = viewOf(drive)
    expect(first.recorded).toEqual([
      { closedWall: drive.wall, total: first.score.total, verdict: first.score.verdict, reopened: null },
    ])
    drive
      .must({ type: 'reopen', reason: 'A rating was forgotten' })
      .must({ type: 'rate-objective', objective: 'recover', rating: 'U' })
    const reopened = viewOf(drive)
    expect(reopened.recorded).toMatchObject([
      { total: first.score.total, reopened: 'A rating was forgotten' },
    ])
    expect(reopened.score.total).not.toBe(first.score.total)
    drive.must({ type: 'close' })
    expect(viewOf(drive).recorded).toHaveLength(2)
  })
})

describe('rows', () => {
  it('§4.11 the history has the stored score of the last closing, never a recomputed one', () => {
    expect(historyRow(recordOf(ended()))).toBeNull()
    const drive = ended({ type: 'close' })
    const record = recordOf(drive)
    const tampered = {
      ...record,
      lines: record.lines.map((line) => ({
        ...line,
        events: line.events.map((event) =>
          event.type === 'ScoreRecorded' &&
          typeof event.score === 'object' &&
          event.score !== null &&
          !Array.isArray(event.score)
            ? { ...event, score: { ...event.score, total: 1234 } }
            : event,
        ),
      })),
    }
    expect(historyRow(tampered)).toMatchObject({
      score: 1234,
      pack: 'tiny',
      scenario: 'Codes stop and data is damaged',
      record: 'record',
      closings: 1,
    })
    expect(historyRow(record)?.score).toBe(scoreOf(record).total)
    expect(historyRow(recordOf(drive.must({ type: 'reopen', reason: 'Again' })))).toBeNull()
  })

  it('§4.10 a stored score that cannot be read gives no row, not a wrong one', () => {
    const record = recordOf(ended({ type: 'close' }))
    const lines = record.lines.map((line) => ({
      ...line,
      events: line.events.map((event) =>
        event.type === 'ScoreRecorded' ? { ...event, score: { total: 'many' } } : event,
      ),
    }))
    expect(historyRow({ ...record, lines })).toBeNull()
  })

  it('an interrupted exercise stands where its last line left it', () => {
    const drive = playDrive([], { until: at(5) })
    const row = (interrupted: boolean) =>
      exerciseRow(recordOf(drive), drive.wall + at(60), { interrupted, problems: [] })
    expect(row(true)).toMatchObject({
      elapsed: at(4),
      phase: 'running',
      packTitle: 'Codes stop and data is damaged',
      team: 'Operations',
    })
    expect(row(false).elapsed).toBe(at(65))
  })
})
