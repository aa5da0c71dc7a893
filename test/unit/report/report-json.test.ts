import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { reportJson } from '../../../shared/report/report-json.ts'
import { reportJsonSchema, reportSchemaDocument } from '../../../shared/report/report-schema.ts'
import { sampleExercise } from '../../support/sample-exercise.ts'
import { HandJournal, record } from '../../support/score-record.ts'

const PUBLISHED = fileURLToPath(new URL('../../../docs/report.schema.json', import.meta.url))

describe('the report as JSON', () => {
  const report = reportJson(sampleExercise())

  it('has the documented shape', () => {
    expect(reportJsonSchema.strict().parse(report)).toEqual(report)
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([
        'exercise',
        'result',
        'score',
        'components',
        'overall',
        'timeSpent',
        'marks',
        'timeline',
        'decisions',
        'runbook',
        'obligations',
        'findings',
        'actions',
        'participants',
      ]),
    )
  })

  it('gives figures as ISO 8601 durations and points', () => {
    expect(report.overall.rto).toEqual({
      target: 'PT2H',
      achieved: 'PT1H50M',
      atLeast: null,
      status: 'met',
      met: true,
      evidence: 'stated',
    })
    expect(report.components.find((one) => one.id === 'code-login')?.rto).toMatchObject({
      target: 'PT1H30M',
      achieved: 'PT1H50M',
      met: false,
    })
    expect(report.components.find((one) => one.id === 'sso')?.rto).toMatchObject({
      achieved: null,
      status: 'not-exercised',
      met: null,
      evidence: null,
    })
    expect(report.timeSpent.total).toBe('PT1H50M')
    expect(report.marks.overall.declared).toEqual({ at: 'PT19M', evidence: 'stated' })
    expect(report.score.parts.recovery).toMatchObject({ weight: 35 })
    expect(report.score.total).toBeGreaterThan(0)
    expect(report.exercise).toMatchObject({
      startedAt: '2026-03-10T07:40:00.000Z',
      length: 'PT2H18M',
      draft: false,
      closedBy: 'Ingrid Moe',
    })
    expect(report.timeline.find((one) => one.text.startsWith('Three chains'))).toMatchObject({
      at: 'PT11M',
      toldAt: 'PT14M',
      story: '2026-03-10T08:51:00+01:00',
    })
  })

  it('holds no more than JSON can carry', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    const empty = reportJson(record({}, new HandJournal().end(0)))
    expect(reportJsonSchema.parse(JSON.parse(JSON.stringify(empty)))).toEqual(empty)
  })

  it('docs/report.schema.json is its schema (UPDATE_REPORT_SCHEMA=1 writes it)', () => {
    const document = reportSchemaDocument()
    if (process.env.UPDATE_REPORT_SCHEMA === '1')
      writeFileSync(PUBLISHED, `${JSON.stringify(document, null, 2)}\n`)
    expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(document)
  })
})
