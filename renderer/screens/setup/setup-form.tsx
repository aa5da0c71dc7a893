import { NativeSelect, SegmentedControl, Switch, TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { PackDetail } from '../../../shared/contract/views.ts'
import type { Failure } from '../../../shared/protocol/client.ts'
import { Act } from '../../components/act.tsx'
import { Facts } from '../../components/facts.tsx'
import { ProblemList } from '../../components/problem-list.tsx'
import { problemsIn } from '../../components/problems-in.ts'
import { Split } from '../../components/split.tsx'
import { count, formatStory } from '../../format.ts'
import { SeatTable } from './seat-table.tsx'
import { type DraftErrors, emptySeats, RATES, type SetupDraft } from './settings-draft.ts'
import styles from './setup.module.css'

export interface SetupFormProps {
  readonly pack: PackDetail
  readonly draft: SetupDraft
  readonly errors: DraftErrors
  readonly failure: Failure | null
  readonly busy: boolean
  readonly people: readonly string[]
  /** The choice of the team's own runbooks. */
  readonly runbooks?: ReactNode
  readonly onChange: (patch: Partial<SetupDraft>) => void
  readonly onSubmit: () => void
  readonly onBack: () => void
}

/** Every answer is filled in already; Enter anywhere goes on. */
export function SetupForm({
  pack,
  draft,
  errors,
  failure,
  busy,
  people,
  runbooks,
  onChange,
  onSubmit,
  onBack,
}: SetupFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const wrong = Object.values(errors)
  const hasErrors = wrong.length > 0
  // The focus moves when errors appear, not while they are mended.
  useEffect(() => {
    if (hasErrors) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [hasErrors])
  const vacant = emptySeats(draft, pack.roleList)

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onSubmit()
      }}
    >
      <datalist id="known-people">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Split
        wide
        sideLabel="Set-up"
        side={
          <div className={styles.fields}>
            <fieldset className={styles.group}>
              <legend>Exercise</legend>
              <TextInput
                label="Title"
                autoFocus
                value={draft.title}
                error={errors.title}
                onChange={(event) => onChange({ title: event.currentTarget.value })}
              />
              <div className={styles.pair}>
                <TextInput
                  label="Facilitator"
                  list="known-people"
                  value={draft.facilitator}
                  error={errors.facilitator}
                  onChange={(event) => onChange({ facilitator: event.currentTarget.value })}
                />
                <TextInput
                  label="Team"
                  placeholder="Whose exercise it is"
                  value={draft.team}
                  error={errors.team}
                  onChange={(event) => onChange({ team: event.currentTarget.value })}
                />
              </div>
              <div className={styles.pair}>
                <Choice
                  label="Counts as"
                  value={draft.record}
                  options={[
                    { value: 'record', label: 'For the record' },
                    { value: 'rehearsal', label: 'Rehearsal' },
                  ]}
                  onChange={(record) => onChange({ record })}
                  hint="A rehearsal stays out of the history."
                />
                <TextInput
                  label="Planned length in the room"
                  description="Breaks included, as 1:30:00 or 90m. Empty: no plan."
                  value={draft.plannedLength}
                  error={errors.plannedLength}
                  onChange={(event) => onChange({ plannedLength: event.currentTarget.value })}
                />
              </div>
            </fieldset>
            <fieldset className={styles.group}>
              <legend>People</legend>
              <SeatTable
                roles={pack.roleList}
                seats={draft.seats}
                error={errors.seats}
                onChange={(seats) => onChange({ seats })}
              />
              <div className={styles.pair}>
                <TextInput
                  label="Evaluators"
                  placeholder="Names, with commas between"
                  value={draft.evaluators}
                  error={errors.evaluators}
                  onChange={(event) => onChange({ evaluators: event.currentTarget.value })}
                />
                <TextInput
                  label="Observers"
                  placeholder="Names, with commas between"
                  value={draft.observers}
                  error={errors.observers}
                  onChange={(event) => onChange({ observers: event.currentTarget.value })}
                />
              </div>
            </fieldset>
            {runbooks}
            <fieldset className={styles.group}>
              <legend>Clock</legend>
              <Choice
                label="Played as"
                value={draft.mode}
                options={[
                  { value: 'tabletop', label: 'Tabletop' },
                  { value: 'live', label: 'Live drill' },
                ]}
                onChange={(mode) => onChange({ mode })}
                hint="A live drill runs in real time: tasks end when somebody presses done, and probes watch the services."
              />
              <div className={styles.pair}>
                <NativeSelect
                  label="Rate at start"
                  description={
                    draft.mode === 'live'
                      ? 'A live drill always runs at 1x.'
                      : 'Exercise time per room time; it can change while it runs.'
                  }
                  disabled={draft.mode === 'live'}
                  value={draft.mode === 'live' ? '1' : String(draft.rate)}
                  error={errors.rate}
                  data={RATES.map((rate) => ({ value: String(rate), label: `${rate}x` }))}
                  onChange={(event) => onChange({ rate: Number(event.currentTarget.value) })}
                />
                <Switch
                  className={styles.switch}
                  label="Slow down for people"
                  description="Falls to 1x while a decision is open or an inject is unread."
                  checked={draft.slowForPeople}
                  onChange={(event) => onChange({ slowForPeople: event.currentTarget.checked })}
                />
              </div>
              <div className={styles.pair}>
                <Choice
                  label="How long tasks take"
                  value={draft.durations}
                  options={[
                    { value: 'likely', label: 'Most likely' },
                    { value: 'sampled', label: 'Sampled' },
                  ]}
                  onChange={(durations) => onChange({ durations })}
                  hint="Sampled draws from the estimates, by the seed."
                />
                <TextInput
                  label="Seed"
                  description="Repeats chance; keep it to play the same again."
                  value={draft.seed}
                  error={errors.seed}
                  onChange={(event) => onChange({ seed: event.currentTarget.value })}
                />
              </div>
            </fieldset>
          </div>
        }
        foot={
          <>
            <Act
              label="Go to the briefing"
              keys="Enter"
              primary
              submits
              busy={busy}
              run={() => form.current?.requestSubmit()}
            />
            <Act label="Back" keys="Escape" inFields run={onBack} />
          </>
        }
      >
        <div className={styles.summary}>
          <h1 className={styles.heading}>{pack.title}</h1>
          <p className="muted">{pack.summary}</p>
          <Facts
            of={[
              ['Story takes', formatStory(pack.length)],
              ['Roles', `${pack.roleList.length - vacant} of ${pack.roleList.length} filled`],
              ['Decisions', pack.decisions],
              ['Injects', pack.injects],
            ]}
          />
          {vacant > 0 && (
            <p className="muted">
              {count(vacant, 'role has', 'roles have')} nobody yet. It can be played so: what such a role
              decides is recorded under its name, and people can be seated while it runs.
            </p>
          )}
          <p className="muted">Nothing starts yet: the briefing comes next, and the clock waits for it.</p>
          {wrong.length > 0 && (
            <div role="alert" className={styles.alert}>
              <p>{count(wrong.length, 'answer does', 'answers do')} not fit yet:</p>
              <ul>
                {wrong.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
          {failure && (
            <div role="alert" className={styles.alert}>
              <p>{failure.message}</p>
              <p className="muted">{failure.remedy}</p>
              <ProblemList problems={problemsIn(failure.problems)} title="What was found" />
            </div>
          )}
        </div>
      </Split>
    </form>
  )
}

function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
  hint,
}: {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly hint: string
}) {
  return (
    <div className={styles.choice}>
      <span>{label}</span>
      <span className={styles.hint}>{hint}</span>
      <SegmentedControl
        aria-label={label}
        fullWidth
        value={value}
        data={[...options]}
        onChange={(chosen) => {
          const option = options.find((candidate) => candidate.value === chosen)
          if (option) onChange(option.value)
        }}
      />
    </div>
  )
}
