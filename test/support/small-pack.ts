import type { Settings } from '../../shared/contract/settings.ts'
import { parsePack } from '../../shared/scenario/parse-pack.ts'
import { Drive } from './drive.ts'
import { sha256 } from './sha256.ts'

type Section = Readonly<Record<string, unknown>>

/** A pack with nothing in it but two roles, one of them with two hands, a component, two channels and a state. */
const BASE: Section = {
  muster: 1,
  id: 'small',
  title: 'Small',
  summary: 'For one rule at a time.',
  level: 'introductory',
  length: '2h',
  startex: '2026-03-10T08:40:00+01:00',
  organisation: 'Small Works',
  briefing: 'Nothing has happened yet.',
  runbook: 'runbook.md',
  roles: { lead: { title: 'Lead' }, tech: { title: 'Tech' }, pair: { title: 'Pair', capacity: 2 } },
  components: { app: { title: 'App', tier: 1, rto: '1h', rpo: '15m' } },
  channels: { phone: { title: 'Phone' }, net: { title: 'Network', carriedBy: 'app' } },
  machine: { type: 'parallel', states: { story: { initial: 'calm', states: { calm: {} } } } },
}
const RUNBOOK = '# Runbook\n\n## Respond\n\n1. Call.\n2. Mend.\n'

/** An inject as packs write it; only what matters to the test has to be said. */
export function inject(more: Section): Section {
  return { title: 'Call', to: ['lead'], via: 'phone', from: 'Someone', says: 'Hello.', ...more }
}

/** A decision point as packs write it, with options `go` and `stay`. */
export function decision(more: Section): Section {
  return {
    title: 'Way',
    asks: 'lead',
    question: 'Which way?',
    options: {
      go: { label: 'Go', quality: 1, because: 'It is better.' },
      stay: { label: 'Stay', quality: 0, because: 'It is worse.' },
    },
    ...more,
  }
}

export function task(more: Section = {}): Section {
  return { title: 'Work', by: 'tech', estimate: '10m', ...more }
}

/** A component region of the machine that goes through these states, each with what YAML says of it. */
export function story(states: Section): Section {
  const [initial] = Object.keys(states)
  return { type: 'parallel', states: { story: { initial, states } } }
}

/**
 * An exercise of a pack with these sections, started. The pack is read as any other, without pre-flight.
 * @param others further files of the pack, or another `runbook.md`
 * @throws Error when the sections do not make a pack
 */
export function startSmall(
  sections: Section,
  settings: Partial<Settings> = {},
  others: Readonly<Record<string, string>> = {},
): Drive {
  const scenarioText = JSON.stringify({ ...BASE, ...sections })
  const files = { 'scenario.yaml': scenarioText, 'runbook.md': RUNBOOK, ...others }
  const { scenario, runbooks, problems } = parsePack({ files, sha256 })
  if (scenario === null) throw new Error(`Not a pack: ${JSON.stringify(problems, null, 1)}`)
  return new Drive(scenario, runbooks, settings).must({ type: 'start' })
}
