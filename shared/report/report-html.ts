import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { ExerciseRecord } from '../projections/record.ts'
import { reportCss } from './report-css.ts'
import { type ReportData, reportData } from './report-data.ts'
import { treeOf } from './report-tree.ts'

export interface ReportHtmlOptions {
  /** Rules added after the report's own. */
  readonly css?: string
  /** `@font-face` rules with their fonts in `data:` addresses. */
  readonly fontFaces?: string
  /**
   * Who prints the running head and the page numbers: the document, with page margin boxes (Chromium 131 and later,
   * the default), or the printer, with its own header and footer templates.
   */
  readonly pageNumbers?: 'document' | 'printer'
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/** The report as one HTML file: no scripts, no addresses outside, all style and fonts inside. */
export function reportHtml(record: ExerciseRecord, options: ReportHtmlOptions = {}): string {
  const data = reportData(record)
  const running = options.pageNumbers === 'printer' ? null : runningHead(data)
  const css = [options.fontFaces ?? '', reportCss(running), options.css ?? ''].join('\n')
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width' }),
          h('title', `EXERCISE \u2013 ${data.debrief.title}`),
          h('style', css),
        ]),
        h('body', treeOf(data).children),
      ]),
    ],
  }
  return `${toHtml(document)}\n`
}

function runningHead({ debrief, draft }: ReportData) {
  return {
    left: draft ? 'EXERCISE \u00b7 DRAFT \u2013 not closed' : 'EXERCISE',
    right: debrief.title.length > 70 ? `${debrief.title.slice(0, 69)}\u2026` : debrief.title,
  }
}
