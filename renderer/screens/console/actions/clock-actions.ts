/** What steers the clock and the stage. */

import { endForm, jumpForm, pauseForm, realIncidentForm } from '../forms/stage-forms.ts'
import { type ActionDeps, type ConsoleAction, type Group, isLive, openForm } from './action.ts'

export const RATES = [0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 120] as const

export function clockActions(deps: ActionDeps): readonly ConsoleAction[] {
  const { view, now, emit, send } = deps
  const group: Group = 'Clock'
  const live = isLive(view)
  const rate = view.clock.chosenRate
  /** A live drill runs in real time: nothing steers its clock but a pause. */
  const steerable = live && view.settings.mode !== 'live'
  const paused = view.phase === 'paused'
  return [
    {
      id: 'pause',
      keys: ['Space'],
      label: paused ? 'Resume' : 'Pause',
      group,
      enabled: live,
      run: () =>
        send(
          paused
            ? { type: 'resume' }
            : { type: 'pause', kind: 'discussion', reason: 'Paused by the facilitator' },
        ),
    },
    {
      id: 'slower',
      keys: ['-', '['],
      label: 'Slower',
      group,
      enabled: steerable && rateBeside(rate, -1) !== rate,
      run: () => send({ type: 'rate', rate: rateBeside(rate, -1) }),
    },
    {
      id: 'faster',
      keys: ['+', ']'],
      label: 'Faster',
      group,
      enabled: steerable && rateBeside(rate, 1) !== rate,
      run: () => send({ type: 'rate', rate: rateBeside(rate, 1) }),
    },
    {
      id: 'next-event',
      keys: ['N'],
      label: 'Next event',
      group,
      enabled: steerable && view.next !== null,
      run: () => send({ type: 'next-event' }),
    },
    {
      id: 'jump',
      keys: ['J'],
      label: 'Jump',
      says: 'Jump to a time',
      group,
      enabled: steerable,
      run: () => emit(openForm(jumpForm(view, now()))),
    },
    {
      id: 'break',
      keys: ['B'],
      label: 'Break',
      says: 'Break, or pause with a reason',
      group,
      enabled: view.phase === 'running',
      run: () => emit(openForm(pauseForm())),
    },
    {
      id: 'end',
      keys: ['Shift+E'],
      label: 'End',
      says: 'End the exercise',
      group,
      enabled: live || (view.realIncident && view.phase === 'paused'),
      run: () => emit(openForm(endForm())),
    },
    {
      id: 'real-incident',
      keys: ['!'],
      label: 'REAL INCIDENT',
      says: 'Real incident: stop everything',
      group,
      enabled: live,
      run: () => emit(openForm(realIncidentForm())),
    },
  ]
}

/** The next lower or higher rate that the console offers. */
export function rateBeside(rate: number, step: 1 | -1): number {
  const beside =
    step === 1 ? RATES.find((offered) => offered > rate) : RATES.findLast((offered) => offered < rate)
  return beside ?? rate
}
