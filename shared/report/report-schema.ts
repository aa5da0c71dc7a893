/** The documented shape of the JSON report; `docs/report.schema.json` is made from it. */
import { z } from 'zod'
import { planSchema } from './plan-schema.ts'
import { duration, journalLines, step } from './schema-units.ts'

const instant = z.iso.datetime({ offset: true })
const evidence = z
  .enum(['stated', 'simulated', 'observed'])
  .nullable()
  .describe(
    'stated: someone said so; simulated: the clock of the scenario; observed: measured in a live drill',
  )
const points = z.number().min(0).max(100)
const figure = z.object({
  target: duration.nullable(),
  achieved: duration.nullable().describe('null while it is open or not exercised'),
  atLeast: duration.nullable().describe('Lower bound of a figure that is open'),
  status: z.enum(['met', 'missed', 'open', 'not-exercised', 'no-target']),
  met: z.boolean().nullable().describe('null: not known, not exercised, or no target'),
  evidence,
})

const timeSpent = z
  .object({
    detection: duration,
    decision: duration,
    waiting: duration,
    execution: duration,
    verification: duration,
    total: duration,
  })
  .describe('The five labels sum to the total exactly')

const component = z.object({
  id: z.string(),
  title: z.string(),
  tier: z.number().int(),
  mtd: duration.nullable(),
  rto: figure,
  rpo: figure,
  outages: z.array(
    z.object({
      from: duration,
      restored: duration.nullable(),
      verified: duration.nullable(),
      rto: duration.nullable(),
      clockStart: z.enum(['onset', 'detected', 'declared']),
      journalLines,
      timeSpent: timeSpent.nullable(),
    }),
  ),
})

const journalLine = z.number().int()

const dataLoss = z
  .object({
    component: z.string(),
    title: z.string(),
    point: z.object({ title: z.string(), kind: z.enum(['snapshot', 'pitr', 'replica']) }).nullable(),
    dataAt: duration.describe('Instant of the newest data that is left'),
    corruptSince: duration.nullable(),
    knownAt: duration.nullable(),
    writtenUntil: duration,
    stretches: z.array(
      z.object({
        from: duration,
        to: duration,
        lost: duration,
        why: z.enum(['good-data', 'not-in-point', 'before-known', 'after-known']),
      }),
    ),
    gross: duration,
    reconciled: duration,
    lost: duration.describe('Gross less reconciled: the achieved RPO, or its lower bound while not over'),
    over: z.boolean(),
    things: z
      .object({ unit: z.string(), perMinute: z.number(), lost: z.number().int() })
      .nullable()
      .describe('The loss in the things that are written, by the rate that the scenario states'),
    journalLines,
  })
  .describe('What the lost data of a component is made of')

const expectedPhase = z.object({
  id: z.string(),
  title: z.string(),
  by: duration.describe('Counted from the first onset'),
  reached: duration.nullable().describe('Likewise; null: not reached'),
  journalLine: journalLine.nullable(),
})

const scoreLine = z.object({
  text: z.string(),
  points,
  weight: z.number().min(0).describe('0: multiplies the others'),
  rule: z.string(),
  journalLines,
  step: step.nullable(),
})
const scorePart = z.object({
  weight: z.number(),
  points: points.nullable().describe('null: not present, the others weigh more'),
  lines: z.array(scoreLine),
})

const marks = z.partialRecord(
  z.enum([
    'onset',
    'detected',
    'acknowledged',
    'declared',
    'recovery-started',
    'restored',
    'verified',
    'business-resumed',
  ]),
  z.object({ at: duration, evidence }),
)

const rating = z.enum(['P', 'S', 'M', 'U'])
const severity = z.enum(['low', 'medium', 'high', 'critical'])

export const reportJsonSchema = z.object({
  exercise: z.object({
    id: z.string(),
    title: z.string(),
    pack: z.string(),
    packSha256: z.string(),
    runbooks: z.array(z.object({ file: z.string(), sha256: z.string() })),
    scenario: z.string(),
    organisation: z.string(),
    team: z.string(),
    facilitator: z.string(),
    mode: z.enum(['tabletop', 'live']),
    record: z.enum(['rehearsal', 'record']),
    phase: z.enum(['briefing', 'running', 'paused', 'ended', 'closed']),
    draft: z.boolean().describe('true until the exercise is closed'),
    startedAt: instant.nullable(),
    length: duration,
    endedBecause: z.string().nullable(),
    closedAt: instant.nullable(),
    closedBy: z.string().nullable(),
  }),
  result: z.enum(['PASS', 'PARTIAL', 'FAIL']),
  because: z.array(z.string()),
  score: z.object({
    total: points.nullable().describe('null: under 60 % of the weights are present'),
    rubric: z.number().int(),
    parts: z.object({
      recovery: scorePart,
      evaluation: scorePart,
      decisions: scorePart,
      adherence: scorePart,
      notifications: scorePart,
    }),
    calibration: z.object({ confidence: points, quality: points, decisions: z.number().int() }).nullable(),
  }),
  components: z.array(component),
  dataLoss: z.array(dataLoss),
  expected: z.array(expectedPhase).describe('Expected against actual timeline'),
  plan: planSchema,
  overall: z.object({ rto: figure, rpo: figure }),
  timeSpent: timeSpent.describe('Of the outage that the overall RTO rests on'),
  marks: z.object({ overall: marks, components: z.record(z.string(), marks) }),
  timeline: z.array(
    z.object({
      line: z.number().int(),
      at: duration,
      toldAt: duration.describe('When it was entered; differs where it was backdated or corrected'),
      story: instant,
      kind: z.string(),
      text: z.string(),
      who: z.string(),
    }),
  ),
  decisions: z.array(
    z.object({
      id: z.string(),
      point: z.string().nullable(),
      title: z.string(),
      option: z.string().nullable(),
      text: z.string(),
      role: z.string(),
      person: z.string(),
      at: duration.describe('Stated time'),
      effectsAt: duration,
      rationale: z.string(),
      confidence: z.number().min(0).max(1).nullable(),
      quality: z.number().min(0).max(1).nullable(),
      because: z.string().nullable(),
      byLapse: z.boolean(),
      steps: z.array(step),
    }),
  ),
  runbook: z.object({
    done: z.array(z.object({ step, text: z.string(), at: duration, required: z.boolean() })),
    notDone: z.array(
      z.object({
        step,
        text: z.string(),
        status: z.enum(['open', 'deviated', 'not-applicable']),
        reason: z.string(),
      }),
    ),
    deviations: z.array(
      z.object({
        kind: z.enum(['skipped', 'deviated', 'late', 'reordered', 'wrong-role', 'improvised']),
        step: step.nullable(),
        text: z.string(),
        detail: z.string(),
        justified: z.boolean(),
        journalLines,
      }),
    ),
  }),
  obligations: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      to: z.string(),
      basis: z.string().nullable(),
      legal: z.boolean(),
      instances: z.array(
        z.object({
          number: z.number().int(),
          triggeredAt: duration,
          dueAt: duration,
          metAt: duration.nullable(),
          status: z.enum(['open', 'met', 'missed', 'excluded']),
        }),
      ),
    }),
  ),
  objectives: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      critical: z.boolean(),
      rating: rating.nullable().describe('The final word; null: the mean of the evaluators counts'),
      comment: z.string(),
      evaluators: z.array(z.object({ person: z.string(), rating, comment: z.string() })),
    }),
  ),
  observations: z.array(
    z.object({
      person: z.string(),
      text: z.string(),
      at: duration,
      about: journalLine.nullable().describe('The journal line that it is about'),
      objective: z.string().nullable(),
    }),
  ),
  messages: z.array(
    z.object({
      id: z.string(),
      at: duration,
      from: z.string(),
      person: z.string().describe('Who sent it from the seat; empty: entered by the facilitator'),
      to: z.array(z.string()),
      channel: z.string(),
      subject: z.string(),
      text: z.string(),
      outcome: z
        .enum(['delivered', 'refused', 'swallowed'])
        .describe('refused: the sender was told; swallowed: it was lost without a word'),
      because: z.string().nullable(),
      obligation: z.string().nullable().describe('The duty that it was sent for'),
      inReplyTo: z.string().nullable(),
    }),
  ),
  polls: z.array(
    z.object({
      point: z.string(),
      title: z.string(),
      asked: z.array(z.string()).describe('Roles'),
      votes: z.array(
        z.object({
          role: z.string(),
          person: z.string(),
          option: z.string(),
          confidence: z.number().min(0).max(1).nullable(),
          rationale: z.string(),
          at: duration,
        }),
      ),
      agreement: z.number().min(0).max(1).nullable().describe('Share of the votes on the most-voted option'),
      confidence: z.number().min(0).max(1).nullable().describe('Mean of those stated'),
      decided: z.string().nullable().describe('The option that was decided'),
    }),
  ),
  hotwash: z.array(z.object({ question: z.string(), answer: z.string() })),
  findings: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['strength', 'issue']),
      severity,
      title: z.string(),
      detail: z.string(),
      ref: z.string().nullable(),
    }),
  ),
  actions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      owner: z.string(),
      due: z.iso.date().nullable(),
      status: z.enum(['open', 'in-progress', 'done']),
      finding: z.string().nullable(),
    }),
  ),
  participants: z.array(
    z.object({
      person: z.string(),
      role: z.string(),
      standing: z.enum(['primary', 'backup']).nullable(),
      attendance: z
        .array(z.object({ from: duration, to: duration.nullable() }))
        .nullable()
        .describe('null: throughout'),
    }),
  ),
})
export type ReportJson = z.infer<typeof reportJsonSchema>

/** The JSON Schema published as `docs/report.schema.json`. */
export function reportSchemaDocument(): unknown {
  return z.toJSONSchema(reportJsonSchema, { target: 'draft-2020-12' })
}
