/** What became of a runbook's steps from one version to the next, as one list in the order of the later version. */
import type { StepChange } from '../../contract/runbook-library.ts'
import type { RunbookReport } from '../../contract/runbook-report.ts'
import { diffRunbooks, type StepPlace } from '../understand/diff-runbooks.ts'

type Steps = Pick<RunbookReport, 'procedures'>

/** What was removed stands at the end. */
export function diffSteps(before: Steps, after: Steps): readonly StepChange[] {
  const { added, removed, changed, moved } = diffRunbooks(before, after)
  const here = [
    ...added.map((to) => change('added', null, to)),
    ...changed.map((pair) => change('changed', pair.before, pair.after)),
    ...moved.map((pair) => change('moved', pair.before, pair.after)),
  ].toSorted((left, right) => (left.after?.line ?? 0) - (right.after?.line ?? 0))
  return [...here, ...removed.map((from) => change('removed', from, null))]
}

function change(kind: StepChange['kind'], from: StepPlace | null, to: StepPlace | null): StepChange {
  const side = (step: StepPlace | null) => step && { line: step.line, text: step.text, ref: step.ref }
  const named = to ?? from
  return {
    kind,
    procedure: named?.procedure ?? '',
    text: named?.text ?? '',
    before: side(from),
    after: side(to),
  }
}
