import { describe, expect, it } from 'vitest'
import { roleView } from '../../../shared/projections/seats/role-view.ts'
import type { Drive } from '../../support/drive.ts'
import { decision, startSmall, task } from '../../support/small-pack.ts'

const MINUTE = 60_000
const RUNBOOK = `# Runbook

## Respond

1. Open the record, within 5 min of onset (Lead).
2. Say how severe it is (Lead).
3. Restore the data, within 20 min (Tech).
4. Check it (Tech).

## Tell

1. First notice, within 30 min of declaring (Lead).
`

function drill(mode: 'tabletop' | 'live' = 'live'): Drive {
  return startSmall(
    {
      tasks: {
        restore: task({ title: 'Restore', estimate: '12m', follows: ['respond/3'] }),
        check: task({ title: 'Check', estimate: '8m', follows: ['respond/4'] }),
      },
      decisions: { classify: decision({ when: 'marked(detected)', follows: ['respond/2'] }) },
      requiredSteps: ['tell/1'],
    },
    { mode },
    { 'runbook.md': RUNBOOK },
  )
}

function seat({ scenario, runbooks, lines, state, wall }: Drive, role: string) {
  return roleView({ id: 'drill', scenario, runbooks, artefacts: {}, lines, state }, role, wall)
}

describe('a seat in a live drill', () => {
  it('is given its own steps of what was begun, with the document\u2019s limits and not the scenario\u2019s estimates', () => {
    const begun = drill()
      .wait(MINUTE)
      .must({ type: 'mark', mark: 'onset', component: null })
      .must({ type: 'tick', ref: 'respond/1', status: 'done', role: 'lead' })
      .wait(MINUTE)
      .must({ type: 'start-task', task: 'restore' })
    expect(seat(begun, 'tech').steps).toEqual([
      expect.objectContaining({
        ref: 'respond/3',
        procedure: 'Respond',
        status: 'open',
        // twenty minutes from the procedure's first tick at one minute
        planned: { from: MINUTE, to: 21 * MINUTE, says: 'within 20 min', isGuess: false },
      }),
      expect.objectContaining({ ref: 'respond/4', planned: null }),
    ])
    // ticked at 1, planned by 6
    expect(seat(begun, 'lead').steps[0]).toMatchObject({ doneAt: MINUTE, lateBy: -5 * MINUTE })
    expect(seat(begun, 'pair').steps).toEqual([])
  })

  it('\u00a74.8 is not told that another role is asked, nor which steps count', () => {
    const asked = drill().wait(MINUTE).must({ type: 'mark', mark: 'detected', component: null })
    expect(asked.state.decisions.classify?.status).toBe('open')
    expect(seat(asked, 'lead').steps.map(({ ref }) => ref)).toEqual(['respond/1', 'respond/2'])
    expect(seat(asked, 'tech').steps).toEqual([])
    // a required step whose limit runs puts its procedure on the facilitator's plan alone
    const declared = asked.must({ type: 'mark', mark: 'declared', component: null })
    expect(seat(declared, 'lead').steps.some(({ ref }) => ref === 'tell/1')).toBe(false)
  })

  it('is told no step in a tabletop: there the onset is for the room to find out', () => {
    const begun = drill('tabletop').must({ type: 'start-task', task: 'restore' })
    expect(seat(begun, 'tech').steps).toEqual([])
  })

  it('sees how long its task was meant to take, and ends it', () => {
    const begun = drill().must({ type: 'start-task', task: 'restore' }).wait(MINUTE)
    const [own] = seat(begun, 'tech').tasks
    expect(own).toMatchObject({
      status: 'running',
      planned: 12 * MINUTE,
      dueAt: null,
      mine: true,
      mayEnd: true,
    })
    expect(seat(begun, 'lead').tasks[0]).toMatchObject({ mine: false, mayEnd: false })
  })

  it('tells the last three decisions of the room, newest first', () => {
    const all = ['one', 'two', 'three', 'four'].reduce(
      (drive, text) =>
        drive.wait(MINUTE).must({ type: 'decide-freely', decision: text, point: null, role: 'lead', text }),
      drill(),
    )
    expect(seat(all, 'tech').decided.map(({ text }) => text)).toEqual(['four', 'three', 'two'])
  })
})

describe('who took a seat over', () => {
  const sit = (person: string, present: boolean) =>
    ({ type: 'seat', role: 'tech', person, present, standing: 'primary' }) as const
  const handOver = (drive: Drive) => seat(drive, 'tech').handOver

  it('is somebody else who sits down after the start, and nobody who comes back to an own seat', () => {
    const first = drill().must(sit('Ann', true))
    expect(handOver(first)).toBeNull()
    const back = first.wait(MINUTE).must(sit('Ann', false)).wait(MINUTE).must(sit('Ann', true))
    expect(handOver(back)).toBeNull()
    const over = back.must(sit('Ann', false)).wait(MINUTE).must(sit('Ben', true))
    expect(handOver(over)).toEqual({ from: 'Ann', to: 'Ben', at: 3 * MINUTE })
    const again = over.wait(MINUTE).must(sit('Ben', false)).must(sit('Ann', true))
    expect(handOver(again)).toEqual({ from: 'Ben', to: 'Ann', at: 4 * MINUTE })
    expect(seat(again, 'lead').handOver).toBeNull()
  })
})
