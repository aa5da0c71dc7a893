import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import { projectorView } from '../../../shared/projections/projector-view.ts'
import { type PlayedStep, playDrive, recordOf } from '../../support/play-record.ts'

const at = (minutes: number) => minutes * MINUTE
const step = (minutes: number, command: CommandInput): PlayedStep => ({ at: at(minutes), command })
const show = (content: 'inject' | 'decision' | 'message', ref: string | null, text = ''): CommandInput => ({
  type: 'project',
  content,
  ref,
  text,
})

function play(minutes: number, ...steps: readonly PlayedStep[]) {
  const drive = playDrive(steps, { until: at(minutes) })
  return projectorView(recordOf(drive), drive.wall)
}

describe('projectorView', () => {
  it('§4.8 shows an inject only once it has arrived, and never what is for the facilitator', () => {
    expect(play(2, step(1, show('inject', 'first-calls'))).inject).toBeNull()
    const shown = play(5, step(5, show('inject', 'first-calls'))).inject
    expect(shown).toMatchObject({
      title: 'Stores start to call',
      from: 'Store manager',
      via: 'Phone',
      artefact: { title: 'Call log' },
    })
    expect(Object.keys(shown ?? {}).sort()).toEqual(['artefact', 'from', 'says', 'title', 'via'])
  })

  it('§4.8 shows a question only once it is open, its options without what they are worth', () => {
    expect(play(2, step(1, show('decision', 'source'))).decision).toBeNull()
    expect(play(2, step(1, show('decision', 'route'))).decision).toEqual({
      question: 'Wait for the provider or contract a second one?',
      asks: 'Incident commander',
      dueAt: at(15),
      options: ['Second provider', 'Stay and wait'],
    })
  })

  it('§4.8 says nothing of what is to come, of notes, expected responses or reasons', () => {
    const text = JSON.stringify(
      play(
        5,
        step(1, { type: 'note', note: 'n', text: 'They look lost' }),
        step(2, show('decision', 'route')),
      ),
    )
    for (const secret of [
      'Damaged rows',
      'reporter',
      'They look lost',
      'declares an incident',
      'only thing in our hands',
      'quality',
      'Nightly',
    ]) {
      expect(text).not.toContain(secret)
    }
  })

  it('the feed holds the headlines that stand', () => {
    expect(play(5).feed).toEqual([{ at: at(4), text: 'Stores report missing codes', tone: 'quiet' }])
    expect(
      play(6, step(5, { type: 'retract-inject', inject: 'first-calls', reason: 'Too early' })).feed,
    ).toEqual([])
  })

  it('blackout, message and a real incident come through', () => {
    expect(play(2, step(1, { type: 'blackout', on: true })).blackout).toBe(true)
    expect(play(2, step(1, show('message', null, 'Back at 14:30')))).toMatchObject({
      content: 'message',
      message: 'Back at 14:30',
    })
    expect(play(2, step(1, { type: 'real-incident', reason: 'Fire' }))).toMatchObject({
      realIncident: true,
      phase: 'paused',
    })
  })
})
