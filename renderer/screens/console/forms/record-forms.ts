/** Forms that write into the record: notes, answers, corrections, seats, steps. */
import { formatClock } from '../../../../shared/base/time.ts'
import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import type { LogEntryView } from '../../../../shared/contract/story-views.ts'
import { newId } from '../../../components/new-id.ts'
import { agoField, type FormSpec } from '../form-spec.ts'
import { roleChoices } from './role-choices.ts'

export function noteForm(): FormSpec {
  return {
    id: 'note',
    title: 'Note',
    fields: [
      { kind: 'text', name: 'text', label: 'What was seen or said', required: true, lines: 3 },
      { kind: 'text', name: 'by', label: 'Seen by', hint: 'empty: you' },
      agoField(),
    ],
    submit: 'Write the note',
    commands: (values) => [
      {
        type: 'note',
        note: newId('note'),
        text: values.text('text'),
        by: values.text('by'),
        ago: values.minutes('ago'),
      },
    ],
  }
}

export function improviseForm(): FormSpec {
  return {
    id: 'improvise',
    title: 'Improvised answer',
    lead: 'For what the pack cannot answer. The log keeps what you told them, so that you can stay consistent.',
    fields: [
      { kind: 'text', name: 'question', label: 'What they asked', required: true, lines: 2 },
      { kind: 'text', name: 'answer', label: 'What you told them', required: true, lines: 2 },
    ],
    submit: 'Log the answer',
    commands: (values) => [
      {
        type: 'improvise',
        note: newId('answer'),
        question: values.text('question'),
        answer: values.text('answer'),
      },
    ],
  }
}

/** A correction leaves the entry and shows what is right beside it (DESIGN §4.7). */
export function correctForm(entry: LogEntryView): FormSpec {
  const minutes = Math.round(entry.statedAt / 6_000) / 10
  return {
    id: 'correct',
    title: 'Correct the log',
    lead: `${formatClock(entry.statedAt)}  ${entry.text}`,
    fields: [
      { kind: 'text', name: 'reason', label: 'Why it is wrong', required: true },
      { kind: 'text', name: 'text', label: 'What it should say', hint: 'empty: the words stay', lines: 2 },
      {
        kind: 'text',
        name: 'at',
        label: 'When it happened, minutes since STARTEX',
        initial: String(minutes),
      },
    ],
    submit: 'Correct it',
    commands: (values) => {
      const typed = values.text('at')
      const at = values.minutes('at')
      const text = values.text('text')
      const moved = typed !== '' && typed !== String(minutes)
      if (!moved && text === '')
        return { problem: 'Nothing is corrected yet: give other words or another time.' }
      return [
        {
          type: 'correct',
          entry: entry.entry,
          reason: values.text('reason'),
          text: text === '' ? null : text,
          at: moved ? at : null,
        },
      ]
    },
  }
}

export function seatForm(view: FacilitatorView): FormSpec {
  return {
    id: 'seat',
    title: 'Who sits where',
    lead: 'Latecomers, leavers and stand-ins; an absent seat’s decisions go to its backup.',
    lines: view.roles.flatMap((role) =>
      role.seats.length === 0
        ? [{ at: role.title, text: 'nobody' }]
        : role.seats.map((seat) => ({
            at: role.title,
            text: `${seat.person}${seat.standing === 'backup' ? ', backup' : ''}${seat.present ? '' : ', absent'}`,
          })),
    ),
    fields: [
      { kind: 'choice', name: 'role', label: 'Role', choices: roleChoices(view) },
      { kind: 'text', name: 'person', label: 'Person', required: true },
      {
        kind: 'choice',
        name: 'present',
        label: 'From now on',
        choices: [
          { value: 'yes', label: 'in the room' },
          { value: 'no', label: 'has left' },
        ],
      },
      {
        kind: 'choice',
        name: 'standing',
        label: 'As',
        choices: [
          { value: 'primary', label: 'primary' },
          { value: 'backup', label: 'backup' },
        ],
      },
    ],
    submit: 'Change the seat',
    commands: (values) => [
      {
        type: 'seat',
        role: values.text('role'),
        person: values.text('person'),
        present: values.text('present') === 'yes',
        standing: values.text('standing') === 'backup' ? 'backup' : 'primary',
      },
    ],
  }
}

/** A runbook step that was not simply done. */
export function tickForm(
  view: FacilitatorView,
  step: { readonly ref: string; readonly text: string },
): FormSpec {
  return {
    id: 'tick',
    title: `Step ${step.ref}`,
    lead: step.text,
    fields: [
      {
        kind: 'choice',
        name: 'status',
        label: 'What became of it',
        initial: 'deviated',
        choices: [
          { value: 'deviated', label: 'deviated: done in another way' },
          { value: 'not-applicable', label: 'not applicable here' },
          { value: 'done', label: 'done' },
          { value: 'open', label: 'open again' },
        ],
      },
      { kind: 'text', name: 'reason', label: 'Reason', lines: 2 },
      {
        kind: 'choice',
        name: 'role',
        label: 'By',
        choices: [{ value: '', label: 'nobody in particular' }, ...roleChoices(view)],
      },
      { kind: 'flag', name: 'justified', label: 'Justified: leave it out of the adherence' },
      agoField(),
    ],
    submit: 'Set the step',
    commands: (values) => {
      const status = stepStatus(values.text('status'))
      const reason = values.text('reason')
      if (status === 'deviated' && reason === '') return { problem: 'A deviation needs its reason.' }
      const role = values.text('role')
      return [
        {
          type: 'tick',
          ref: step.ref,
          status,
          reason,
          role: role === '' ? null : role,
          justified: values.flag('justified'),
          ago: values.minutes('ago'),
        },
      ]
    },
  }
}

function stepStatus(text: string): 'done' | 'not-applicable' | 'deviated' | 'open' {
  return text === 'done' || text === 'not-applicable' || text === 'open' ? text : 'deviated'
}
