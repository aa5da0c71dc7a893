/** What can be done with the current thing. */

import { explainForm, freeForm, mapForm } from '../forms/decision-forms.ts'
import { noteForm } from '../forms/record-forms.ts'
import { responseForm } from '../forms/story-forms.ts'
import { thingAfter } from '../things.ts'
import { type ActionDeps, type ConsoleAction, type Group, isLive, openForm } from './action.ts'

export function currentActions(deps: ActionDeps): readonly ConsoleAction[] {
  const { view, thing, things, send, emit } = deps
  const group: Group = 'Current thing'
  const live = isLive(view)
  const inject = thing.kind === 'inject' ? thing.inject : null
  const decision = thing.kind === 'decision' ? thing.decision : null
  const after = thingAfter(things, thing.key)
  const last = view.records.findLast((record) => !record.byLapse)
  return [
    primary(deps),
    {
      id: 'other-thing',
      keys: ['D'],
      label: 'Next open thing',
      group,
      enabled: after !== null,
      run: () => emit({ type: 'thing', key: after?.key ?? null }),
    },
    {
      id: 'project',
      keys: ['P'],
      label: 'Send to projector',
      group,
      enabled: inject !== null || decision !== null,
      run: () => {
        if (inject !== null) send({ type: 'project', content: 'inject', ref: inject.id })
        else if (decision !== null) send({ type: 'project', content: 'decision', ref: decision.id })
      },
    },
    {
      id: 'response',
      keys: ['Shift+Enter'],
      label: 'Response…',
      group,
      enabled: inject !== null,
      run: () => inject !== null && emit(openForm(responseForm(inject))),
    },
    {
      id: 'free',
      keys: ['F'],
      label: 'Other decision',
      says: 'A decision that is not among the options',
      group,
      enabled: live,
      run: () => emit(openForm(freeForm(view, decision))),
    },
    {
      id: 'why',
      keys: ['Shift+Y'],
      label: 'Add why',
      says: last === undefined ? 'Add reasons to the last decision' : `Add reasons to “${last.title}”`,
      group,
      enabled: last !== undefined,
      run: () => last !== undefined && emit(openForm(explainForm(last))),
    },
    {
      id: 'undo',
      keys: ['Z', 'Ctrl+Z'],
      label: 'Undo',
      says: view.undo === null ? 'Nothing to undo' : `Undo ${view.undo.label}`,
      group,
      enabled: view.undo !== null,
      inFields: false,
      run: () => view.undo !== null && send({ type: 'undo', command: view.undo.command }),
    },
  ]
}

/** The one thing that Enter does; a decision's own capture binds Enter itself. */
function primary({ view, thing, send, emit, openDebrief }: ActionDeps): ConsoleAction {
  const base = { id: 'primary', keys: ['Enter'], group: 'Current thing' } as const
  switch (thing.kind) {
    case 'start':
      return { ...base, label: 'Start the exercise', enabled: true, run: () => send({ type: 'start' }) }
    case 'ended':
      return {
        ...base,
        label: 'Go to the debrief',
        enabled: openDebrief !== undefined,
        run: () => openDebrief?.(),
      }
    case 'paused':
      return { ...base, label: 'Resume', enabled: !view.realIncident, run: () => send({ type: 'resume' }) }
    case 'inject':
      return {
        ...base,
        label: 'Response seen',
        enabled: true,
        run: () => send({ type: 'acknowledge-inject', inject: thing.inject.id }),
      }
    case 'mapping':
      return {
        ...base,
        label: 'Say what it means',
        enabled: true,
        run: () => emit(openForm(mapForm(view, thing.record))),
      }
    case 'decision':
      return { ...base, label: 'Record', enabled: false, run: () => undefined }
    case 'next':
      // a live drill takes its own time
      if (view.settings.mode === 'live')
        return { ...base, label: 'Write what you see', enabled: true, run: () => emit(openForm(noteForm())) }
      return {
        ...base,
        label: 'Go to the next event',
        enabled: view.next !== null,
        run: () => send({ type: 'next-event' }),
      }
  }
}
