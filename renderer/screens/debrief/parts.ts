import type { DebriefView } from '../../../shared/contract/debrief-view.ts'
import { formatScore } from '../../format.ts'

export type PartId =
  | 'result'
  | 'times'
  | 'time-spent'
  | 'decisions'
  | 'steps'
  | 'objectives'
  | 'hotwash'
  | 'findings'
  | 'actions'
  | 'close'

export interface Part {
  readonly id: PartId
  readonly title: string
  /** What it is for, under its title. */
  readonly says: string
  /** A few words on how far it is, and whether nothing is left to do in it; null: nothing to do in it at all. */
  readonly state: (view: DebriefView) => { readonly words: string; readonly done: boolean | null }
}

/** In the order in which a facilitator goes through them with the team. */
export const PARTS: readonly Part[] = [
  {
    id: 'result',
    title: 'Result',
    says: 'What the record gives so far. It follows every change below until the debrief is closed.',
    state: ({ score }) => ({
      words: score.total === null ? score.verdict : `${score.verdict} ${formatScore(score.total)}`,
      done: null,
    }),
  },
  {
    id: 'times',
    title: 'Times',
    says: 'When each thing was noticed, declared, restored and verified. Pick a cell to set or correct it.',
    state: (view) => {
      const open = view.score.components.filter(({ rto }) => rto.status === 'open').length
      return { words: open === 0 ? 'complete' : `${open} open`, done: open === 0 }
    },
  },
  {
    id: 'time-spent',
    title: 'Where the time went',
    says: 'Every second from the start of an outage to its verified end, under one label each.',
    state: () => ({ words: '', done: null }),
  },
  {
    id: 'decisions',
    title: 'Decisions',
    says: 'What was decided and why. Add the reasons that were not written down during play.',
    state: ({ records }) => {
      const open = records.filter((record) => record.unmapped).length
      return { words: open === 0 ? String(records.length) : `${open} to judge`, done: open === 0 }
    },
  },
  {
    id: 'steps',
    title: 'Runbook steps',
    says: 'What of the runbook was carried out. A justified deviation does not count against adherence.',
    state: ({ runbooks }) => {
      const required = stepsOf(runbooks).filter((step) => step.required)
      const settled = required.filter((step) => step.status !== 'open').length
      return { words: `${settled} of ${required.length}`, done: settled === required.length }
    },
  },
  {
    id: 'objectives',
    title: 'Objectives',
    says: 'Rate how each one was performed. What nobody rated is left out of the score.',
    state: ({ objectives }) => progress(objectives, (objective) => objective.rating !== null),
  },
  {
    id: 'hotwash',
    title: 'Hotwash',
    says: 'One question at a time, everyone in the room. Write down what is said.',
    state: ({ hotwash }) => progress(hotwash, ({ answer }) => answer.trim() !== ''),
  },
  {
    id: 'findings',
    title: 'Findings',
    says: 'What went wrong or well. The record suggests some; take over what is true.',
    state: ({ findings, suggestions }) => ({
      words:
        suggestions.length === 0
          ? String(findings.length)
          : `${findings.length} + ${suggestions.length} suggested`,
      done: findings.length > 0,
    }),
  },
  {
    id: 'actions',
    title: 'Action items',
    says: 'What will be done about it, by whom and by when.',
    state: ({ actions }) => {
      const loose = actions.filter((action) => action.owner === '' || action.due === null).length
      return {
        words: loose === 0 ? String(actions.length) : `${loose} incomplete`,
        done: actions.length > 0 && loose === 0,
      }
    },
  },
  {
    id: 'close',
    title: 'Close',
    says: 'Closing records the score as it stands. Reopening later makes a second one; the first is kept.',
    state: ({ phase }) => ({ words: phase === 'closed' ? 'closed' : 'open', done: phase === 'closed' }),
  },
]

function progress<Item>(items: readonly Item[], isDone: (item: Item) => boolean) {
  const done = items.filter(isDone).length
  return { words: `${done} of ${items.length}`, done: done === items.length }
}

function stepsOf(runbooks: DebriefView['runbooks']) {
  return runbooks.flatMap((runbook) => runbook.procedures.flatMap((procedure) => procedure.steps))
}
