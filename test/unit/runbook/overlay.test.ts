import { expect, it } from 'vitest'
import type { FactView, RunbookEdit } from '../../../shared/contract/runbook-library.ts'
import { applyOverlay } from '../../../shared/runbook/overlay/apply-overlay.ts'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'

const PLAN = `# Recovery plan

## Objectives

| System | RTO | RPO |
| --- | --- | --- |
| Orders | 4 hours | 15 minutes |
| Billing | 1 day | 4 hours |

## Restore the database

1. Stop the writers (Technical lead).
2. Restore the last snapshot (Technical lead).
3. Check the row counts.

## Afterwards

- Write the notes
- Thank the team
`

const read = (source: string) => understandRunbook(source, 'plan.md', 'a'.repeat(64))
const lay = (source: string, edits: readonly RunbookEdit[]) => applyOverlay(read(source), source, edits)

function factAt(source: string, words: string, edits: readonly RunbookEdit[] = []): FactView {
  const found = lay(source, edits).facts.find(({ title }) => title.includes(words))
  if (found === undefined) throw new Error(`Nothing reads as "${words}"`)
  return found
}

const owner: RunbookEdit = {
  id: 'e1',
  do: 'correct',
  anchor: factAt(PLAN, 'Check the row counts').anchor,
  fields: { owner: 'Data owner' },
}
const target: RunbookEdit = {
  id: 'e2',
  do: 'correct',
  anchor: factAt(PLAN, 'RTO 4 h').anchor,
  fields: { value: '2 h' },
}

it('lays corrections over what was read and tells what it had been', () => {
  const { report, facts, misfits } = lay(PLAN, [owner, target])
  expect(misfits).toEqual([])
  expect(report.procedures[0]?.steps[2]?.owner).toBe('Data owner')
  expect(report.objectives.find(({ appliesTo }) => appliesTo === 'Orders')?.value).toBe('PT2H')
  const shown = facts.find(({ title }) => title === 'RTO 2 h')
  expect(shown).toMatchObject({ state: 'corrected', readAs: 'RTO 4 h · Orders', line: 7 })
})

it('keeps corrections in a changed version where the text still stands, and lists those that no longer fit', () => {
  const changed = PLAN.replace('## Objectives', 'Approved by the board.\n\n## Objectives')
    .replace('| Orders | 4 hours | 15 minutes |', '| Orders | 6 hours | 15 minutes |')
    .replace('2. Restore the last', '2. Tell the shops.\n3. Restore the last')
    .replace('3. Check the row', '4. Check the row')
  const { report, misfits } = lay(changed, [owner, target])
  expect(report.procedures[0]?.steps.map((step) => [step.text, step.owner])).toContainEqual([
    'Check the row counts.',
    'Data owner',
  ])
  expect(report.procedures[0]?.steps.map(({ ref }) => ref)).toContain('restore-the-database/4')
  expect(misfits.map(({ edit, line }) => [edit.id, line])).toEqual([['e2', 7]])
})

it('tells equal lines apart by their heading, and does not guess between those that are alike', () => {
  const twice = `# Plan\n\n## East\n\n1. Restart the node.\n2. Look.\n\n## West\n\n1. Restart the node.\n2. Look.\n`
  const west = lay(twice, [])
    .facts.filter(({ title }) => title.startsWith('Restart'))
    .at(1)
  if (west === undefined) throw new Error('The second node is not read')
  const edit: RunbookEdit = { id: 'w', do: 'correct', anchor: west.anchor, fields: { owner: 'Ops' } }
  const moved = twice.replace('## East', 'One more line.\n\n## East')
  expect(lay(moved, [edit]).report.procedures.map(({ steps }) => steps[0]?.owner)).toEqual([null, 'Ops'])
  const same = moved.replace('## West', '## South').replace('## East', '## North')
  expect(lay(same, [edit]).misfits).toHaveLength(1)
})

it('adds a step under its procedure, removes one, and makes a list the steps of a procedure', () => {
  const stop = factAt(PLAN, 'Stop the writers')
  const notes = { ...stop.anchor, line: 18, text: 'Write the notes', heading: '## Afterwards', nth: 0 }
  const { report, facts } = lay(PLAN, [
    { id: 'a', do: 'add', anchor: stop.anchor, fields: { text: 'Freeze the queue', owner: 'Ops' } },
    { id: 'r', do: 'remove', anchor: factAt(PLAN, 'Check the row counts').anchor },
    { id: 'm', do: 'remap', anchor: { ...notes, kind: 'procedures' }, title: 'Close the incident' },
  ])
  expect(report.procedures[0]?.steps.map(({ ref, text }) => `${ref} ${text}`)).toEqual([
    'restore-the-database/1 Stop the writers (Technical lead).',
    'restore-the-database/2 Freeze the queue',
    'restore-the-database/3 Restore the last snapshot (Technical lead).',
  ])
  expect(facts.find(({ title }) => title === 'Check the row counts.')?.state).toBe('removed')
  const closed = report.procedures.find(({ id }) => id === 'close-the-incident')
  expect(closed?.steps.map(({ text, line }) => [text, line])).toEqual([
    ['Write the notes', 18],
    ['Thank the team', 19],
  ])
})

it('takes an edit back, and a value that cannot be read changes nothing', () => {
  const undone = lay(PLAN, [target, { id: 'u', do: 'undo', edit: 'e2' }])
  expect(undone.facts.some(({ title }) => title === 'RTO 4 h')).toBe(true)
  const wrong: RunbookEdit = { ...target, id: 'e3', fields: { value: 'soon' } }
  expect(lay(PLAN, [wrong]).misfits[0]?.why).toBe('Its values cannot be read.')
})
