/** Forms that steer the exercise: pause, jump, end, real incident, and what the wall says. */
import { type ExerciseMs, formatClock, HOUR, MINUTE, parseDuration } from '../../../../shared/base/time.ts'
import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import type { FormSpec } from '../form-spec.ts'

export function pauseForm(): FormSpec {
  return {
    id: 'pause',
    title: 'Break',
    lead: 'Paused time never counts. The projector says that it is a break.',
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: 'Kind',
        choices: [
          { value: 'break', label: 'break' },
          { value: 'discussion', label: 'discussion' },
          { value: 'technical', label: 'technical' },
          { value: 'other', label: 'other' },
        ],
      },
      {
        kind: 'text',
        name: 'reason',
        label: 'Reason',
        required: true,
        initial: 'Break',
        hint: 'say when it goes on',
      },
    ],
    submit: 'Pause',
    commands: (values) => [
      { type: 'pause', kind: pauseKind(values.text('kind')), reason: values.text('reason') },
    ],
  }
}

/** Reads where to jump: `+15m` from now, `1h30m` or `1:30:00` since STARTEX; null when it is neither. */
export function parseJump(text: string, now: ExerciseMs): ExerciseMs | null {
  const clock = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/.exec(text)
  if (clock) return Number(clock[1]) * HOUR + Number(clock[2]) * MINUTE + Number(clock[3] ?? 0) * 1_000
  const relative = text.startsWith('+')
  const length = parseDuration(relative ? text.slice(1) : text)
  if (length === null) return null
  return relative ? now + length : length
}

export function jumpForm(view: FacilitatorView, now: ExerciseMs): FormSpec {
  return {
    id: 'jump',
    title: 'Jump ahead',
    lead: 'Everything due on the way happens at its own time. The jump stops before what needs people, unless forced.',
    lines: ahead(view, now).map((item) => ({ at: formatClock(item.at), text: item.what })),
    fields: [
      {
        kind: 'text',
        name: 'until',
        label: 'To',
        required: true,
        initial: '+15m',
        hint: '+15m from now, or 1h30m since STARTEX',
      },
      {
        kind: 'choice',
        name: 'cadences',
        label: 'Regular updates on the way were',
        choices: [
          { value: '', label: 'none are due' },
          { value: 'kept', label: 'kept' },
          { value: 'missed', label: 'missed' },
          { value: 'not-played', label: 'not played' },
        ],
      },
      { kind: 'flag', name: 'force', label: 'Pass also what needs people' },
    ],
    submit: 'Jump',
    commands: (values) => {
      const until = parseJump(values.text('until'), now)
      if (until === null) return { problem: 'That is no time. Write +15m, 1h30m or 1:30:00.' }
      if (until <= now)
        return { problem: `That is behind: it is ${formatClock(now)} now. Write +15m to go ahead.` }
      return [
        { type: 'jump', until, force: values.flag('force'), cadences: cadences(values.text('cadences')) },
      ]
    },
  }
}

/** What is due later and known by now, the earliest first. */
export function ahead(
  view: FacilitatorView,
  now: ExerciseMs,
): readonly { readonly at: ExerciseMs; readonly what: string }[] {
  const known = [
    ...view.injects
      .filter((inject) => inject.status === 'armed')
      .map((inject) => ({ at: inject.dueAt, what: inject.title })),
    ...view.tasks
      .filter((task) => task.status === 'running')
      .map((task) => ({ at: task.dueAt, what: `${task.title} ends` })),
    ...view.obligations
      .filter((duty) => duty.status === 'open')
      .map((duty) => ({ at: duty.dueAt, what: `${duty.title} is due` })),
    ...view.decisions
      .filter((point) => point.status === 'open')
      .map((point) => ({ at: point.dueAt, what: `limit of “${point.title}”` })),
    ...view.map.transitions
      .filter((edge) => edge.next)
      .map((edge) => ({ at: edge.dueAt, what: stateTitle(view, edge.to) })),
  ]
  return known
    .flatMap(({ at, what }) => (at === null || at < now ? [] : [{ at, what }]))
    .toSorted((left, right) => left.at - right.at)
    .slice(0, 6)
}

export function endForm(): FormSpec {
  return {
    id: 'end',
    title: 'End the exercise',
    lead: 'The clock stops for good and the debrief opens. What is open stays open in the record.',
    fields: [
      {
        kind: 'text',
        name: 'reason',
        label: 'Reason',
        required: true,
        hint: 'e.g. all objectives exercised',
      },
    ],
    submit: 'End now',
    danger: true,
    commands: (values) => [{ type: 'end', reason: values.text('reason') }],
  }
}

export function realIncidentForm(): FormSpec {
  return {
    id: 'real-incident',
    title: 'REAL INCIDENT',
    lead: 'Stops the exercise at once and says so on every screen. It cannot be undone.',
    fields: [{ kind: 'text', name: 'reason', label: 'What happened', hint: 'may be empty' }],
    submit: 'Stop everything',
    danger: true,
    commands: (values) => [{ type: 'real-incident', reason: values.text('reason') }],
  }
}

export function messageForm(view: FacilitatorView): FormSpec {
  return {
    id: 'message',
    title: 'Message on the projector',
    fields: [{ kind: 'text', name: 'text', label: 'Text', required: true, initial: view.projector.message }],
    submit: 'Show it',
    commands: (values) => [{ type: 'project', content: 'message', text: values.text('text') }],
  }
}

/** Offered when the room runs behind: optional injects that may be dropped. */
export function dropForm(view: FacilitatorView): FormSpec {
  return {
    id: 'drop',
    title: 'Drop optional injects',
    lead:
      view.droppable.length === 0
        ? 'Nothing optional is left.'
        : 'They will not come any more; the record says why.',
    fields: [
      {
        kind: 'many',
        name: 'injects',
        label: 'Drop',
        choices: view.droppable.map((inject) => ({ value: inject.id, label: inject.title })),
      },
    ],
    submit: 'Drop them',
    commands: (values) => {
      const injects = values.list('injects')
      if (injects.length === 0) return { problem: 'Choose what to drop.' }
      return injects.map((inject) => ({
        type: 'skip-inject',
        inject,
        reason: 'Dropped to keep the planned end',
      }))
    },
  }
}

function stateTitle(view: FacilitatorView, path: string): string {
  const state = view.map.states.find((candidate) => candidate.path === path)
  const region = view.map.states.find((candidate) => candidate.path === state?.parent)
  return `${region === undefined ? '' : `${region.title}: `}${state?.title ?? path}`
}

function pauseKind(text: string): 'break' | 'discussion' | 'technical' | 'other' {
  return text === 'discussion' || text === 'technical' || text === 'other' ? text : 'break'
}

function cadences(text: string): 'kept' | 'missed' | 'not-played' | null {
  return text === 'kept' || text === 'missed' || text === 'not-played' ? text : null
}
