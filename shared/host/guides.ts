/** The facilitator's guide of a pack in every format. */
import { fail, ok, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import { guideHtml } from '../report/guide/guide-html.ts'
import type { GuideInput } from '../report/guide/guide-input.ts'
import { guideMarkdown } from '../report/guide/guide-markdown.ts'
import { GUIDE_HEAD, guideTree } from '../report/guide/guide-tree.ts'
import type { ExportedDocument } from './export-document.ts'
import type { LoadedPack } from './pack-library.ts'
import type { ReportStyle } from './ports.ts'

export type GuideTextFormat = 'html' | 'md'
export type GuideFormat = GuideTextFormat | 'pdf'
export const GUIDE_FORMATS: readonly GuideFormat[] = ['md', 'html', 'pdf']

/** Play script that shows where things usually come (docs/PACK-FORMAT.md). */
const MODEL_PLAY = 'plays/good.yaml'

/** What a guide is written from; a pack that cannot be played has none. */
export function guideInput(
  pack: LoadedPack,
): Result<GuideInput, Refusal & { problems?: readonly unknown[] }> {
  const { scenario, runbooks, sha256, source, problems } = pack
  if (scenario === null) return fail({ ...CANNOT_PLAY, problems })
  return ok({ scenario, runbooks, sha256, script: source.files[MODEL_PLAY] ?? null })
}

/** The guide as one text. */
export function guideText(input: GuideInput, format: GuideTextFormat, style: ReportStyle): string {
  return format === 'md' ? guideMarkdown(input) : guideHtml(input, style)
}

/** The guide as the screens show it: a text, or its tree. */
export function guideFor(input: GuideInput, format: GuideTextFormat | 'tree', style: ReportStyle): unknown {
  return format === 'tree' ? guideTree(input) : guideText(input, format, style)
}

/** The guide as it is exported, by the shell or by the command line. */
export function guideDocument(input: GuideInput, style: ReportStyle): ExportedDocument<GuideTextFormat> {
  return {
    name: `${input.scenario.id}-guide`,
    text: (format) => guideText(input, format, style),
    printable: () => ({
      html: guideHtml(input, { ...style, pageNumbers: 'printer' }),
      page: { title: input.scenario.title, header: GUIDE_HEAD },
    }),
  }
}

const CANNOT_PLAY: Refusal = {
  code: 'pack-has-problems',
  message: 'This pack cannot be played, so there is no guide to it.',
  remedy: 'Mend what its problem list names, then ask again.',
}
