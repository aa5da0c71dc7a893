import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import { debriefView } from '../../../shared/projections/debrief-view.ts'
import { evaluatorView } from '../../../shared/projections/seats/evaluator-view.ts'
import { seatContext } from '../../../shared/projections/seats/seat-context.ts'
import { type Drive, startTiny } from '../../support/drive.ts'
import { recordOf } from '../../support/play-record.ts'

const rate = (by: string, rating: 'P' | 'S' | 'M' | 'U' | null, comment = ''): CommandInput => ({
  type: 'evaluate',
  objective: 'recover',
  by,
  rating,
  comment,
})
const view = (drive: Drive, person: string) => evaluatorView(seatContext(recordOf(drive), drive.wall), person)

describe('an evaluator', () => {
  it('rates beside the others; nobody overwrites anybody, and both stay for the debrief', () => {
    const drive = startTiny()
    expect(view(drive, 'Ada').unrated).toContain('recover')
    drive
      .must(rate('Ada', 'S'))
      .must(rate('Bo', 'U', 'Nobody knew the way'))
      .must(rate('Ada', 'M'))
    expect(view(drive, 'Ada').objectives.find(({ id }) => id === 'recover')).toMatchObject({
      mine: { rating: 'M' },
      others: [{ person: 'Bo', rating: 'U', comment: 'Nobody knew the way' }],
    })
    expect(view(drive, 'Ada').unrated).not.toContain('recover')
    drive.must(rate('Bo', null))
    expect(view(drive, 'Bo').objectives.find(({ id }) => id === 'recover')).toMatchObject({
      mine: null,
      others: [{ person: 'Ada', rating: 'M' }],
    })
    const debrief = debriefView(recordOf(drive), drive.wall)
    expect(debrief.objectives.find(({ id }) => id === 'recover')).toMatchObject({
      rating: null,
      evaluations: [{ person: 'Ada', rating: 'M' }],
    })
  })

  it('ties a note to the event that it is about, at the time of the exercise', () => {
    const drive = startTiny().wait(5 * MINUTE)
    drive.must({ type: 'decide', point: 'route', option: 'stay', role: 'commander' })
    const about = drive.lines.length - 1
    drive.wait(MINUTE)
    drive.must({ type: 'observe', note: 'o1', by: 'Ada', text: 'Nobody asked support', about, ago: 30_000 })
    expect(view(drive, 'Ada').notes).toEqual([
      {
        entry: 'o1',
        person: 'Ada',
        text: 'Nobody asked support',
        statedAt: 5.5 * MINUTE,
        about: { seq: about, text: expect.stringContaining('Stay and wait') },
        objective: null,
      },
    ])
    expect(drive.try({ type: 'observe', note: 'o2', by: 'Ada', text: 'When?', about: 99_999 })).toMatchObject(
      {
        error: { code: 'unknown-event' },
      },
    )
  })
})
