import { expect, it } from 'vitest'
import { diffRunbooks } from '../../../shared/runbook/understand/diff-runbooks.ts'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'
import { sha256 } from '../../support/sha256.ts'

const read = (source: string) => understandRunbook(source, 'plan.md', sha256(source))
const list = (title: string, steps: readonly string[]) =>
  `## ${title}\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n\n`

it('tells added, removed, changed and moved steps apart', () => {
  const before = read(
    list('Restore', ['Stop the service', 'Copy the old disk', 'Start the service again', 'Tell customers']) +
      list('Later', ['Write a report']),
  )
  const after = read(
    list('Restore', [
      'Tell customers',
      'Stop the service',
      'Start the service again slowly',
      'Check the log',
    ]) + list('Later', ['Write a report']),
  )
  const diff = diffRunbooks(before, after)
  expect(diff.added.map((one) => one.text)).toEqual(['Check the log'])
  expect(diff.removed.map((one) => one.text)).toEqual(['Copy the old disk'])
  expect(diff.changed.map((one) => [one.before.ref, one.after.ref, one.what])).toEqual([
    ['restore/3', 'restore/3', ['text']],
  ])
  expect(diff.moved.map((one) => [one.before.ref, one.after.ref])).toEqual([['restore/4', 'restore/1']])
})

it('finds nothing between a document and itself', () => {
  const same = read(list('Restore', ['Stop the service', 'Start the service']))
  expect(diffRunbooks(same, same)).toEqual({ added: [], removed: [], changed: [], moved: [] })
})
