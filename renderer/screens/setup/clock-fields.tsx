import { NativeSelect, Switch, TextInput } from '@mantine/core'
import { Facts } from '../../components/facts.tsx'
import { KeyHint } from '../../components/key-hint.tsx'
import { Choice } from './choice.tsx'
import { type DraftErrors, RATES, type SetupDraft } from './settings-draft.ts'
import styles from './setup.module.css'

/** How the exercise is played and how its time runs; of a live drill also where its probes come. */
export function ClockFields({
  draft,
  errors,
  onChange,
}: {
  readonly draft: SetupDraft
  readonly errors: DraftErrors
  readonly onChange: (patch: Partial<SetupDraft>) => void
}) {
  return (
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
        hint="A live drill runs in real time: tasks end when somebody presses done, and probes watch real services."
      />
      {draft.mode === 'live' ? (
        <Facts
          of={[
            ['Rate', '1x: real time, from the start to the end.'],
            [
              'Probes',
              <>
                Set up at the briefing with <KeyHint keys="U" />
                <span className="visually-hidden">U</span> before the clock starts: there each is tried, and
                its host confirmed. More can be added while it runs.
              </>,
            ],
          ]}
        />
      ) : (
        <div className={styles.pair}>
          <NativeSelect
            label="Rate at start"
            description="Exercise time per room time; it can change while it runs."
            value={String(draft.rate)}
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
      )}
      <div className={styles.pair}>
        <Choice
          label={draft.mode === 'live' ? 'How long tasks should take' : 'How long tasks take'}
          value={draft.durations}
          options={[
            { value: 'likely', label: 'Most likely' },
            { value: 'sampled', label: 'Sampled' },
          ]}
          onChange={(durations) => onChange({ durations })}
          hint={
            draft.mode === 'live'
              ? 'The plan they are held against; sampled draws it, by the seed.'
              : 'Sampled draws from the estimates, by the seed.'
          }
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
  )
}
