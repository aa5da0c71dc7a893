/** The library of a team's own runbooks: import, review, correct, compare, and who used which version. */

import type { Problem } from '../base/problem.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { WallMs } from '../base/time.ts'
import type { Refusal } from '../contract/commands.ts'
import { LOW_CONFIDENCE } from '../contract/runbook-facts.ts'
import {
  type FactView,
  type ImportedRunbook,
  MOST_RUNBOOK_BYTES,
  type OverlayFile,
  type RunbookCard,
  type RunbookDiff,
  type RunbookEdit,
  type RunbookMeta,
  type RunbookReview,
  type RunbookUse,
  type RunbookVersion,
} from '../contract/runbook-library.ts'
import { anchorAt, indexLines, type LineIndex } from '../runbook/overlay/anchor.ts'
import { applyOverlay, type Overlaid } from '../runbook/overlay/apply-overlay.ts'
import { diffSteps } from '../runbook/overlay/diff-steps.ts'
import { faultIn } from '../runbook/overlay/fact.ts'
import { uniqueSlug } from '../runbook/overlay/unique-slug.ts'
import type { Reading } from '../runbook/read-document.ts'
import type { HostPorts } from './ports.ts'

export interface RunbookLibrary {
  cards(): Promise<readonly RunbookCard[]>
  add(document: {
    readonly name: string
    readonly text: string
    readonly into: string | null
  }): Promise<Result<ImportedRunbook, Refusal>>
  /** @param version null: the latest */
  review(runbook: string, version: string | null): Promise<Result<RunbookReview, Refusal>>
  edit(
    runbook: string,
    version: string,
    edits: readonly RunbookEdit[],
  ): Promise<Result<RunbookReview, Refusal>>
  diff(runbook: string, from: string, to: string): Promise<Result<RunbookDiff, Refusal>>
  remove(runbook: string): Promise<Result<null, Refusal>>
  /** A version with its corrections, to be played or drafted from. */
  open(runbook: string, version: string): Promise<Result<OpenedRunbook, Refusal>>
  /** Remembers that an exercise was made with these documents, those of them that are in the library. */
  used(exercise: { readonly id: string; readonly title: string }, hashes: readonly string[]): Promise<void>
}

export interface OpenedRunbook extends Overlaid {
  readonly meta: RunbookMeta
  readonly version: RunbookVersion
  readonly source: string
  readonly tree: Reading['tree']
  readonly edits: readonly RunbookEdit[]
  /** What is wrong with the file of corrections. */
  readonly problems: readonly Problem[]
}

export interface PackDocuments {
  readonly id: string
  readonly title: string
  readonly hashes: readonly string[]
}

interface Wiring extends Pick<HostPorts, 'runbooks' | 'reader' | 'sha256'> {
  readonly now: () => WallMs
  /** Ids of the exercises that there are. */
  readonly exercises: () => Promise<readonly string[]>
  /** Title and documents of every pack, by hash; a pack need not be parsed for it. */
  readonly packs: () => Promise<readonly PackDocuments[]>
}

/** Readings of documents that are kept, so that a review after each correction does not read the document again. */
const READINGS_KEPT = 12

export function createRunbookLibrary({
  runbooks,
  reader,
  sha256,
  now,
  exercises,
  packs,
}: Wiring): RunbookLibrary {
  const readings = new Map<string, Promise<Result<Reading, Refusal>>>()
  /** Changes of the library one after the other: each reads what the one before it wrote. */
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  async function read(source: string, version: RunbookVersion): Promise<Result<Reading, Refusal>> {
    const known = readings.get(version.sha256)
    if (known !== undefined) return known
    const begun = reader.read(source, version.name, version.sha256)
    const [oldest] = readings.keys()
    if (readings.size >= READINGS_KEPT && oldest !== undefined) readings.delete(oldest)
    readings.set(version.sha256, begun)
    let isRead = false
    try {
      const reading = await begun
      isRead = reading.ok
      return reading
    } finally {
      if (!isRead) readings.delete(version.sha256)
    }
  }

  async function find(runbook: string): Promise<Result<RunbookMeta, Refusal>> {
    const meta = (await runbooks.list()).find(({ id }) => id === runbook)
    return meta === undefined ? fail(UNKNOWN) : ok(meta)
  }

  async function open(runbook: string, wanted: string | null): Promise<Result<OpenedRunbook, Refusal>> {
    const found = await find(runbook)
    if (!found.ok) return found
    const version =
      wanted === null
        ? found.value.versions.at(-1)
        : found.value.versions.find((one) => one.sha256 === wanted)
    if (version === undefined) return fail(UNKNOWN_VERSION)
    const text = await runbooks.text(runbook, version.sha256)
    if (!text.ok) return text
    const overlay = await runbooks.overlay(runbook)
    const { own, problems } = ownEdits(overlay.file, found.value)
    const edits = own.map(({ edit }) => edit)
    const reading = await read(text.value, version)
    if (!reading.ok) return reading
    const { report, tree } = reading.value
    const overlaid = applyOverlay(report, text.value, edits)
    return ok({
      ...overlaid,
      meta: found.value,
      version,
      source: text.value,
      tree,
      edits,
      problems: [...overlay.problems, ...problems],
    })
  }

  async function usesOf(meta: RunbookMeta): Promise<readonly RunbookUse[]> {
    const numbers = new Map(meta.versions.map((version) => [version.sha256, version.number]))
    const there = new Set(await exercises())
    const inPacks = (await packs()).flatMap(({ id, title, hashes }) =>
      hashes.flatMap((hash): RunbookUse[] => {
        const version = numbers.get(hash)
        return version === undefined ? [] : [{ kind: 'pack', id, title, version }]
      }),
    )
    const inExercises = meta.exercises.flatMap(({ id, title, sha256: hash }): RunbookUse[] => {
      const version = numbers.get(hash)
      return version === undefined || !there.has(id) ? [] : [{ kind: 'exercise', id, title, version }]
    })
    return [...inPacks, ...inExercises]
  }

  async function reviewOf(opened: OpenedRunbook): Promise<RunbookReview> {
    const { meta, version, source, tree, report, facts, misfits, problems } = opened
    return {
      id: meta.id,
      title: report.title,
      sha256: version.sha256,
      name: version.name,
      language: report.language,
      versions: meta.versions.toReversed(),
      tree,
      lines: source.split(/\r\n|\r|\n/).length,
      facts,
      misfits,
      problems: [...problems, ...report.problems],
      uses: await usesOf(meta),
    }
  }

  async function review(runbook: string, version: string | null): Promise<Result<RunbookReview, Refusal>> {
    const opened = await open(runbook, version)
    return opened.ok ? ok(await reviewOf(opened.value)) : opened
  }

  async function card(meta: RunbookMeta): Promise<RunbookCard | null> {
    const opened = await open(meta.id, null)
    if (!opened.ok) return null
    const { report, facts, edits } = opened.value
    return {
      id: meta.id,
      title: report.title,
      language: report.language,
      versions: meta.versions.toReversed(),
      procedures: report.procedures.filter(({ steps }) => steps.length > 0).length,
      steps: report.procedures.reduce((count, { steps }) => count + steps.length, 0),
      toLookAt: facts.filter(asksToBeLookedAt).length,
      corrections: edits.filter((edit) => edit.do !== 'undo' && edit.do !== 'accept').length,
      uses: await usesOf(meta),
    }
  }

  async function add(document: {
    readonly name: string
    readonly text: string
    readonly into: string | null
  }): Promise<Result<ImportedRunbook, Refusal>> {
    const { name, text, into } = document
    const refusal = refusalOf(text)
    if (refusal !== null) return fail(refusal)
    const hash = sha256(text)
    const all = await runbooks.list()
    const taker =
      into === 'new'
        ? undefined
        : into !== null
          ? all.find(({ id }) => id === into)
          : (all.find(({ versions }) => versions.some((one) => one.sha256 === hash)) ??
            all.find(({ versions }) => versions.some((one) => sameName(one.name, name))))
    if (into !== null && into !== 'new' && taker === undefined) return fail(UNKNOWN)
    const before = taker?.versions.find((one) => one.sha256 === hash)
    if (taker !== undefined && before !== undefined)
      return ok({ id: taker.id, sha256: hash, kind: 'same', number: before.number })
    const version: RunbookVersion = {
      sha256: hash,
      number: (taker?.versions.at(-1)?.number ?? 0) + 1,
      importedAt: now(),
      name,
      bytes: bytesOf(text),
    }
    // What cannot be read is not kept: it would be tried again whenever the library is listed.
    const reading = await read(text, version)
    if (!reading.ok) return reading
    const id = taker?.id ?? uniqueSlug(asciiName(name), new Set(all.map((meta) => meta.id)))
    const meta: RunbookMeta = {
      v: 1,
      id,
      versions: [...(taker?.versions ?? []), version],
      exercises: taker?.exercises ?? [],
    }
    const kept = await runbooks.keep(meta, hash, text)
    if (!kept.ok) return kept
    return ok({ id, sha256: hash, kind: taker === undefined ? 'new' : 'version', number: version.number })
  }

  async function edit(
    runbook: string,
    version: string,
    edits: readonly RunbookEdit[],
  ): Promise<Result<RunbookReview, Refusal>> {
    const found = await open(runbook, version)
    if (!found.ok) return found
    for (const one of edits) {
      const fault = 'fields' in one ? faultIn(one.anchor.kind, one.fields) : null
      if (fault !== null) return fail({ ...UNREADABLE, message: fault })
    }
    const overlay = await runbooks.overlay(runbook)
    const kept = overlay.file.edits
    const known = new Set(kept.map((one) => one.edit.id))
    const index = indexLines(found.value.source)
    const fresh = edits
      .filter(({ id }) => !known.has(id))
      .map((one) => ({ madeOn: version, edit: placed(one, index) }))
    if (fresh.length > 0) {
      const written = await runbooks.putOverlay(runbook, { v: 1, edits: [...kept, ...fresh] })
      if (!written.ok) return written
    }
    return review(runbook, version)
  }

  async function diff(runbook: string, from: string, to: string): Promise<Result<RunbookDiff, Refusal>> {
    const earlier = await open(runbook, from)
    if (!earlier.ok) return earlier
    const later = await open(runbook, to)
    if (!later.ok) return later
    return ok({
      from: earlier.value.version,
      to: later.value.version,
      steps: diffSteps(earlier.value.report, later.value.report),
    })
  }

  async function used(
    { id, title }: { readonly id: string; readonly title: string },
    hashes: readonly string[],
  ): Promise<void> {
    for (const meta of await runbooks.list()) {
      const version = meta.versions.find((one) => hashes.includes(one.sha256))
      if (version === undefined || meta.exercises.some((one) => one.id === id)) continue
      await runbooks.describe({
        ...meta,
        exercises: [...meta.exercises, { id, title, sha256: version.sha256 }],
      })
    }
  }

  return {
    cards: async () => {
      const cards: RunbookCard[] = []
      for (const meta of await runbooks.list()) {
        const made = await card(meta)
        if (made !== null) cards.push(made)
      }
      return cards.toSorted((left, right) => (left.title < right.title ? -1 : 1))
    },
    add: (document) => inTurn(() => add(document)),
    review,
    edit: (runbook, version, edits) => inTurn(() => edit(runbook, version, edits)),
    diff,
    remove: (runbook) =>
      inTurn(async () => {
        const found = await find(runbook)
        return found.ok ? runbooks.remove(runbook) : found
      }),
    open,
    used: (exercise, hashes) => inTurn(() => used(exercise, hashes)),
  }
}

/** A conflict or a doubtful reading that nobody has settled. */
export function asksToBeLookedAt({ kind, confidence, state }: FactView): boolean {
  return state === 'read' && (kind === 'conflicts' || confidence < LOW_CONFIDENCE)
}

/** Corrections that were made on a version that is here; those of another document stay in the file and are told. */
function ownEdits({ edits }: OverlayFile, meta: RunbookMeta) {
  const versions = new Set(meta.versions.map((version) => version.sha256))
  const own = edits.filter(({ madeOn }) => versions.has(madeOn))
  const first = edits.findIndex(({ madeOn }) => !versions.has(madeOn))
  const problem: Problem = {
    code: 'overlay-of-another-document',
    severity: 'warning',
    message: `${edits.length - own.length} of ${edits.length} corrections were made on a document that is no version of this runbook; they are not applied.`,
    remedy: 'Import the document that they were made on as a version, or take them out of the file.',
    place: { file: `runbooks/${meta.id}/overlay.json`, path: `edits.${first}.madeOn` },
  }
  return { own, problems: first < 0 ? [] : [problem] }
}

/** What a person adds is told by its line alone: what stands there and around it is read from the document. */
function placed(edit: RunbookEdit, index: LineIndex): RunbookEdit {
  if (edit.do !== 'add' && edit.do !== 'remap') return edit
  return { ...edit, anchor: anchorAt(index, edit.anchor.kind, edit.anchor.line, 0) }
}

function refusalOf(text: string): Refusal | null {
  if (bytesOf(text) > MOST_RUNBOOK_BYTES) return TOO_LARGE
  if (text.trim() === '') return EMPTY
  return text.includes('\u0000') || /\p{Surrogate}/u.test(text) ? NOT_TEXT : null
}

/** Length in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) bytes += 1
    // Each half of a pair counts 2 of its 4 bytes.
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 1
  }
  return bytes
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}

/** A file's name as words of plain letters, for a folder's name. */
function asciiName(name: string): string {
  return (
    name
      .replace(/\.[^.]*$/, '')
      .toLowerCase()
      .replace(/æ/g, 'ae')
      .replace(/ø/g, 'o')
      .replace(/ß/g, 'ss')
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'runbook'
  )
}

const UNKNOWN: Refusal = {
  code: 'unknown-runbook',
  message: 'There is no such runbook in the library.',
  remedy: 'Open the list of runbooks again and choose one from it.',
}
const UNKNOWN_VERSION: Refusal = {
  code: 'unknown-runbook-version',
  message: 'This version of the runbook is not in the library.',
  remedy: 'Choose one of its versions, or import the document again.',
}
const TOO_LARGE: Refusal = {
  code: 'runbook-too-large',
  message: 'The document is larger than 1 MB.',
  remedy: 'Import the part with the procedures, or take images and logs out of it.',
}
const EMPTY: Refusal = {
  code: 'runbook-empty',
  message: 'The document is empty.',
  remedy: 'Choose the file that holds the runbook’s text.',
}
const NOT_TEXT: Refusal = {
  code: 'runbook-not-text',
  message: 'The document is no UTF-8 text.',
  remedy: 'Save it as Markdown or plain text in UTF-8, then import it again.',
}
const UNREADABLE: Refusal = {
  code: 'correction-unreadable',
  message: 'The correction cannot be read.',
  remedy: 'Mend that field, then save again.',
}
