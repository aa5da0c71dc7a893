/** A message being written: what it is made of, and whom it goes to. */
import type { Party } from '../../../shared/contract/commands.ts'
import type { InboxItemView, MessageTemplateView } from '../../../shared/contract/seat-views.ts'

/** As it is kept while it is written; blanks of a template stand under `blank.NAME`. */
export type Draft = Readonly<Record<string, string>>

export const EMPTY: Draft = { to: '', via: '', subject: '', text: '', template: '', duty: '' }

const BETWEEN = '\n'

/** Receivers as they stand in a draft: `role:technical-lead` and `outside:Customer contacts`, one a line. */
export function receiversIn(to: string): readonly string[] {
  return to.split(BETWEEN).filter((name) => name !== '')
}

export function toggled(to: string, name: string): string {
  const names = receiversIn(to)
  return (names.includes(name) ? names.filter((other) => other !== name) : [...names, name]).join(BETWEEN)
}

export function partyOf(name: string): Party {
  const at = name.indexOf(':')
  const rest = name.slice(at + 1)
  return name.slice(0, at) === 'role' ? { kind: 'role', role: rest } : { kind: 'outside', name: rest }
}

export interface Receiver {
  readonly name: string
  readonly title: string
}

/** The other roles of the team, as receivers. */
export function teamOf(roles: readonly { readonly id: string; readonly title: string }[], own: string) {
  return roles
    .filter(({ id }) => id !== own)
    .map(({ id, title }): Receiver => ({ name: `role:${id}`, title }))
}

/** The world outside, as receivers; with whoever else is written to. */
export function outsideOf(outside: readonly string[], to: readonly string[]): readonly Receiver[] {
  const others = to.filter((name) => name.startsWith('outside:')).map((name) => name.slice('outside:'.length))
  return [...new Set([...outside, ...others])].map((title) => ({ name: `outside:${title}`, title }))
}

/** The words with the blanks filled in; an empty blank stays as its label in brackets. */
export function filled(template: MessageTemplateView, draft: Draft): string {
  return template.parts
    .map((part) => ('text' in part ? part.text : draft[`blank.${part.blank}`]?.trim() || `[${part.label}]`))
    .join('')
}

/** Labels of blanks that nobody has filled in. */
export function missing(template: MessageTemplateView, draft: Draft): readonly string[] {
  return template.parts.flatMap((part) =>
    'blank' in part && (draft[`blank.${part.blank}`] ?? '').trim() === '' ? [part.label] : [],
  )
}

/** A draft that answers a thing in the inbox: to its sender, on its channel. */
export function answerTo(item: InboxItemView, team: readonly Receiver[]): Draft {
  const receiver = team.find(({ title }) => title === item.from)
  const subject = item.subject === '' ? '' : `Re: ${item.subject.replace(/^Re: /, '')}`
  return { ...EMPTY, to: receiver?.name ?? `outside:${item.from}`, via: item.channel, subject }
}
