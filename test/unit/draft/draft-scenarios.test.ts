import { describe, expect, it, vi } from 'vitest'
import {
  COMPLICATIONS,
  type DraftedScenario,
  type DraftOptions,
} from '../../../shared/contract/scenario-draft.ts'
import { draftScenarios, drillChoices } from '../../../shared/draft/draft-scenarios.ts'
import type { Scenario } from '../../../shared/scenario/model.ts'
import { validatePack } from '../../../shared/scenario/validate.ts'
import { complaintsOf, documentOf, endingOf, playDraft } from '../../support/drafted.ts'
import { sha256 } from '../../support/sha256.ts'

const PLAN = `# Recovery plan for Lakeside Bikes

## Targets

| System | RTO | RPO |
| --- | --- | --- |
| Booking database | 2 hours | 24 hours |

## Roles

| Role | Responsibilities | Primary | Backup |
| --- | --- | --- | --- |
| Incident Commander | Decides | Head of IT | Technical Lead |
| Technical Lead | Systems and databases | Senior engineer | Incident Commander |
| Communications Lead | Customers | Shop manager | Incident Commander |

## Severity levels

- **SEV1 Critical**: nobody can book. Respond within 15 minutes.
- **SEV2 High**: some cannot book. Respond within 1 hour.

## Backups

| What | Where | Frequency | Retention |
| --- | --- | --- | --- |
| Nightly dump | Object store | Daily | 30 days |

## Communication

- Update customers every 30 minutes.

## Scenarios

### Booking database lost

#### Symptoms

- Bookings end with an error page
- The disk alarm has gone off

#### Immediate actions

1. Declare the incident (Incident Commander)
2. Freeze all writes to the booking database (Technical Lead)

#### Recovery

**Option A: Wait for the hosting company**

1. Call the hosting company (Technical Lead)

**Option B: Restore from the nightly dump**

1. Restore the nightly dump to a new server (20-40 minutes) (Technical Lead)
2. Switch the application to the new server (Technical Lead)

#### Verification

1. Verify that a test booking works (Communications Lead)

### Payment provider down

See Booking database lost.

## Tests

### Restore test

1. Restore the dump to the test server
2. Compare the number of rows
`

function draftsOf(text: string, options: DraftOptions = {}): readonly DraftedScenario[] {
  return draftScenarios(documentOf(text), options)
}

function only(text: string, options: DraftOptions = {}): DraftedScenario {
  const [draft] = draftsOf(text, options)
  if (draft === undefined) throw new Error('Nothing was drafted.')
  return draft
}

function scenarioOf(draft: DraftedScenario): Scenario {
  const { scenario } = validatePack({ files: draft.files, sha256 })
  if (scenario === null) throw new Error('The draft cannot be played.')
  return scenario
}

/** Under load a draft, its check and its plays take seconds. */
vi.setConfig({ testTimeout: 60_000 })

describe('a drafted scenario', () => {
  it('is made of the disaster procedures, and of none that test or tidy', () => {
    expect(drillChoices(documentOf(PLAN)).map(({ title }) => title)).toEqual([
      'Booking database lost',
      'Payment provider down',
    ])
    const test = documentOf(PLAN).report.procedures.find(({ title }) => title === 'Restore test')?.id ?? ''
    expect(draftsOf(PLAN, { procedures: [test] }).map(({ title }) => title)).toEqual(['Restore test'])
    expect(draftsOf(PLAN, { procedures: ['nowhere'] })).toEqual([])
  })

  it('uses the steps that a procedure without its own points to', () => {
    const [, pointing] = draftsOf(PLAN)
    expect(pointing?.title).toBe('Payment provider down')
    expect(pointing?.files['scenario.yaml']).toContain('It points to "Booking database lost"')
    expect(pointing === undefined ? [] : complaintsOf(pointing)).toEqual([])
  })

  it('takes targets, seats, signs, levels, copies and rhythm from the document', () => {
    const scenario = scenarioOf(only(PLAN))
    expect(scenario.components[0]).toMatchObject({
      title: 'Booking database',
      rto: 7_200_000,
      rpo: 86_400_000,
      mtd: 14_400_000,
    })
    expect(scenario.roles.map(({ title, backup }) => [title, backup])).toEqual([
      ['Incident Commander', 'technical-lead'],
      ['Technical Lead', 'incident-commander'],
      ['Communications Lead', 'incident-commander'],
    ])
    expect(scenario.injects.find(({ id }) => id === 'alarm')?.says).toContain('The disk alarm has gone off')
    expect(scenario.decisions.find(({ id }) => id === 'classify')?.options).toHaveLength(2)
    expect(scenario.recoveryPoints.map(({ title }) => title)).toContain('Nightly dump')
    expect(scenario.obligations[0]).toMatchObject({ to: 'customers' })
  })

  it('makes a decision of the options, with the tasks of each behind it', () => {
    const draft = only(PLAN)
    const scenario = scenarioOf(draft)
    const route = scenario.decisions.find(({ id }) => id === 'route')
    expect(route?.options.map(({ label, quality }) => [label.slice(0, 8), quality])).toEqual([
      ['Option A', 0.3],
      ['Option B', 1],
    ])
    const done = playDraft(draft, 'good').events.flatMap((event) =>
      event.type === 'TaskEnded' ? [event.task] : [],
    )
    expect(done.some((task) => task.startsWith('restore-the-nightly-dump'))).toBe(true)
    expect(done.some((task) => task.startsWith('call-the-hosting'))).toBe(false)
  })

  it('keeps stated lengths, and ticks the steps in the runbook as it goes', () => {
    const draft = only(PLAN)
    const restore = scenarioOf(draft).tasks.find(({ id }) => id.startsWith('restore-the-nightly'))
    expect(restore?.estimate).toEqual({ o: 1_200_000, m: 1_800_000, p: 2_400_000 })
    const ticked = playDraft(draft, 'good').events.filter(({ type }) => type === 'StepTicked')
    expect(ticked.length).toBeGreaterThanOrEqual(3)
  })

  it('marks in the file and in its list what the document does not say', () => {
    const draft = only(PLAN)
    const yaml = draft.files['scenario.yaml'] ?? ''
    expect(yaml).toMatch(/mtd: 4h # guessed: twice the recovery time/)
    expect(yaml).toMatch(/rto: 2h # line 7/)
    const marks = yaml.match(/# guessed: /g) ?? []
    expect(draft.guesses).toHaveLength(marks.length)
    expect(draft.guesses.map(({ path }) => path)).toContain('components.booking-database.mtd')
  })

  it('is recovered within the target by a good team and lost by one that waits', () => {
    const draft = only(PLAN)
    expect(complaintsOf(draft)).toEqual([])
    expect(endingOf(draft, 'good')).toBe('recovered')
    expect(endingOf(draft, 'bad')).toBe('lost')
  })

  it('says so when stated lengths do not fit into the target', () => {
    const draft = only(PLAN.replace('(20-40 minutes)', '(5-6 hours)'))
    expect(draft.notes.join(' ')).toContain('does not fit into its recovery time')
    expect(endingOf(draft, 'good')).not.toBe('recovered')
  })

  it('speaks the language of the document', () => {
    const draft = only(`# Beredskapsplan for Fjordvik Regnskap

## Gjenopprettingsprosedyrer

### Databasen er nede

1. Sjekk loggen for feilmeldinger
2. Start tjenesten på nytt
3. Kontroller at brukerne kan logge inn
`)
    expect(draft.files['scenario.yaml']).toContain('organisation: Fjordvik Regnskap')
    expect(draft.files['scenario.yaml']).toContain('Hendelsesleder')
    expect(complaintsOf(draft)).toEqual([])
  })

  it('leaves the document as it is, to the byte', () => {
    const text = `\uFEFF${PLAN.replaceAll('\n', '\r\n')}`
    const draft = only(text)
    expect(draft.files['runbook.md']).toBe(text)
    expect(complaintsOf(draft)).toEqual([])
  })
})

describe('complications', () => {
  it.each(COMPLICATIONS)('%s is met by the good team, which still recovers', (complication) => {
    const plain = scenarioOf(only(PLAN))
    const draft = only(PLAN, { complications: [complication] })
    const before = new Set(plain.injects.map(({ id }) => id))
    const added = scenarioOf(draft).injects.filter(({ id }) => !before.has(id))
    expect(added.map(({ type }) => type)).toEqual(['complication'])
    expect(complaintsOf(draft)).toEqual([])
    const delivered = playDraft(draft, 'good').events.flatMap((event) =>
      event.type === 'InjectDelivered' ? [event.inject] : [],
    )
    expect(delivered).toContain(added[0]?.id)
    expect(endingOf(draft, 'good')).toBe('recovered')
  })

  it('a bad copy makes the restore fail once', () => {
    const { events } = playDraft(only(PLAN, { complications: ['bad-backup'] }), 'good')
    const failed = events.filter((event) => event.type === 'TaskEnded' && event.outcome === 'failed')
    expect(failed).toHaveLength(1)
  })

  it('all of them together still make a pack', () => {
    const draft = only(PLAN, { complications: COMPLICATIONS })
    expect(complaintsOf(draft)).toEqual([])
    expect(endingOf(draft, 'good')).toBe('recovered')
    expect(endingOf(draft, 'bad')).toBe('lost')
  })

  it('one that has nothing to strike is left out and named', () => {
    const draft = only('# Plan\n\n## Server down\n\n1. Reboot the server\n2. Read the log\n', {
      complications: ['bad-backup'],
    })
    expect(draft.notes.join(' ')).toContain('bad backup was left out')
    expect(complaintsOf(draft)).toEqual([])
  })
})
