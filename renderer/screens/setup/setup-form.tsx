import { TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { PackDetail } from '../../../shared/contract/library-views.ts'
import type { Failure } from '../../../shared/protocol/client.ts'
import { Act } from '../../components/act.tsx'
import { Facts } from '../../components/facts.tsx'
import { ProblemList } from '../../components/problem-list.tsx'
import { problemsIn } from '../../components/problems-in.ts'
import { Split } from '../../components/split.tsx'
import { count, formatStory } from '../../format.ts'
import { Choice } from './choice.tsx'
import { ClockFields } from './clock-fields.tsx'
import { SeatTable } from './seat-table.tsx'
import { type DraftErrors, emptySeats, type SetupDraft } from './settings-draft.ts'
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
            <ClockFields draft={draft} errors={errors} onChange={onChange} />
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
          <p className="muted">
            Nothing starts yet: the briefing comes next
            {draft.mode === 'live' ? ', with the probes of the real services, ' : ', '}
            and the clock waits for it.
          </p>
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
