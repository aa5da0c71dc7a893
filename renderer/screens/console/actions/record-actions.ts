/** What is written into the record. */

import { correctForm, improviseForm, noteForm, seatForm } from '../forms/record-forms.ts'
import { componentMenu, markMenu, obligationMenu, taskMenu } from '../menus.ts'
import { type ActionDeps, type ConsoleAction, type Group, isLive, openForm, openMenu } from './action.ts'

export function recordActions(deps: ActionDeps): readonly ConsoleAction[] {
  const { view, ui, now, emit } = deps
  const group: Group = 'Record'
  const live = isLive(view)
  const entry = view.log.find((line) => line.entry === ui.entry)
  return [
    {
      id: 'mark',
      keys: ['M'],
      label: 'Mark',
      group,
      enabled: live,
      run: () => emit(openMenu(markMenu(view))),
    },
    {
      id: 'notify',
      keys: ['O'],
      label: 'Notified',
      says: 'Somebody was notified',
      group,
      enabled: live,
      run: () => emit(openMenu(obligationMenu(view))),
    },
    {
      id: 'task',
      keys: ['K'],
      label: 'Tasks',
      group,
      enabled: live,
      run: () => emit(openMenu(taskMenu(view, now()))),
    },
    {
      id: 'component',
      keys: ['U'],
      label: 'Set',
      says: 'Set a component by hand',
      group,
      enabled: live,
      run: () => emit(openMenu(componentMenu(view))),
    },
    {
      id: 'probes',
      keys: ['Shift+U'],
      label: 'Probes',
      says: 'Probes of a live drill',
      group,
      enabled: view.settings.mode === 'live' && !view.realIncident && view.phase !== 'closed',
      run: () => emit({ type: 'over', over: { show: 'probes' } }),
    },
    {
      id: 'note',
      keys: ['W'],
      label: 'Note',
      group,
      enabled: view.phase !== 'closed',
      run: () => emit(openForm(noteForm())),
    },
    {
      id: 'improvise',
      keys: ['I'],
      label: 'Improvised answer',
      group,
      enabled: live,
      run: () => emit(openForm(improviseForm())),
    },
    {
      id: 'correct',
      keys: ['E'],
      label: 'Correct',
      says: 'Correct the selected log entry',
      group,
      enabled: entry !== undefined,
      run: () => entry !== undefined && emit(openForm(correctForm(entry))),
    },
    {
      id: 'seats',
      keys: ['G'],
      label: 'Seats',
      says: 'Latecomers and leavers',
      group,
      enabled: view.phase !== 'closed',
      run: () => emit(openForm(seatForm(view))),
    },
  ]
}
