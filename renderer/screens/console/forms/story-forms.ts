/** Forms that reach into the story: injects, duties, tasks, components. */
import { type DurationMs, type ExerciseMs, formatClock, MINUTE } from '../../../../shared/base/time.ts'
import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import type {
  ComponentView,
  InjectView,
  ObligationView,
  TaskView,
} from '../../../../shared/contract/story-views.ts'
import type { Level } from '../../../../shared/contract/view-words.ts'
import { newId } from '../../../components/new-id.ts'
import { agoField, type FormSpec } from '../form-spec.ts'
import { roleChoices } from './role-choices.ts'

export function adHocForm(view: FacilitatorView): FormSpec {
  const live = view.channels.filter((channel) => !channel.dead)
  return {
    id: 'ad-hoc',
    title: 'Inject of your own',
    lead: 'It is sent at once and marked as not from the pack.',
    fields: [
      { kind: 'text', name: 'title', label: 'Title', required: true },
      { kind: 'text', name: 'says', label: 'What is read aloud or shown', required: true, lines: 2 },
      { kind: 'text', name: 'from', label: 'From', required: true, hint: 'in the story' },
      {
        kind: 'many',
        name: 'to',
        label: 'To',
        choices: view.roles.map((role) => ({ value: role.id, label: role.title })),
      },
      {
        kind: 'choice',
        name: 'via',
        label: 'Via',
        choices: live.map((channel) => ({ value: channel.id, label: channel.title })),
      },
      { kind: 'text', name: 'headline', label: 'Line for the projector’s feed', hint: 'empty: not shown' },
    ],
    submit: 'Send it',
    commands: (values) => {
      const to = values.list('to')
      if (to.length === 0) return { problem: 'Choose at least one role that gets it.' }
      const headline = values.text('headline')
      return [
        {
          type: 'add-inject',
          inject: newId('inject'),
          title: values.text('title'),
          says: values.text('says'),
          from: values.text('from'),
          to: [...to],
          via: values.text('via'),
          headline: headline === '' ? null : headline,
        },
      ]
    },
  }
}

/** Its channel is dead or it failed: another way must be chosen. */
export function sendForm(view: FacilitatorView, inject: InjectView): FormSpec {
  return {
    id: 'send',
    title: `Send “${inject.title}”`,
    lead: `${inject.viaTitle} is dead: ${view.channels.find((channel) => channel.id === inject.via)?.because ?? 'its carrier is down'}.`,
    fields: [
      {
        kind: 'choice',
        name: 'via',
        label: 'Send via',
        choices: view.channels
          .filter((channel) => !channel.dead)
          .map((channel) => ({ value: channel.id, label: channel.title })),
      },
    ],
    submit: 'Send',
    commands: (values) => [{ type: 'send-inject', inject: inject.id, via: values.text('via') }],
  }
}

export function skipForm(inject: InjectView): FormSpec {
  return {
    id: 'skip',
    title: `Skip “${inject.title}”`,
    fields: [{ kind: 'text', name: 'reason', label: 'Reason', required: true }],
    submit: 'Skip it',
    commands: (values) => [{ type: 'skip-inject', inject: inject.id, reason: values.text('reason') }],
  }
}

export function retractForm(inject: InjectView): FormSpec {
  return {
    id: 'retract',
    title: `Retract “${inject.title}”`,
    lead: 'The log keeps that it was sent and taken back. Tell the room aloud.',
    fields: [{ kind: 'text', name: 'reason', label: 'Reason', required: true }],
    submit: 'Retract it',
    danger: true,
    commands: (values) => [{ type: 'retract-inject', inject: inject.id, reason: values.text('reason') }],
  }
}

export function responseForm(inject: InjectView): FormSpec {
  return {
    id: 'response',
    title: `Response to “${inject.title}”`,
    fields: [{ kind: 'text', name: 'response', label: 'What they did or said', lines: 3 }],
    submit: 'Response seen',
    commands: (values) => [
      { type: 'acknowledge-inject', inject: inject.id, response: values.text('response') },
    ],
  }
}

export function notifyForm(
  view: FacilitatorView,
  duty: ObligationView,
  ago: DurationMs,
  by?: string,
): FormSpec {
  return {
    id: 'notify',
    title: duty.title,
    lead: `To ${duty.to}${duty.dueAt === null ? '' : `, due at ${formatClock(duty.dueAt)}`}${duty.basis === null ? '' : ` (${duty.basis})`}.`,
    fields: [
      { kind: 'text', name: 'text', label: 'What was told', lines: 4, hint: 'may be empty' },
      {
        kind: 'choice',
        name: 'role',
        label: 'By',
        choices: [{ value: '', label: 'as the pack says' }, ...roleChoices(view)],
        initial: by,
      },
      { ...agoField(), kind: 'minutes', initial: ago / MINUTE },
    ],
    submit: 'They were notified',
    commands: (values) => {
      const role = values.text('role')
      return [
        {
          type: 'notify',
          obligation: duty.obligation,
          text: values.text('text'),
          role: role === '' ? null : role,
          ago: values.minutes('ago'),
        },
      ]
    },
  }
}

export function taskLeftForm(task: TaskView, now: ExerciseMs): FormSpec {
  return {
    id: 'task-left',
    title: `What is left of “${task.title}”`,
    fields: [
      {
        kind: 'minutes',
        name: 'left',
        label: 'Minutes left',
        initial: task.dueAt === null ? 0 : Math.max(0, Math.round((task.dueAt - now) / MINUTE)),
      },
    ],
    submit: 'Set it',
    commands: (values) => [{ type: 'set-task-left', run: task.run, left: values.minutes('left') }],
  }
}

export function abortForm(task: TaskView): FormSpec {
  return {
    id: 'abort',
    title: `Abort “${task.title}”`,
    fields: [{ kind: 'text', name: 'reason', label: 'Reason', required: true }],
    submit: 'Abort it',
    danger: true,
    commands: (values) => [{ type: 'abort-task', run: task.run, reason: values.text('reason') }],
  }
}

/** The world set by hand, for what the pack did not foresee. */
export function componentForm(component: ComponentView, level: Level): FormSpec {
  return {
    id: 'component',
    title: `${component.title}: ${level}`,
    lead: 'By hand; what depends on it follows.',
    fields: [{ kind: 'text', name: 'reason', label: 'Reason', required: true }],
    submit: `Set ${level}`,
    commands: (values) => [
      { type: 'set-component', component: component.id, level, reason: values.text('reason') },
    ],
  }
}
