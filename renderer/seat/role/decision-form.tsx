import { useId, useRef, useState } from 'react'
import type { Refusal } from '../../../shared/contract/commands.ts'
import type { SeatDecisionView } from '../../../shared/contract/seat-views.ts'
import { Act } from '../../components/act.tsx'
import { Countdown, useNearness } from '../../components/clock-digits.tsx'
import { KeyHint } from '../../components/key-hint.tsx'
import { useKeys } from '../../keys.tsx'
import { useKeptRecord } from '../kept-text.ts'
import { useSeat } from '../seat-context.tsx'
import styles from './decision-form.module.css'
import { useRole } from './role-context.tsx'
import { useTyped } from './use-typed.ts'

const SURE = ['0.2', '0.4', '0.6', '0.8', '1'] as const
const NEAR_MS = 2 * 60_000

/** One question with its options; to decide and to vote look different, because only one of them commits. */
export function DecisionForm({
  point,
  keys,
}: {
  readonly point: SeatDecisionView
  /** It is the first: figures choose its options. */
  readonly keys: boolean
}) {
  const { view, send, showStep } = useRole()
  const { keep, unsent } = useSeat()
  const decides = point.mayDecide
  const [words, change, forget] = useKeptRecord(`${keep}.${decides ? 'decide' : 'vote'}.${point.id}`, {
    option: point.draft?.option ?? '',
    rationale: point.draft?.rationale ?? '',
    confidence: '',
  })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const name = useId()
  const option = point.options.find(({ id }) => id === words.option)
  useTyped({
    point: point.id,
    option: option?.id ?? null,
    rationale: words.rationale,
    confidence: words.confidence === '' ? null : Number(words.confidence),
  })
  const busy = unsent.some(
    ({ command }) => (command.type === 'decide' || command.type === 'vote') && command.point === point.id,
  )
  const give = async () => {
    if (option === undefined || busy) return
    const said = {
      point: point.id,
      option: option.id,
      role: view.role.id,
      rationale: words.rationale,
      confidence: words.confidence === '' ? null : Number(words.confidence),
    }
    const answer = await send(decides ? { type: 'decide', ...said } : { type: 'vote', ...said })
    if (answer.ok) forget()
    setRefusal(answer.ok ? null : answer.refusal)
  }
  useKeys(
    keys
      ? point.options.slice(0, 9).map(({ id, label }, index) => ({
          keys: String(index + 1),
          label,
          run: () => change({ option: id }),
        }))
      : [],
  )
  return (
    <form
      ref={form}
      className={styles.form}
      data-decides={decides || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        void give()
      }}
    >
      <header className={styles.head}>
        <span className={styles.label}>{decides ? 'You decide' : 'Your vote'}</span>
        <span className={styles.after}>
          {decides ? 'This commits the team.' : `${point.asksTitle} decides.`}
        </span>
        <Timer dueAt={point.dueAt} late={point.late} />
      </header>
      <h2 className={styles.question}>{point.question}</h2>
      {point.context !== null && <p className={styles.context}>{point.context}</p>}
      {point.follows.length > 0 && (
        <p className={styles.follows}>
          <span className="muted small">Runbook</span>
          {point.follows.map((ref) => (
            <button key={ref} type="button" className={styles.step} onClick={() => showStep(ref)}>
              {ref}
            </button>
          ))}
        </p>
      )}
      <fieldset className={styles.options}>
        <legend className="visually-hidden">Options</legend>
        {point.options.map(({ id, label }, index) => (
          <label key={id} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={words.option === id}
              onChange={() => change({ option: id })}
            />
            <span className={styles.dot} aria-hidden="true" />
            <span className={styles.words}>{label}</span>
            {keys && index < 9 && <KeyHint keys={String(index + 1)} />}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.sure}>
        <legend>How sure are you?</legend>
        {SURE.map((share) => (
          <label key={share} className={styles.share}>
            <input
              type="radio"
              name={`${name}-sure`}
              checked={words.confidence === share}
              onChange={() => change({ confidence: share })}
            />
            <span>{Math.round(Number(share) * 100)} %</span>
          </label>
        ))}
      </fieldset>
      <label className="labelled">
        <span>Why</span>
        <textarea
          rows={2}
          value={words.rationale}
          maxLength={8_000}
          onChange={(event) => change({ rationale: event.currentTarget.value })}
        />
      </label>
      {refusal !== null && (
        <p className={styles.refused} role="alert">
          <strong>{refusal.message}</strong> {refusal.remedy}
        </p>
      )}
      <div className={styles.acts}>
        <Act
          label={submitWords(decides, option?.label)}
          says={decides ? 'Decide' : 'Give the vote'}
          primary={decides}
          keys={keys ? 'Ctrl+Enter' : undefined}
          disabled={option === undefined}
          busy={busy}
          run={() => void give()}
        />
      </div>
    </form>
  )
}

function submitWords(decides: boolean, option: string | undefined): string {
  if (option === undefined) return decides ? 'Choose an option to decide' : 'Choose an option to vote'
  return `${decides ? 'Decide' : 'Vote'}: ${option}`
}

export function Timer({ dueAt, late }: { readonly dueAt: number | null; readonly late: boolean }) {
  const near = useNearness(dueAt, NEAR_MS)
  if (dueAt === null) return null
  const tone = late || near === 'past' ? 'breached' : near === 'near' ? 'attention' : undefined
  return (
    <span className={styles.timer} data-tone={tone} role="timer" aria-label="Time left">
      <Countdown until={dueAt} />
      {near !== 'past' && <span className={styles.left}> left</span>}
    </span>
  )
}
