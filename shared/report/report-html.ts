import type { ExerciseRecord } from '../projections/record.ts'
import { type DocumentOptions, documentHtml, headTitle } from './document-html.ts'
import { reportCss } from './report-css.ts'
import { type ReportData, reportData } from './report-data.ts'
import { treeOf } from './report-tree.ts'

/** The report as one HTML file: no scripts, no addresses outside, all style and fonts inside. */
export function reportHtml(record: ExerciseRecord, options: DocumentOptions = {}): string {
  const data = reportData(record)
  const css = reportCss(options.pageNumbers === 'printer' ? null : runningHead(data))
  return documentHtml(`EXERCISE \u2013 ${data.debrief.title}`, css, treeOf(data), options)
}

function runningHead({ debrief, draft }: ReportData) {
  return {
    left: draft ? 'EXERCISE \u00b7 DRAFT \u2013 not closed' : 'EXERCISE',
    right: headTitle(debrief.title),
  }
}
