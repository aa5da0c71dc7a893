import type { DebriefView } from '../contract/debrief-view.ts'
import type { EventOf } from '../contract/events.ts'
import type { DecisionRecordView } from '../contract/story-views.ts'
import { decisionRecords } from './decision-records.ts'
import type { ViewContext } from './view-context.ts'

type Mapping = EventOf<'DecisionMapped'>['mapping']

/** Decisions with what they were worth and why: the option's own judgement, or the one they were mapped with. */
export function judgedRecords(context: ViewContext): DebriefView['records'] {
  const mappings = new Map<string, Mapping>()
  for (const { event } of context.happened) {
    if (event.type === 'DecisionMapped') mappings.set(event.decision, event.mapping)
  }
  return decisionRecords(context).map((record) => ({
    ...record,
    ...judgement(context, record, mappings.get(record.id) ?? null),
  }))
}

function judgement({ scenario }: ViewContext, record: DecisionRecordView, mapping: Mapping | null) {
  const point = scenario.decisions.find((one) => one.id === record.point)
  const option = point?.options.find((one) => one.id === record.option)
  const question = point?.question ?? null
  if (option !== undefined) return { quality: option.quality, because: option.because, question }
  if (mapping?.to === 'effects') return { quality: mapping.quality, because: mapping.reason, question }
  return { quality: null, because: null, question }
}
