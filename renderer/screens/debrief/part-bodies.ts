import type { ComponentType } from 'react'
import { ActionsPart } from './actions-part.tsx'
import { ClosePart } from './close-part.tsx'
import { DecisionsPart } from './decisions-part.tsx'
import { FindingsPart } from './findings-part.tsx'
import { HotwashPart } from './hotwash-part.tsx'
import { MarksPart } from './marks-part.tsx'
import { ObjectivesPart } from './objectives-part.tsx'
import type { PartProps } from './part-props.ts'
import type { PartId } from './parts.ts'
import { ResultPart } from './result-part.tsx'
import { StepsPart } from './steps-part.tsx'
import { TimePart } from './time-part.tsx'

/** The right side of each part. */
export const PART_BODIES: Readonly<Record<PartId, ComponentType<PartProps>>> = {
  result: ResultPart,
  times: MarksPart,
  'time-spent': TimePart,
  decisions: DecisionsPart,
  steps: StepsPart,
  objectives: ObjectivesPart,
  hotwash: HotwashPart,
  findings: FindingsPart,
  actions: ActionsPart,
  close: ClosePart,
}
