/**
 * Every action of the console: its keys, its words and whether it can be done now. Buttons, the `?` sheet, the
 * command line and the keyboard all read this one list.
 */
import type { ExerciseMs } from '../../../shared/base/time.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { FacilitatorView, InjectView } from '../../../shared/contract/views.ts'
import type { ConsoleContext, ConsoleEvent, Pane } from './console-machine.ts'
import type { FormSpec } from './form-spec.ts'
import { explainForm, freeForm, mapForm } from './forms/decision-forms.ts'
import { correctForm, improviseForm, noteForm, seatForm } from './forms/record-forms.ts'
import { dropForm, endForm, jumpForm, pauseForm, realIncidentForm } from './forms/stage-forms.ts'
import { adHocForm, responseForm, retractForm, sendForm, skipForm } from './forms/story-forms.ts'
import type { MenuSpec } from './menu-spec.ts'
import { componentMenu, markMenu, obligationMenu, projectorMenu, taskMenu } from './menus.ts'
import { type Thing, thingAfter } from './things.ts'

export type ActionId =
  | 'primary'
  | 'other-thing'
  | 'project'
  | 'response'
  | 'free'
  | 'why'
  | 'undo'
  | 'pause'
  | 'slower'
  | 'faster'
  | 'next-event'
  | 'jump'
  | 'break'
  | 'end'
  | 'real-incident'
  | 'send'
  | 'hold'
  | 'skip'
  | 'retract'
  | 'ad-hoc'
  | 'drop'
  | 'select-next'
  | 'select-previous'
  | 'mark'
  | 'notify'
  | 'task'
  | 'component'
  | 'note'
  | 'improvise'
  | 'correct'
  | 'seats'
  | 'runbook'
  | 'log'
  | 'projector'
  | 'blackout'
  | 'preview'
  | 'centre-map'
  | 'sound'
  | 'scheme'
  | 'command'
  | 'back'

export const GROUPS = ['Current thing', 'Clock', 'Injects', 'Record', 'Panes and projector'] as const
export type Group = (typeof GROUPS)[number]

export interface ConsoleAction {
  readonly id: ActionId
  /** The first is shown on the control; the others do the same. */
  readonly keys: readonly string[]
  readonly label: string
  /** Said instead of the label where that is too short. */
  readonly says?: string
  readonly group: Group
  readonly enabled: boolean
  readonly inFields?: boolean
  readonly run: () => void
}

export interface ActionDeps {
  readonly view: FacilitatorView
  readonly ui: ConsoleContext
  readonly things: readonly Thing[]
  readonly thing: Thing
  readonly wide: boolean
  readonly sound: boolean
  readonly now: () => ExerciseMs
  readonly emit: (event: ConsoleEvent) => void
  /** Sends commands at once; a refusal is told in the bottom bar. */
  readonly send: (...commands: readonly CommandInput[]) => void
  readonly openDebrief?: () => void
  readonly openProjector?: () => void
  readonly toggleSound: () => void
  readonly toggleScheme: () => void
  readonly centreMap: () => void
  readonly focus: (what: 'command' | 'runbook' | 'log') => void
}

export const RATES = [0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 120] as const

/** The list for this moment. */
export function consoleActions(deps: ActionDeps): readonly ConsoleAction[] {
  return [
    ...currentActions(deps),
    ...clockActions(deps),
    ...injectActions(deps),
    ...recordActions(deps),
    ...paneActions(deps),
  ]
}

/** The inject that the queue's keys act on: the selected one, if it is still there. */
export function selectedInject(view: FacilitatorView, ui: ConsoleContext): InjectView | null {
  return view.injects.find((inject) => inject.id === ui.inject) ?? null
}

/** The next lower or higher rate that the console offers. */
export function rateBeside(rate: number, step: 1 | -1): number {
  const beside =
    step === 1 ? RATES.find((offered) => offered > rate) : RATES.findLast((offered) => offered < rate)
  return beside ?? rate
}

function isLive(view: FacilitatorView): boolean {
  return (view.phase === 'running' || view.phase === 'paused') && !view.realIncident
}

function currentActions(deps: ActionDeps): readonly ConsoleAction[] {
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
      run: () => inject !== null && emit(form(responseForm(inject))),
    },
    {
      id: 'free',
      keys: ['F'],
      label: 'Other decision',
      says: 'A decision that is not among the options',
      group,
      enabled: live,
      run: () => emit(form(freeForm(view, decision))),
    },
    {
      id: 'why',
      keys: ['Shift+Y'],
      label: 'Add why',
      says: last === undefined ? 'Add reasons to the last decision' : `Add reasons to “${last.title}”`,
      group,
      enabled: last !== undefined,
      run: () => last !== undefined && emit(form(explainForm(last))),
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
        run: () => emit(form(mapForm(view, thing.record))),
      }
    case 'decision':
      return { ...base, label: 'Record', enabled: false, run: () => undefined }
    case 'next':
      return {
        ...base,
        label: 'Go to the next event',
        enabled: view.next !== null,
        run: () => send({ type: 'next-event' }),
      }
  }
}

function clockActions(deps: ActionDeps): readonly ConsoleAction[] {
  const { view, now, emit, send } = deps
  const group: Group = 'Clock'
  const live = isLive(view)
  const rate = view.clock.chosenRate
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
      enabled: live && rateBeside(rate, -1) !== rate,
      run: () => send({ type: 'rate', rate: rateBeside(rate, -1) }),
    },
    {
      id: 'faster',
      keys: ['+', ']'],
      label: 'Faster',
      group,
      enabled: live && rateBeside(rate, 1) !== rate,
      run: () => send({ type: 'rate', rate: rateBeside(rate, 1) }),
    },
    {
      id: 'next-event',
      keys: ['N'],
      label: 'Next event',
      group,
      enabled: live && view.next !== null,
      run: () => send({ type: 'next-event' }),
    },
    {
      id: 'jump',
      keys: ['J'],
      label: 'Jump',
      says: 'Jump to a time',
      group,
      enabled: live,
      run: () => emit(form(jumpForm(view, now()))),
    },
    {
      id: 'break',
      keys: ['B'],
      label: 'Break',
      says: 'Break, or pause with a reason',
      group,
      enabled: view.phase === 'running',
      run: () => emit(form(pauseForm())),
    },
    {
      id: 'end',
      keys: ['Shift+E'],
      label: 'End',
      says: 'End the exercise',
      group,
      enabled: live || (view.realIncident && view.phase === 'paused'),
      run: () => emit(form(endForm())),
    },
    {
      id: 'real-incident',
      keys: ['!'],
      label: 'REAL INCIDENT',
      says: 'Real incident: stop everything',
      group,
      enabled: live,
      run: () => emit(form(realIncidentForm())),
    },
  ]
}

function injectActions(deps: ActionDeps): readonly ConsoleAction[] {
  const { view, ui, emit, send } = deps
  const group: Group = 'Injects'
  const live = isLive(view)
  const inject = selectedInject(view, ui)
  const waiting =
    inject !== null && (inject.status === 'pending' || inject.status === 'armed' || inject.status === 'held')
  const held = inject?.status === 'held'
  const open = (make: (of: InjectView) => FormSpec) => () => inject !== null && emit(form(make(inject)))
  return [
    {
      id: 'send',
      keys: ['S'],
      label: inject?.channelDead === true ? 'Send via…' : 'Send',
      group,
      enabled: live && inject !== null && (waiting || inject.status === 'failed'),
      run: () => {
        if (inject === null) return
        if (inject.channelDead) emit(form(sendForm(view, inject)))
        else send({ type: 'send-inject', inject: inject.id })
      },
    },
    {
      id: 'hold',
      keys: ['H'],
      label: held ? 'Release' : 'Hold',
      group,
      enabled: live && waiting,
      run: () =>
        inject !== null &&
        send(
          held ? { type: 'release-inject', inject: inject.id } : { type: 'hold-inject', inject: inject.id },
        ),
    },
    {
      id: 'skip',
      keys: ['X'],
      label: 'Skip',
      group,
      enabled: live && (waiting || inject?.status === 'failed'),
      run: open(skipForm),
    },
    {
      id: 'retract',
      keys: ['T'],
      label: 'Retract',
      group,
      enabled: live && inject?.status === 'delivered',
      run: open(retractForm),
    },
    {
      id: 'ad-hoc',
      keys: ['A'],
      label: 'Own inject',
      group,
      enabled: live,
      run: () => emit(form(adHocForm(view))),
    },
    {
      id: 'drop',
      keys: ['Shift+D'],
      label: 'Drop optional',
      group,
      enabled: live && view.droppable.length > 0,
      run: () => emit(form(dropForm(view))),
    },
    {
      id: 'select-previous',
      keys: ['ArrowUp'],
      label: 'Select the inject above',
      group,
      enabled: view.injects.length > 0,
      run: () => emit({ type: 'inject', id: selectBeside(view, ui, -1) }),
    },
    {
      id: 'select-next',
      keys: ['ArrowDown'],
      label: 'Select the inject below',
      group,
      enabled: view.injects.length > 0,
      run: () => emit({ type: 'inject', id: selectBeside(view, ui, 1) }),
    },
  ]
}

function recordActions(deps: ActionDeps): readonly ConsoleAction[] {
  const { view, ui, now, emit } = deps
  const group: Group = 'Record'
  const live = isLive(view)
  const entry = view.log.find((line) => line.entry === ui.entry)
  return [
    { id: 'mark', keys: ['M'], label: 'Mark', group, enabled: live, run: () => emit(menu(markMenu(view))) },
    {
      id: 'notify',
      keys: ['O'],
      label: 'Notified',
      says: 'Somebody was notified',
      group,
      enabled: live,
      run: () => emit(menu(obligationMenu(view))),
    },
    {
      id: 'task',
      keys: ['K'],
      label: 'Tasks',
      group,
      enabled: live,
      run: () => emit(menu(taskMenu(view, now()))),
    },
    {
      id: 'component',
      keys: ['U'],
      label: 'Set',
      says: 'Set a component by hand',
      group,
      enabled: live,
      run: () => emit(menu(componentMenu(view))),
    },
    {
      id: 'note',
      keys: ['W'],
      label: 'Note',
      group,
      enabled: view.phase !== 'closed',
      run: () => emit(form(noteForm())),
    },
    {
      id: 'improvise',
      keys: ['I'],
      label: 'Improvised answer',
      group,
      enabled: live,
      run: () => emit(form(improviseForm())),
    },
    {
      id: 'correct',
      keys: ['E'],
      label: 'Correct',
      says: 'Correct the selected log entry',
      group,
      enabled: entry !== undefined,
      run: () => entry !== undefined && emit(form(correctForm(entry))),
    },
    {
      id: 'seats',
      keys: ['G'],
      label: 'Seats',
      says: 'Latecomers and leavers',
      group,
      enabled: view.phase !== 'closed',
      run: () => emit(form(seatForm(view))),
    },
  ]
}

function paneActions(deps: ActionDeps): readonly ConsoleAction[] {
  const { view, ui, wide, emit, send, focus } = deps
  const group: Group = 'Panes and projector'
  const show = (pane: Extract<Pane, 'runbook' | 'log'>) => () => {
    if (!wide && ui.pane === pane) {
      emit({ type: 'pane', pane: 'queue' })
      return
    }
    if (!wide) emit({ type: 'pane', pane })
    focus(pane)
  }
  return [
    {
      id: 'runbook',
      keys: ['R'],
      label: 'Runbook',
      group,
      enabled: view.runbooks.length > 0,
      run: show('runbook'),
    },
    { id: 'log', keys: ['L'], label: 'Log', group, enabled: true, run: show('log') },
    {
      id: 'projector',
      keys: ['V'],
      label: 'Projector',
      says: 'Choose what the projector shows',
      group,
      enabled: true,
      run: () => emit(menu(projectorMenu(view, deps.openProjector))),
    },
    {
      id: 'preview',
      keys: ['Shift+V'],
      label: 'Preview',
      says: 'Show the projector here',
      group,
      enabled: !wide,
      run: () => emit({ type: 'pane', pane: ui.pane === 'projector' ? 'queue' : 'projector' }),
    },
    {
      id: 'blackout',
      keys: ['0'],
      label: view.projector.blackout ? 'Light up' : 'Blackout',
      group,
      enabled: true,
      run: () => send({ type: 'blackout', on: !view.projector.blackout }),
    },
    {
      id: 'centre-map',
      keys: ['Shift+M'],
      label: 'Centre',
      says: 'Centre the map on the current states',
      group,
      enabled: true,
      run: deps.centreMap,
    },
    {
      id: 'sound',
      keys: ['Shift+S'],
      label: deps.sound ? 'Sound on' : 'Sound off',
      says: deps.sound ? 'Switch sounds off' : 'Switch sounds on',
      group,
      enabled: true,
      run: deps.toggleSound,
    },
    { id: 'scheme', keys: ['Shift+T'], label: 'Light or dark', group, enabled: true, run: deps.toggleScheme },
    {
      id: 'command',
      keys: [':', '/'],
      label: 'Command line',
      group,
      enabled: true,
      run: () => focus('command'),
    },
    {
      id: 'back',
      keys: ['Escape'],
      label: 'Back',
      group,
      enabled: ui.told !== null || (!wide && ui.pane !== 'queue'),
      run: () => {
        emit({ type: 'tell', told: null })
        emit({ type: 'pane', pane: 'queue' })
      },
    },
  ]
}

/** The queue in the order in which it is shown: what is to come, then what was sent. */
export function queueOrder(view: FacilitatorView): {
  readonly coming: readonly InjectView[]
  readonly past: readonly InjectView[]
} {
  const isPast = (inject: InjectView) =>
    ['delivered', 'failed', 'skipped', 'retracted'].includes(inject.status)
  return {
    coming: view.injects.filter((inject) => !isPast(inject)),
    past: view.injects
      .filter(isPast)
      .toSorted(
        (left, right) => (right.deliveredAt ?? right.dueAt ?? -1) - (left.deliveredAt ?? left.dueAt ?? -1),
      ),
  }
}

function selectBeside(view: FacilitatorView, ui: ConsoleContext, step: 1 | -1): string | null {
  const { coming, past } = queueOrder(view)
  const all = [...coming, ...past]
  const at = all.findIndex((inject) => inject.id === ui.inject)
  const to = at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))
  return all[to]?.id ?? null
}

function form(spec: FormSpec): ConsoleEvent {
  return { type: 'form', form: spec }
}

function menu(spec: MenuSpec): ConsoleEvent {
  return { type: 'menu', menu: spec }
}
