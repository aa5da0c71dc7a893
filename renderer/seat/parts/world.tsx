/** What every seat may know of the world: components with their budgets, the public feed, duties, and who is here. */

import { formatClock, type StoryStart } from '../../../shared/base/time.ts'
import type { ProjectorView } from '../../../shared/contract/projector-view.ts'
import type { SeatPersonView } from '../../../shared/contract/seat-views.ts'
import type { ComponentView } from '../../../shared/contract/story-views.ts'
import { BudgetBar, useBudgetText } from '../../components/budget-bar.tsx'
import { Countdown, useNearness } from '../../components/clock-digits.tsx'
import { LevelMark } from '../../components/level-mark.tsx'
import { levelWord } from '../../components/level-word.ts'
import { Nothing, Pane } from './pane.tsx'
import { StoryTime } from './story-time.tsx'
import styles from './world.module.css'

const DUTY_NEAR_MS = 10 * 60_000

/** @param probes of a live drill: what was observed of each component */
export function Board({
  components,
  probes = [],
}: {
  readonly components: readonly ComponentView[]
  readonly probes?: ProjectorView['probes']
}) {
  return (
    <Pane title="Components">
      <ul className={styles.list}>
        {components.map((component) => (
          <ComponentRow
            key={component.id}
            component={component}
            probes={probes.filter((probe) => probe.component === component.id)}
          />
        ))}
      </ul>
    </Pane>
  )
}

function ComponentRow({
  component,
  probes,
}: {
  readonly component: ComponentView
  readonly probes: ProjectorView['probes']
}) {
  const budget = useBudgetText(component)
  return (
    <li className={styles.component}>
      <div className={styles.line}>
        <LevelMark level={component.level} />
        <span className={styles.name}>{component.title}</span>
        <span className={styles.level} data-level={component.level}>
          {levelWord(component)}
        </span>
      </div>
      {budget !== null && (
        <>
          <BudgetBar component={component} />
          <p className={styles.budget} data-tone={budget.tone}>
            <span>{budget.word}</span>
            <span>
              {budget.digits} {budget.unit}
            </span>
          </p>
        </>
      )}
      {probes.map((probe) => (
        <p key={probe.title} className={styles.probe} data-status={probe.status}>
          <span>{probe.title}</span>
          <span>
            {PROBED[probe.status]}
            {probe.since !== null &&
              probe.status !== 'unknown' &&
              ` since ${formatClock(Math.max(0, probe.since))}`}
          </span>
        </p>
      ))}
    </li>
  )
}

const PROBED: Readonly<Record<ProjectorView['probes'][number]['status'], string>> = {
  passing: 'observed up',
  failing: 'observed down',
  unknown: 'not observed yet',
}

export function Feed({ feed, story }: { readonly feed: ProjectorView['feed']; readonly story: StoryStart }) {
  return (
    <Pane title="What is public">
      {feed.length === 0 && <Nothing>Nothing is public yet.</Nothing>}
      <ul className={styles.list}>
        {feed.map((entry) => (
          <li key={`${entry.at} ${entry.text}`} className={styles.entry} data-tone={entry.tone}>
            <StoryTime story={story} at={entry.at} />
            <span>{entry.text}</span>
          </li>
        ))}
      </ul>
    </Pane>
  )
}

export interface Duty {
  readonly title: string
  readonly to: string
  readonly legal: boolean
  readonly status: 'open' | 'met' | 'missed'
  readonly dueAt: number | null
}

export function Duties({ duties }: { readonly duties: readonly Duty[] }) {
  return (
    <Pane title="Who must be told">
      {duties.length === 0 && <Nothing>No duty to tell anybody runs yet.</Nothing>}
      <ul className={styles.list}>
        {duties.map((duty) => (
          <DutyRow key={duty.title} duty={duty} />
        ))}
      </ul>
    </Pane>
  )
}

function DutyRow({ duty }: { readonly duty: Duty }) {
  const near = useNearness(duty.status === 'open' ? duty.dueAt : null, DUTY_NEAR_MS)
  const tone =
    duty.status === 'missed' || near === 'past' ? 'breached' : near === 'near' ? 'attention' : undefined
  return (
    <li className={styles.duty}>
      <span className={styles.name}>
        {duty.title}
        <span className={styles.to}>
          {duty.to}
          {duty.legal && ', by law'}
        </span>
      </span>
      <span className={styles.due} data-tone={tone}>
        {duty.status === 'open' && duty.dueAt !== null ? <Countdown until={duty.dueAt} /> : duty.status}
      </span>
    </li>
  )
}

export function People({ people }: { readonly people: readonly SeatPersonView[] }) {
  return (
    <Pane title="Here">
      {people.length === 0 && <Nothing>Nobody has taken a seat yet.</Nothing>}
      <ul className={styles.list}>
        {people.map((each) => (
          <li
            key={`${each.role} ${each.person}`}
            className={styles.person}
            data-away={!each.present || undefined}
          >
            <span className={styles.name}>
              {each.person}
              <span className={styles.to}>
                {each.roleTitle}
                {each.standing === 'backup' && ', backup'}
              </span>
            </span>
            {!each.present && <span className={styles.due}>away</span>}
          </li>
        ))}
      </ul>
    </Pane>
  )
}
