import { useState } from 'react'
import type { Refusal } from '../../../shared/contract/commands.ts'
import type { MessageTemplateView } from '../../../shared/contract/seat-views.ts'
import { Act } from '../../components/act.tsx'
import { newId } from '../../components/new-id.ts'
import { ScrollArea } from '../../screens/console/scroll-area.tsx'
import { canSendOn, hasSubject } from '../inbox/kinds.ts'
import { useKeptRecord } from '../kept-text.ts'
import { useSeat } from '../seat-context.tsx'
import styles from './compose.module.css'
import {
  answerTo,
  type Draft,
  EMPTY,
  filled,
  missing,
  outsideOf,
  partyOf,
  type Receiver,
  receiversIn,
  teamOf,
  toggled,
} from './letter.ts'
import { useRole } from './role-context.tsx'

type Outcome =
  | { readonly kind: 'writing' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Writes to roles and to the world outside: freely, or from the runbook's words with their blanks filled in. */
export function Compose() {
  const { view, replyTo, send, writeNew } = useRole()
  const { keep, connected, roles } = useSeat()
  const team = teamOf(roles, view.role.id)
  const about = replyTo === null ? 'new' : replyTo.id
  const empty = replyTo === null ? EMPTY : answerTo(replyTo, team)
  const [draft, change, forget] = useKeptRecord<Draft>(`${keep}.write.${about}`, empty)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'writing' })
  const channels = view.channels.filter(({ kind }) => canSendOn(kind))
  const channel =
    channels.find(({ id }) => id === draft.via) ?? channels.find(({ kind }) => kind === 'chat') ?? channels[0]
  const template = view.templates.find(({ id }) => id === draft.template)
  const text = template === undefined ? (draft.text ?? '') : filled(template, draft)
  const to = receiversIn(draft.to ?? '')
  const lacks = whatLacks(
    to,
    text,
    channel !== undefined,
    template === undefined ? [] : missing(template, draft),
  )
  const edit = (fields: Draft) => {
    change(fields)
    if (outcome.kind !== 'writing') setOutcome({ kind: 'writing' })
  }
  const give = () => {
    if (lacks !== null || channel === undefined) return
    const duty = draft.duty === '' ? null : (draft.duty ?? null)
    setOutcome({ kind: 'sent' })
    forget()
    void send({
      type: 'send-message',
      message: newId('message'),
      from: { kind: 'role', role: view.role.id },
      to: to.map(partyOf),
      via: channel.id,
      subject: hasSubject(channel.kind) ? (draft.subject ?? '') : '',
      text,
      obligation: duty,
      inReplyTo: replyTo?.id ?? null,
    }).then((answer) => {
      if (answer.ok) return
      change(draft)
      setOutcome({ kind: 'refused', refusal: answer.refusal })
    })
  }
  return (
    <ScrollArea className={styles.scroll} label="Write">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          give()
        }}
      >
        <h2 className={styles.title}>{replyTo === null ? 'Write' : `Answer ${replyTo.from}`}</h2>
        <Receivers
          legend="To, in the team"
          all={team}
          to={to}
          toggle={(name) => edit({ to: toggled(draft.to ?? '', name) })}
        />
        <Receivers
          legend="To, outside"
          all={outsideOf(view.outside, to)}
          to={to}
          toggle={(name) => edit({ to: toggled(draft.to ?? '', name) })}
        />
        <div className={styles.pair}>
          <label className="labelled">
            <span>By</span>
            <select value={channel?.id ?? ''} onChange={(event) => edit({ via: event.currentTarget.value })}>
              {channels.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          {view.templates.length > 0 && (
            <label className="labelled">
              <span>Words of the runbook</span>
              <select
                value={draft.template ?? ''}
                onChange={(event) => edit({ template: event.currentTarget.value })}
              >
                <option value="">none, my own</option>
                {view.templates.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
          {view.obligations.length > 0 && (
            <label className="labelled">
              <span>Fulfils the duty</span>
              <select
                value={draft.duty ?? ''}
                onChange={(event) => edit({ duty: event.currentTarget.value })}
              >
                <option value="">none</option>
                {view.obligations.map(({ obligation, title }) => (
                  <option key={obligation} value={obligation}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        {channel !== undefined && hasSubject(channel.kind) && (
          <label className="labelled">
            <span>Subject</span>
            <input
              value={draft.subject ?? ''}
              maxLength={300}
              onChange={(event) => edit({ subject: event.currentTarget.value })}
            />
          </label>
        )}
        {template === undefined ? (
          <label className="labelled">
            <span>Words</span>
            <textarea
              rows={6}
              maxLength={20_000}
              value={draft.text ?? ''}
              onChange={(event) => edit({ text: event.currentTarget.value })}
            />
          </label>
        ) : (
          <Blanks template={template} draft={draft} edit={edit} />
        )}
        {outcome.kind === 'refused' && (
          <p className={styles.refused} role="alert">
            <strong>Not sent. {outcome.refusal.message}</strong> {outcome.refusal.remedy}
          </p>
        )}
        {outcome.kind === 'sent' && (
          <p className={styles.sent} role="status">
            {connected
              ? 'Sent. It stands in your inbox.'
              : 'Kept. It is sent as soon as the connection is back.'}
          </p>
        )}
        <div className={styles.acts}>
          <Act label="Send" primary keys="Ctrl+Enter" disabled={lacks !== null} run={give} />
          <span className="muted small">{outcome.kind === 'sent' ? '' : lacks}</span>
          {replyTo !== null && <Act label="Write something else" plain run={writeNew} />}
        </div>
      </form>
    </ScrollArea>
  )
}

function Blanks({
  template,
  draft,
  edit,
}: {
  readonly template: MessageTemplateView
  readonly draft: Draft
  readonly edit: (fields: Draft) => void
}) {
  const blanks = template.parts.flatMap((part) => ('blank' in part ? [part] : []))
  return (
    <div className={styles.template}>
      <div className={styles.blanks}>
        {blanks.map(({ blank, label }) => (
          <label key={blank} className="labelled">
            <span>{label}</span>
            <input
              value={draft[`blank.${blank}`] ?? ''}
              maxLength={2_000}
              onChange={(event) => edit({ [`blank.${blank}`]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <section className={styles.preview} aria-label="As it will be sent">
        {template.parts.map((part, index) => {
          if ('text' in part) return part.text
          const words = draft[`blank.${part.blank}`]?.trim()
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a template never reorder
            <mark key={index} className={styles.blank} data-open={!words || undefined}>
              {words || `[${part.label}]`}
            </mark>
          )
        })}
      </section>
    </div>
  )
}

function Receivers({
  legend,
  all,
  to,
  toggle,
}: {
  readonly legend: string
  readonly all: readonly Receiver[]
  readonly to: readonly string[]
  readonly toggle: (name: string) => void
}) {
  if (all.length === 0) return null
  return (
    <fieldset className="labelled">
      <legend>{legend}</legend>
      <div className={styles.choices}>
        {all.map(({ name, title }) => (
          <label key={name} className={styles.choice}>
            <input type="checkbox" checked={to.includes(name)} onChange={() => toggle(name)} />
            {title}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function whatLacks(
  to: readonly string[],
  text: string,
  hasChannel: boolean,
  blanks: readonly string[],
): string | null {
  if (!hasChannel) return 'This exercise has no channel to write on.'
  if (to.length === 0) return 'Choose who gets it.'
  if (blanks.length > 0) return `Still blank: ${blanks.join(', ')}.`
  return text.trim() === '' ? 'Write the words.' : null
}
