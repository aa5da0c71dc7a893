import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import { mapTrace } from '../../../shared/projections/map-trace.ts'
import { mapView } from '../../../shared/projections/map-view.ts'
import { viewContext } from '../../../shared/projections/view-context.ts'
import { madeLine } from '../../support/made-record.ts'
import { type PlayedStep, playDrive, recordOf } from '../../support/play-record.ts'

const at = (minutes: number) => minutes * MINUTE
const step = (minutes: number, command: CommandInput): PlayedStep => ({ at: at(minutes), command })
const SECOND = step(6, { type: 'decide', point: 'route', option: 'second', role: 'commander' })
const WAL = step(14, { type: 'decide', point: 'source', option: 'wal', role: 'technician' })

function play(minutes: number, ...steps: readonly PlayedStep[]) {
  const drive = playDrive(steps, { until: at(minutes) })
  const map = mapView(viewContext(recordOf(drive), drive.wall))
  const way = (from: string, to: string) => {
    const found = map.transitions.find((transition) => transition.from === from && transition.to === to)
    if (found === undefined) throw new Error(`No way from ${from} to ${to}`)
    return found
  }
  const paths = (of: 'active' | 'visited' | 'initial') =>
    map.states.filter((state) => state[of]).map(({ path }) => path)
  return { way, paths }
}

describe('mapView', () => {
  it('shows where the story stands and begins', () => {
    const { paths } = play(1)
    expect(paths('active')).toEqual(['supply', 'supply.failing', 'data', 'data.sound'])
    expect(paths('initial')).toEqual(['supply', 'supply.failing', 'data', 'data.sound'])
  })

  it('§4.6 says what can happen next, when, and what it waits for', () => {
    const { way } = play(1)
    expect(way('supply.failing', 'supply.back')).toMatchObject({
      next: true,
      taken: false,
      dueAt: at(40),
      waitsFor: null,
    })
    expect(way('supply.failing', 'supply.switching').waitsFor).toBe(
      'waits for decision "Route" to be "Second provider"',
    )
    expect(way('data.damaged', 'data.gone')).toMatchObject({ next: false, dueAt: null, waitsFor: null })
  })

  it('a timer whose guard does not hold says so', () => {
    const { way } = play(30, SECOND, WAL)
    expect(way('data.damaged', 'data.gone')).toMatchObject({
      next: true,
      dueAt: at(190),
      waitsFor: 'waits for task "Restore to the minute before the damage" not to be running',
    })
  })

  it('a way that waits for a task says when that is planned to end, while it runs', () => {
    const { way } = play(7, SECOND)
    expect(way('supply.switching', 'supply.back')).toMatchObject({ next: true, dueAt: at(26) })
    const { way: before } = play(1)
    expect(before('supply.switching', 'supply.back')).toMatchObject({ next: false, dueAt: null })
  })

  it('follows the past path, also through a state that was left at once', () => {
    const { way, paths } = play(60, SECOND, step(7, { type: 'complete-task', run: 'switch-provider#1' }), WAL)
    expect(paths('active')).toEqual(['supply', 'supply.steady', 'data', 'data.repaired'])
    expect(way('supply.failing', 'supply.switching').taken).toBe(true)
    expect(way('supply.failing', 'supply.back').taken).toBe(false)
    expect(way('supply.switching', 'supply.back').taken).toBe(true)
    expect(way('supply.back', 'supply.steady').taken).toBe(true)
    expect(way('data.sound', 'data.damaged').taken).toBe(true)
    expect(paths('visited')).toContain('supply.back')
    expect(paths('visited')).not.toContain('data.gone')
  })

  it('follows an eventless way within one step', () => {
    const { scenario } = playDrive([])
    const step = (event: string, value: { supply: string; data: string }) => ({
      event: { type: 'Transitioned' as const, at: 0, cause: 'x', event, value, historyValue: null },
      line: madeLine(0, []),
    })
    const trace = mapTrace({
      scenario,
      happened: [
        step('xstate.init', { supply: 'failing', data: 'repaired' }),
        step('xstate.after.2400000.scenario.supply.failing', { supply: 'steady', data: 'repaired' }),
      ],
    })
    const taken = scenario.transitions
      .filter(({ id }) => trace.taken.has(id))
      .map(({ from, to }) => [from, to])
    expect(taken).toEqual([
      ['supply.failing', 'supply.back'],
      ['supply.back', 'supply.steady'],
    ])
    expect(trace.visited).toContain('supply.back')
    expect(trace.visited).not.toContain('supply.switching')
  })

  it('§4.7 an undone step was never on the path', () => {
    const drive = playDrive([], { until: at(6) }).must(SECOND.command, 'second')
    const taken = () =>
      mapView(viewContext(recordOf(drive), drive.wall)).transitions.filter((one) => one.taken).length
    expect(taken()).toBe(1)
    drive.must({ type: 'undo', command: 'second' })
    expect(taken()).toBe(0)
  })
})
