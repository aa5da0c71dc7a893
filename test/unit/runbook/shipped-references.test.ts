import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseRunbook } from '../../../shared/runbook/parse-runbook.ts'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'

const SCENARIOS = path.resolve(import.meta.dirname, '../../../scenarios')
const packs = readdirSync(SCENARIOS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

test('there are packs whose runbooks are read', () => {
  expect(packs.length).toBeGreaterThanOrEqual(4)
})

test.each(packs)('the steps of %s keep the references by which its scenario names them', (pack) => {
  const source = readFileSync(path.join(SCENARIOS, pack, 'runbook.md'), 'utf8')
  const named = parseRunbook(source, 'runbook.md', '').procedures.flatMap((procedure) => procedure.steps)
  const read = understandRunbook(source, 'runbook.md', '').procedures.flatMap((procedure) => procedure.steps)
  const refs = new Map(read.map((step) => [step.line, step.ref]))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((step) => refs.get(step.line) !== step.ref).map((step) => step.ref)).toEqual([])
})
