/** What players say and vote, and what the simulation cell answers as somebody outside. */
import type { Party } from '../../../../shared/contract/commands.ts'
import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import type { MessageView, PollView } from '../../../../shared/contract/seat-views.ts'
import type { DecisionView } from '../../../../shared/contract/story-views.ts'
import { newId } from '../../../components/new-id.ts'
import type { Choice, Field, FormSpec } from '../form-spec.ts'
import { CONFIDENCE_FIELD } from './confidence-field.ts'
import { roleChoices } from './role-choices.ts'

/** The simulation cell answers as the party outside that was written to. */
export function answerForm(view: FacilitatorView, message: MessageView): FormSpec {
  const { subject, fromRole } = message
  return {
    id: `answer ${message.id}`,
    title: `Answer ${message.from}`,
    lead: `“${message.text}”`,
    fields: [
      { kind: 'text', name: 'text', label: 'Answer', required: true, lines: 3 },
      {
        kind: 'choice',
        name: 'from',
        label: 'You are',
        choices: message.outside.map((name) => ({ value: name, label: name })),
      },
      viaField(view, message.via),
    ],
    submit: 'Send the answer',
    commands: (values) => {
      if (fromRole === null) return { problem: 'Nobody of the team has sent this.' }
      return [
        {
          type: 'send-message',
          message: newId('message'),
          from: { kind: 'outside', name: values.text('from') },
          to: [{ kind: 'role', role: fromRole }],
          via: values.text('via'),
          subject: subject === '' || /^re: /i.test(subject) ? subject : `Re: ${subject}`,
          text: values.text('text'),
          inReplyTo: message.id,
        },
      ]
    },
  }
}

/** Somebody outside writes without having been asked. */
export function outsideForm(view: FacilitatorView): FormSpec {
  return {
    id: 'outside',
    title: 'Message from outside',
    lead: 'A customer, an authority or a supplier writes: it goes to the seats, not to the wall.',
    fields: [
      { kind: 'text', name: 'from', label: 'From', required: true, hint: 'in the story' },
      {
        kind: 'many',
        name: 'to',
        label: 'To',
        choices: view.roles.map((role) => ({ value: role.id, label: role.title })),
      },
      viaField(view, null),
      { kind: 'text', name: 'subject', label: 'Subject', hint: 'may be empty' },
      { kind: 'text', name: 'text', label: 'Text', required: true, lines: 3 },
    ],
    submit: 'Send it',
    commands: (values) => {
      const to = values.list('to').map((role): Party => ({ kind: 'role', role }))
      if (to.length === 0) return { problem: 'Choose at least one role that gets it.' }
      return [
        {
          type: 'send-message',
          message: newId('message'),
          from: { kind: 'outside', name: values.text('from') },
          to,
          via: values.text('via'),
          subject: values.text('subject'),
          text: values.text('text'),
        },
      ]
    },
  }
}

/** A message of a role whose seat is played from the console. */
export function messageAsForm(view: FacilitatorView, from: string): FormSpec {
  const others = view.roles.filter((role) => role.id !== from)
  const duties = view.obligations.filter((duty) => duty.status === 'open')
  return {
    id: `message as ${from}`,
    title: `Message from ${roleTitle(view, from)}`,
    fields: [
      {
        kind: 'many',
        name: 'to',
        label: 'To',
        choices: others.map((role) => ({ value: role.id, label: role.title })),
      },
      { kind: 'text', name: 'outside', label: 'And to somebody outside', hint: 'may be empty' },
      viaField(view, null, true),
      { kind: 'text', name: 'subject', label: 'Subject', hint: 'may be empty' },
      { kind: 'text', name: 'text', label: 'Text', required: true, lines: 3 },
      {
        kind: 'choice',
        name: 'obligation',
        label: 'Fulfils',
        choices: [
          { value: '', label: 'no duty' },
          ...duties.map((duty) => ({ value: duty.obligation, label: duty.title })),
        ],
      },
    ],
    submit: 'Send it',
    commands: (values) => {
      const outside = values.text('outside')
      const to: readonly Party[] = [
        ...values.list('to').map((role): Party => ({ kind: 'role', role })),
        ...(outside === '' ? [] : [{ kind: 'outside', name: outside } as const]),
      ]
      if (to.length === 0) return { problem: 'Choose who receives it.' }
      const obligation = values.text('obligation')
      return [
        {
          type: 'send-message',
          message: newId('message'),
          from: { kind: 'role', role: from },
          to: [...to],
          via: values.text('via'),
          subject: values.text('subject'),
          text: values.text('text'),
          obligation: obligation === '' ? null : obligation,
        },
      ]
    },
  }
}

/** Asks several roles what they would do before the decider commits. */
export function askVotesForm(
  view: FacilitatorView,
  decision: DecisionView,
  poll: PollView | undefined,
): FormSpec {
  const asked = new Set(poll?.asked.map(({ role }) => role))
  const left = roleChoices(view).filter((choice) => !asked.has(choice.value))
  return {
    id: `votes ${decision.id}`,
    title: `Ask for votes on “${decision.title}”`,
    lead:
      left.length === 0
        ? 'Every role is asked already.'
        : 'Each role sees the question and its options, not what the others say.',
    fields: [
      {
        kind: 'many',
        name: 'roles',
        label: 'Ask',
        choices: left,
        initial: asked.size === 0 ? left.map((choice) => choice.value) : [],
      },
    ],
    submit: 'Ask them',
    commands: (values) => {
      const roles = values.list('roles')
      if (roles.length === 0) return { problem: 'Choose whom to ask.' }
      return [{ type: 'ask-poll', point: decision.id, roles: [...roles] }]
    },
  }
}

/** A vote of a role whose seat is played from the console. */
export function voteForm(view: FacilitatorView, decision: DecisionView, role: string): FormSpec {
  const typed = view.typed.find((one) => one.role === role && one.point === decision.id)
  return {
    id: `vote ${decision.id} ${role}`,
    title: `${roleTitle(view, role)} votes on “${decision.title}”`,
    lead:
      typed === undefined
        ? decision.question
        : `${decision.question} It begins with what the seat has typed and not sent.`,
    fields: [
      {
        kind: 'choice',
        name: 'option',
        label: 'Would choose',
        initial: typed?.option ?? undefined,
        choices: decision.options.map((option) => ({ value: option.id, label: option.label })),
      },
      { ...CONFIDENCE_FIELD, initial: typed?.confidence == null ? undefined : String(typed.confidence) },
      { kind: 'text', name: 'rationale', label: 'Why', hint: 'may be empty', initial: typed?.rationale },
    ],
    submit: 'Vote',
    commands: (values) => {
      const confidence = values.text('confidence')
      return [
        {
          type: 'vote',
          point: decision.id,
          option: values.text('option'),
          role,
          rationale: values.text('rationale'),
          confidence: confidence === '' ? null : Number(confidence),
        },
      ]
    },
  }
}

/**
 * Channels that work; the one asked for first.
 * @param dead also those that are dead: a player may try them
 */
function viaField(view: FacilitatorView, asked: string | null, dead = false): Field {
  const choices = view.channels
    .filter((channel) => dead || !channel.dead)
    .map(
      (channel): Choice => ({
        value: channel.id,
        label: channel.dead ? `${channel.title} (dead)` : channel.title,
      }),
    )
  const initial = choices.some((choice) => choice.value === asked) ? (asked ?? undefined) : undefined
  return { kind: 'choice', name: 'via', label: 'Via', choices, initial }
}

function roleTitle(view: FacilitatorView, role: string): string {
  return view.roles.find(({ id }) => id === role)?.title ?? role
}
