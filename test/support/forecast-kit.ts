/** Small packs for the bounds: read as any other, not started. */

import type { Runbook } from '../../shared/runbook/model.ts'
import type { Scenario } from '../../shared/scenario/model.ts'
import { parsePack } from '../../shared/scenario/parse-pack.ts'
import { sha256 } from './sha256.ts'

type Section = Readonly<Record<string, unknown>>

const BASE: Section = {
  muster: 1,
  id: 'bounded',
  title: 'Bounded',
  summary: 'For one bound at a time.',
  level: 'introductory',
  length: '4h',
  startex: '2026-03-10T08:40:00+01:00',
  organisation: 'Small Works',
  briefing: 'Nothing has happened yet.',
  runbook: 'runbook.md',
  roles: { lead: { title: 'Lead' }, tech: { title: 'Tech' } },
  components: { app: { title: 'App', tier: 1, rto: '1h', rpo: '15m' } },
  channels: { phone: { title: 'Phone' } },
  endings: {
    good: { title: 'Good', kind: 'recovered', says: 'Well.' },
    bad: { title: 'Bad', kind: 'lost', says: 'Not well.' },
  },
  machine: { type: 'parallel', states: { story: { initial: 'calm', states: { calm: {} } } } },
}
export const SMALL_RUNBOOK = '# Runbook\n\n## Respond\n\n1. Call.\n2. Mend.\n'

export interface SmallPack {
  readonly scenario: Scenario
  readonly runbooks: readonly Runbook[]
}

/** @throws Error when the sections do not make a pack */
export function smallPack(sections: Section): SmallPack {
  const files = {
    'scenario.yaml': JSON.stringify({ ...BASE, ...sections }),
    'runbook.md': SMALL_RUNBOOK,
  }
  const { scenario, runbooks, problems } = parsePack({ files, sha256 })
  if (scenario === null) throw new Error(`Not a pack: ${JSON.stringify(problems, null, 1)}`)
  return { scenario, runbooks }
}

/** Regions of a parallel machine, each with its states in order; the first is where it begins. */
export function regions(parts: Readonly<Record<string, Section>>): Section {
  return {
    type: 'parallel',
    states: Object.fromEntries(
      Object.entries(parts).map(([name, states]) => [name, { initial: Object.keys(states)[0], states }]),
    ),
  }
}

/** An option as packs write it. */
export function option(effects: readonly Section[] = [], quality = 0.5): Section {
  return { label: 'Do it', quality, because: 'It is so.', effects }
}

/** A decision point as packs write it; one with a single option gets another that changes nothing. */
export function point(options: Section, more: Section = {}): Section {
  const all = Object.keys(options).length > 1 ? options : { ...options, leave: option([], 0) }
  return { title: 'Way', asks: 'lead', question: 'Which way?', when: 'elapsed(0s)', options: all, ...more }
}
