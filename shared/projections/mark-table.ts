import type { DebriefView } from '../contract/debrief-view.ts'
import { MARK_NAMES } from '../scenario/model.ts'
import { standingMarks } from './mark-views.ts'
import type { ViewContext } from './view-context.ts'

/** Marks as a table: the whole first, then every component in document order; a cell holds what stands now. */
export function markTable(context: ViewContext): DebriefView['markTable'] {
  const standing = standingMarks(context)
  const rows = [
    { component: null, title: 'Overall' },
    ...context.scenario.components.map(({ id, title }) => ({ component: id, title })),
  ]
  return rows.map(({ component, title }) => ({
    component,
    title,
    cells: MARK_NAMES.map((mark) => {
      const made = standing.find((one) => one.mark === mark && one.component === component)
      return {
        mark,
        at: made?.statedAt ?? null,
        entry: made?.entry ?? null,
        evidence: made?.evidence ?? null,
      }
    }),
  }))
}
