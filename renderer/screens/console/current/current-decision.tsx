import { TextInput } from '@mantine/core'
import { useMachine } from '@xstate/react'
import { useEffect, useMemo, useRef } from 'react'
import { fromPromise } from 'xstate'
import type { CommandInput } from '../../../../shared/contract/commands.ts'
import type { DecisionView } from '../../../../shared/contract/story-views.ts'
import { Countdown, useNearness } from '../../../components/clock-digits.tsx'
import { KeyHint } from '../../../components/key-hint.tsx'
import { ActionButton } from '../action-button.tsx'
import { CONFIDENCES, captureMachine } from '../capture-machine.ts'
import { useConsole, useConsoleKeys } from '../console-context.tsx'
import { ScrollArea } from '../scroll-area.tsx'
import { CaptureLine } from './capture-line.tsx'
import own from './current-decision.module.css'
import styles from './current-thing.module.css'
import { leaveOnEscape } from './leave-on-escape.ts'
import { PollStrip, Voters } from './poll-strip.tsx'

/** The last minutes of a limit are amber. */
const LIMIT_NEAR = 3 * 60_000

/** A decision in one line: option, how sure, Enter; who, when and why beside it. */
export function CurrentDecision({ decision }: { readonly decision: DecisionView }) {
  const { send, emit, view, ui } = useConsole()
  const poll = view.polls.find(({ point }) => point === decision.id)
  const machine = useMemo(
    () =>
      captureMachine.provide({
        actors: {
          send: fromPromise(({ input }: { input: { readonly command: CommandInput } }) =>
            send(input.command),
          ),
        },
      }),
    [send],
  )
  const [state, tell] = useMachine(machine, { input: decision })
  const { context } = state
  const why = useRef<HTMLInputElement>(null)
  const role = useRef<HTMLSelectElement>(null)
  const ago = useRef<HTMLInputElement>(null)
  const touched = useRef(false)
  const byConfidence = state.matches({ capture: { choosing: 'confidence' } })
  const busy = state.matches({ capture: 'recording' })
  const recorded = state.matches({ capture: 'recorded' })
  const label = decision.options.find((option) => option.id === context.option)?.label ?? ''
  const ready = context.option !== null && state.matches({ capture: 'choosing' })
  // What is being captured stays in view when something else comes in.
  const keep = () => {
    if (!touched.current) emit({ type: 'thing', key: `decision:${decision.id}` })
    touched.current = true
  }
  const choose = (option: string) => {
    keep()
    tell({ type: 'option', option })
  }
  const sure = (confidence: number) => {
    keep()
    tell({ type: 'confidence', confidence })
  }
  const digits = byConfidence
    ? CONFIDENCES.map((share) => () => sure(share))
    : decision.options.slice(0, 9).map((option) => () => choose(option.id))
  useConsoleKeys([
    ...digits.map((run, index) => ({
      keys: String(index + 1),
      label: byConfidence ? `${(index + 1) * 20} % sure` : `Option ${index + 1}`,
      run,
    })),
    ...CONFIDENCES.map((share, index) => ({
      keys: `Alt+${index + 1}`,
      label: `${share * 100} % sure`,
      inFields: true,
      run: () => sure(share),
    })),
    {
      keys: 'C',
      label: 'How sure',
      run: () => tell({ type: byConfidence ? 'confidence.leave' : 'confidence.keys' }),
    },
    { keys: 'Y', label: 'Why', run: () => why.current?.focus() },
    { keys: 'Alt+R', label: 'Decided by', inFields: true, run: () => role.current?.focus() },
    { keys: 'Alt+A', label: 'Minutes ago', inFields: true, run: () => ago.current?.focus() },
    {
      keys: 'Escape',
      label: 'Back to the options',
      inFields: true,
      disabled: !byConfidence,
      run: () => tell({ type: 'confidence.leave' }),
    },
    {
      keys: 'Enter',
      label: 'Record the decision',
      inFields: true,
      disabled: !ready,
      run: () => tell({ type: 'record' }),
    },
  ])
  // Somebody acts for a seat: the line is that role's.
  useEffect(() => {
    if (ui.seat === null) return
    tell({ type: 'role', role: ui.seat })
    emit({ type: 'act', role: null })
  }, [ui.seat, tell, emit])
  useEffect(() => {
    if (!recorded) return
    emit({ type: 'thing', key: null })
    emit({
      type: 'tell',
      told: { tone: 'quiet', text: `Recorded: ${label}.`, remedy: 'Shift Y adds why, Z undoes it.' },
    })
  }, [recorded, label, emit])

  return (
    <>
      <ScrollArea className={styles.scroll} label="Question and options">
        <p className={styles.meta}>
          <span>
            asks <strong>{decision.asksTitle}</strong>
            {decision.answeredBy !== decision.asks && ', backup answers'}
          </span>
          <Limit decision={decision} />
          <Follows steps={decision.follows} />
        </p>
        <p className={own.question}>{decision.question}</p>
        {decision.context !== null && <p className={own.context}>{decision.context}</p>}
        {poll !== undefined && <PollStrip poll={poll} options={decision.options} />}
        <div className={own.options} role="radiogroup" aria-label="Options">
          {decision.options.map((option, index) => (
            // biome-ignore lint/a11y/useSemanticElements: the row is the control, with its key and its figure
            <button
              key={option.id}
              type="button"
              role="radio"
              aria-checked={option.id === context.option}
              aria-keyshortcuts={String(index + 1)}
              className={own.option}
              onClick={() => choose(option.id)}
              title={option.because ?? undefined}
            >
              <KeyHint keys={String(index + 1)} />
              <span className={own.label}>{option.label}</span>
              {option.id === context.option && <span className={own.because}>{option.because}</span>}
              <Voters view={view} poll={poll} point={decision.id} option={option.id} />
              {option.quality !== null && (
                <span className={own.quality}>
                  <span className="visually-hidden">quality </span>
                  {option.quality.toFixed(2)}
                </span>
              )}
            </button>
          ))}
        </div>
        <div className={own.under}>
          <ActionButton id="free" />
          <ActionButton id="ask-votes" label="Votes" />
          <TextInput
            ref={why}
            aria-label="Why"
            aria-keyshortcuts="Y"
            size="xs"
            flex={1}
            placeholder="why (may follow later)"
            value={context.rationale}
            onChange={(event) => {
              keep()
              tell({ type: 'rationale', rationale: event.currentTarget.value })
            }}
            onKeyDown={leaveOnEscape}
            rightSection={<KeyHint keys="Y" />}
          />
          <ActionButton id="project" label="Project" />
        </div>
      </ScrollArea>
      {context.refusal !== null && (
        <p className={styles.refusal} role="alert">
          {context.refusal.message} {context.refusal.remedy}
        </p>
      )}
      <CaptureLine
        captured={context}
        options={decision.options.length}
        byConfidence={byConfidence}
        ready={ready}
        busy={busy}
        role={role}
        ago={ago}
        tell={tell}
        onSure={sure}
      />
    </>
  )
}

function Limit({ decision }: { readonly decision: DecisionView }) {
  const near = useNearness(decision.dueAt, LIMIT_NEAR)
  if (decision.dueAt === null) return <span>no limit</span>
  return (
    <span data-near={near} className={own.limit}>
      {near === 'past' ? 'late by' : near === 'near' ? 'soon: ' : 'limit in'}{' '}
      <Countdown until={decision.dueAt} bare />
    </span>
  )
}

function Follows({ steps }: { readonly steps: readonly string[] }) {
  const { emit, wide } = useConsole()
  if (steps.length === 0) return null
  return (
    <span>
      runbook{' '}
      {steps.map((ref) => (
        <button
          key={ref}
          type="button"
          className={own.ref}
          onClick={() => {
            if (!wide) emit({ type: 'pane', pane: 'runbook' })
            emit({ type: 'step', ref })
          }}
        >
          {ref}
        </button>
      ))}
    </span>
  )
}
