import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeText } from '../../../shared/runbook/markdown-tree.ts'
import { parseRunbook } from '../../../shared/runbook/parse-runbook.ts'
import { stepTree } from '../../../shared/runbook/step-tree.ts'
import { sha256 } from '../../support/sha256.ts'

const read = (source: string) => parseRunbook(source, 'runbook.md', sha256(source))
const steps = (source: string) => read(source).procedures.flatMap((procedure) => procedure.steps)

describe('parseRunbook', () => {
  it('reads owner, window, commands, expectation, failure and rollback of a step', () => {
    const source = readFileSync('test/fixtures/packs/tiny/runbook.md', 'utf8')
    const runbook = read(source)
    expect(runbook.title).toBe('Tiny runbook')
    expect(runbook.source).toBe(source)
    expect(runbook.procedures.map(({ slug, title, level, line }) => ({ slug, title, level, line }))).toEqual([
      { slug: 'outage-response', title: 'Outage response', level: 2, line: 5 },
    ])
    expect(runbook.procedures[0]?.steps[1]).toEqual({
      ref: 'outage-response/2',
      text: 'Confirm the outage from the delivery log, within 10 min (Technical lead).',
      owner: 'Technical lead',
      window: 'within 10 min',
      commands: [{ lang: 'bash', code: 'tinyctl log --since 45m' }],
      expected: 'no delivery in the last minutes.',
      ifItFails: 'the fault is ours.',
      rollback: null,
      line: 13,
    })
    expect(runbook.procedures[0]?.steps[2]?.rollback).toBe('tinyctl provider use first.')
  })

  it('goes on counting over several lists of one heading, and below a deeper heading that goes on', () => {
    const source = '# A\n## P\n1. one\n\ntext\n\n1. two\n\n### Aside\n\n3. three\n\n### Own\n\n1. first\n'
    expect(steps(source).map((step) => [step.ref, step.text])).toEqual([
      ['p/1', 'one'],
      ['p/2', 'two'],
      ['p/3', 'three'],
      ['own/1', 'first'],
    ])
  })

  it('takes a heading without an ordered list for prose, and tells equal headings apart', () => {
    expect(read('# A\n\n- bullet\n\n## B\n\nwords').procedures).toEqual([])
    expect(steps('## Restore\n1. a\n\n## Restore\n1. b').map((step) => step.ref)).toEqual([
      'restore/1',
      'restore-1/1',
    ])
    expect(read('1. a list before any heading').procedures).toEqual([])
  })

  it.each([
    ['1. **Technical lead:** restart it', 'Technical lead'],
    ['1. **Technical lead**: restart it', 'Technical lead'],
    ['1. Restart it (Technical lead). Then wait.', 'Technical lead'],
    ['1. Restart it (Technical lead)', 'Technical lead'],
    ['1. Restart version 1.5 of it. All of it (Technical lead).', 'Technical lead'],
    ['1. Wait (30 min).', null],
    ['1. Ask the desk (see `INC-7`).', null],
    ['1. **Important** restart it', null],
  ])('finds the owner of %s', (source, owner) => {
    expect(steps(`## P\n${source}`)[0]?.owner).toBe(owner)
  })

  it.each([
    ['Do it within 15 min of onset (A).', 'within 15 min of onset'],
    ['Do it within 60 min.', 'within 60 min'],
    ['Do it (0-15 min)', '0-15 min'],
    ['0–15 minutter: do it', '0–15 minutter'],
    ['Gjør det innen 15 min', 'innen 15 min'],
    ['Doe het binnen 15 minuten', 'binnen 15 minuten'],
    ['Gör det inom 2 timmar', 'inom 2 timmar'],
    ['Erledige es innerhalb von 2 Stunden', 'innerhalb von 2 Stunden'],
    ['Have it within reach', null],
  ])('finds the window of %s', (text, window) => {
    expect(steps(`## P\n1. ${text}`)[0]?.window).toBe(window)
  })

  it('takes labels apart that share a paragraph', () => {
    const [step] = steps('## P\n1. Do\n\n   Expected: a\n   b\n   If it fails: c\n   Roll back: d')
    expect([step?.expected, step?.ifItFails, step?.rollback]).toEqual(['a b', 'c', 'd'])
  })

  it('never throws and never rewrites, whatever the text', () => {
    const markdownish = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '\n',
          '# ',
          '1. ',
          '   ',
          '```\n',
          '**',
          '(A).',
          'within 5 min',
          '> ',
          '- ',
          '<b>',
          '|a|\n|-|\n',
        ),
      ),
    )
    fc.assert(
      fc.property(markdownish, (parts) => {
        const source = parts.join('')
        const runbook = read(source)
        expect(runbook.source).toBe(source)
        const refs = runbook.procedures.flatMap((procedure) => procedure.steps.map((step) => step.ref))
        expect(new Set(refs).size).toBe(refs.length)
        for (const ref of refs) expect(stepTree(runbook, ref).type).toBe('root')
      }),
      { numRuns: 400 },
    )
  })
})

describe('stepTree', () => {
  const runbook = read('## P\n1. One *now*\n\n   ```sh\n   ls\n   ```\n2. Two')

  it('gives what a step says, and nothing for a step that is not there', () => {
    expect(treeText(stepTree(runbook, 'p/1')).replaceAll('\n', '')).toBe('One nowls')
    expect(treeText(stepTree(runbook, 'runbook.md#p/2'))).toContain('Two')
    expect(stepTree(runbook, 'p/9')).toEqual({ type: 'root', children: [] })
  })
})
