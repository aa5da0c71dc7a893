import { z } from 'zod'
import { duration, journalLines, step } from './schema-units.ts'

const planned = z
  .object({
    from: duration.nullable(),
    to: duration.nullable().describe('null: what it counts from has not happened'),
    basis: z
      .enum(['stated', 'estimated', 'guessed'])
      .describe('stated by the runbook; estimated by the scenario; guessed: nobody said it'),
    says: z.string().describe('As the runbook has it; empty for an estimate'),
  })
  .nullable()

const actual = z
  .object({
    from: duration.nullable().describe('null: only its end is known, by a tick'),
    to: duration.nullable().describe('null: it was not over'),
    evidence: z
      .enum(['recorded', 'stated', 'simulated', 'observed'])
      .describe('recorded: pressed in a live drill when it happened'),
  })
  .nullable()

const lateBy = duration.nullable().describe('Against the planned end; negative: early')
const critical = z.boolean().describe('On the critical path')

/** Runbook steps and tasks planned against actual. */
export const planSchema = z.object({
  procedures: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      steps: z.array(
        z.object({
          step,
          text: z.string(),
          owner: z.string().nullable(),
          status: z.enum(['open', 'running', 'done', 'failed', 'deviated', 'not-applicable']),
          planned,
          actual,
          who: z.string(),
          lateBy,
          critical,
          journalLines,
        }),
      ),
    }),
  ),
  tasks: z.array(
    z.object({
      run: z.string(),
      task: z.string(),
      title: z.string(),
      role: z.string(),
      status: z.enum(['queued', 'running', 'done', 'failed', 'aborted']),
      planned,
      actual,
      lateBy,
      critical,
      journalLines,
    }),
  ),
  criticalPath: z
    .array(
      z.object({
        run: z.string(),
        gap: duration.describe('Between the end of the link before and its own start'),
        because: z.enum(['first', 'started-by', 'waited-for-role', 'started-by-hand']),
      }),
    )
    .describe('First to last; empty in a tabletop'),
  marks: z.array(
    z.object({ title: z.string(), at: duration, evidence: z.enum(['stated', 'simulated', 'observed']) }),
  ),
})
