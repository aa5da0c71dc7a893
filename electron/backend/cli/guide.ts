import { GUIDE_FORMATS, guideDocument, guideFor, guideInput, guideText } from '../../../shared/host/guides.ts'
import { reportStyle } from '../report-style.ts'
import { NEEDS_OUT, readFormats } from './formats.ts'
import { badInput, type CliIo, type ExitCode, printJson, printProblems } from './io.ts'
import { packNamed } from './load-pack.ts'
import { writeDocuments } from './write-documents.ts'

export interface GuideCliOptions {
  readonly out?: string
  readonly format?: string
  readonly json?: boolean
}

/** `muster guide PACK`: the facilitator's guide, to standard output or as `ID-guide.FORMAT` into a folder. */
export async function guide(io: CliIo, name: string, options: GuideCliOptions): Promise<ExitCode> {
  const asJson = options.json === true
  const formats = readFormats(options.format ?? 'md', GUIDE_FORMATS)
  if (!formats.ok) return badInput(io, asJson, formats.error)
  const [only] = formats.value
  if (options.out === undefined && (formats.value.length !== 1 || only === 'pdf' || only === undefined))
    return badInput(io, asJson, NEEDS_OUT)
  const found = await packNamed(io, name)
  if (!found.ok) return badInput(io, asJson, found.error)
  const pack = found.value
  const input = guideInput(pack)
  if (!input.ok) {
    if (!asJson) printProblems(io.err, pack.problems)
    return badInput(io, asJson, input.error)
  }
  const named = { pack: { id: pack.id, sha256: pack.sha256 }, title: input.value.scenario.title }
  if (options.out === undefined) {
    if (asJson) printJson(io, { ...named, guide: guideFor(input.value, 'tree', reportStyle) })
    else io.out(guideText(input.value, only === 'html' ? 'html' : 'md', reportStyle))
    return 0
  }
  const document = guideDocument(input.value, reportStyle)
  const target = { folder: options.out, name: document.name }
  const written = await writeDocuments(io, document, formats.value, target)
  if (!written.ok) return badInput(io, asJson, written.error)
  if (asJson) printJson(io, { ...named, files: written.value })
  else for (const file of written.value) io.err(`${file}\n`)
  return 0
}
