/** Shape of a stored score, so that `ScoreRecorded` can be read back without trusting it (DESIGN §4.11). */
import { z } from 'zod'
import type { ScoreView } from './score-view.ts'

const ms = z.number()
const msOrNull = z.number().nullable()

const figure = z.object({
  target: msOrNull,
  achieved: msOrNull,
  atLeast: msOrNull,
  status: z.enum(['met', 'missed', 'open', 'not-exercised', 'no-target']),
  evidence: z.enum(['stated', 'simulated', 'observed']).nullable(),
})

const timeSpent = z.object({
  detection: ms,
  decision: ms,
  waiting: ms,
  execution: ms,
  verification: ms,
  total: ms,
  spans: z.array(
    z.object({
      from: ms,
      to: ms,
      label: z.enum(['detection', 'decision', 'waiting', 'execution', 'verification']),
    }),
  ),
})

const line = z.object({
  text: z.string(),
  score: z.number(),
  weight: z.number(),
  rule: z.string(),
  events: z.array(z.number()),
  step: z.string().nullable(),
})

const component = z.object({
  id: z.string(),
  title: z.string(),
  tier: z.number(),
  rto: figure,
  rpo: figure,
  mtd: msOrNull,
  outages: z.array(
    z.object({
      from: ms,
      restored: msOrNull,
      verified: msOrNull,
      rto: msOrNull,
      convention: z.enum(['onset', 'detected', 'declared']),
      events: z.array(z.number()),
      timeSpent: timeSpent.nullable(),
    }),
  ),
})

/** Parses the `score` of a `ScoreRecorded` event. */
export const scoreViewSchema: z.ZodType<ScoreView> = z.object({
  rubric: z.literal(1),
  total: z.number().int().nullable(),
  verdict: z.enum(['PASS', 'PARTIAL', 'FAIL']),
  verdictBecause: z.array(z.string()),
  parts: z.array(
    z.object({
      part: z.enum(['recovery', 'evaluation', 'decisions', 'adherence', 'notifications']),
      title: z.string(),
      weight: z.number(),
      score: z.number().nullable(),
      lines: z.array(line),
    }),
  ),
  components: z.array(component),
  overall: z.object({ rto: figure, rpo: figure }),
  timeSpent,
  calibration: z.object({ confidence: z.number(), quality: z.number(), decisions: z.number() }).nullable(),
})
