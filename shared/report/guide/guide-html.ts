import { type DocumentOptions, documentHtml, headTitle } from '../document-html.ts'
import { reportCss } from '../report-css.ts'
import { GUIDE_CSS } from './guide-css.ts'
import { guideData } from './guide-data.ts'
import type { GuideInput } from './guide-input.ts'
import { GUIDE_HEAD, guideTreeOf } from './guide-tree.ts'

/** The facilitator's guide as one HTML file in the style of the reports: no scripts, no addresses outside. */
export function guideHtml(input: GuideInput, options: DocumentOptions = {}): string {
  const { title } = input.scenario
  const running =
    options.pageNumbers === 'printer'
      ? null
      : { left: GUIDE_HEAD, right: headTitle(title), onFirst: true as const }
  const css = `${reportCss(running)}${GUIDE_CSS}`
  return documentHtml(
    `EXERCISE \u2013 Facilitator\u2019s guide: ${title}`,
    css,
    guideTreeOf(guideData(input)),
    options,
  )
}
