/** What a document says twice and differently is shown as a contradiction; what differs for a reason is none. */
import { expect, it } from 'vitest'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'

const conflicts = (source: string) =>
  understandRunbook(source, 'plan.md', '').conflicts.map(({ about, lines }) => [about, lines])

const LEVELS = (first: string, second: string) => `# Plan

## Severity levels

| Level | Meaning | Response time |
| --- | --- | --- |
| P1 | All is down | ${first} |
| P2 | Part of it is down | 4 hours |

## Severity classes

| Level | Meaning | Response time |
| --- | --- | --- |
| P1 | Everything is gone | ${second} |
| P2 | Something is gone | 4 hours |
`

it('two response times for one level', () => {
  expect(conflicts(LEVELS('15 minutes', '30 minutes'))).toEqual([['response', [7, 14]]])
  expect(conflicts(LEVELS('15 minutes', '15 min'))).toEqual([])
})

it('two rhythms for one test, unless one is for something else', () => {
  const plan = (first: string, second: string) => `# Plan

## Tests

- Restore test: ${first}

## Maintenance and testing

- Restore test: ${second}
`
  expect(conflicts(plan('quarterly', 'every year'))).toEqual([['test', [5, 9]]])
  expect(conflicts(plan('quarterly', 'every 3 months'))).toEqual([])
  expect(conflicts(plan('quarterly', 'every year for tier 3'))).toEqual([])
})

it('two rhythms for one audience', () => {
  const plan = (first: string, second: string) => `# Plan

## Communication

Customers are updated every ${first}.

## Crisis communication

Customers are updated every ${second}.
`
  expect(conflicts(plan('30 minutes', '2 hours'))).toEqual([['cadence', [5, 9]]])
  expect(conflicts(plan('30 minutes', '30 minutes'))).toEqual([])
  expect(conflicts(plan('30 minutes', '2 hours after the first day'))).toEqual([])
})

it('one thing under the number of its row, or told of its outage', () => {
  const plan = (text: string, name: string) =>
    `# Plan\n\n## Systems\n\n| Id | System | RTO |\n|---|---|---|\n| S1 | Order hub | 4 h |\n| S2 | ${name} | 1 h |\n\n## Drill book\n\n### Failure of the gateway\n\n${text}\n\n1. Call the vendor\n2. Send by fax\n`
  expect(conflicts(plan('Recovery target for S2: 2 hours.', 'EDI gateway'))).toEqual([['rto', [8, 14]]])
  expect(conflicts(plan('Recovery target: 2 hours.', 'EDI gateway'))).toEqual([['rto', [8, 14]]])
  expect(conflicts(plan('Recovery target: 2 hours.', 'Portal'))).toEqual([])
})
