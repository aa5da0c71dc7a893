/**
 * Edits the steps of a document, each in the form in which it stands there: an item of a list, a check box, a heading, a
 * row of a table, a comment in code, a numbered paragraph. All other lines stay byte for byte.
 */
import { type DocumentLine, joinLines, splitLines, usualEnd } from './document-lines.ts'
import { countedOn, type Leader, leaderText, numberIn, unticked } from './leader.ts'
import { blockEnds, type StepUnit, stepUnits } from './step-units.ts'
import { cellOf, cellWith, newRow, withCell } from './table-row.ts'
import { afterPrefix, beforeOwner, withOwner, withSuffix } from './words-in-line.ts'

/** Words that are put in, in the document's language. */
export interface EditWords {
  /** `(Optional)` */
  readonly optional: string
  readonly or: string
  readonly note: string
}

/** A step of the document as it was read. */
export interface EditableStep {
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** How an edit was made: in the step itself, or as a note since its form cannot be edited safely. */
export type EditedAs = 'edit' | 'note'

interface Content {
  /** The box of an item, which goes with its words. */
  readonly box: string
  head: string
  /** Width of its own leader. */
  readonly width: number
  readonly firstEnd: string
  /** The lines that go on with its first words, then those of its own, then those below deeper headings. */
  text: readonly DocumentLine[]
  own: readonly DocumentLine[]
  readonly rest: readonly DocumentLine[]
  /** Said about it. */
  readonly added: string[]
  /** New steps that come after it. */
  readonly after: string[]
}

const LONGEST_TITLE = 110

export class StepEditor {
  readonly #words: EditWords
  readonly #lines: readonly DocumentLine[]
  readonly #units: readonly StepUnit[]
  readonly #ends: readonly number[]
  readonly #texts: ReadonlyMap<number, string>
  /** By the line of the unit that it came from. */
  readonly #contents: ReadonlyMap<number, Content>
  /** Of a unit's place, the line of the unit whose content stands there. */
  readonly #placed = new Map<number, number>()
  /** Notes by the line that they follow. */
  readonly #notes = new Map<number, string[]>()
  readonly #usual: string

  constructor(source: string, steps: readonly EditableStep[], words: EditWords) {
    this.#words = words
    this.#lines = splitLines(source)
    this.#usual = usualEnd(this.#lines)
    this.#texts = new Map(steps.map(({ line, text }) => [line, text]))
    this.#units = stepUnits(source, this.#lines, new Set(this.#texts.keys()))
    this.#ends = blockEnds(source)
    this.#contents = new Map(this.#units.map((unit) => [unit.line, this.#contentOf(unit)]))
  }

  /** Calls a step optional. */
  optional(line: number): EditedAs {
    const unit = this.#unit(line)
    const content = this.#contents.get(line)
    const cell = this.#cell(unit)
    if (unit === undefined || content === undefined || cell === null)
      return this.#note(line, this.#words.optional)
    if (unit.form === 'heading')
      content.head = withSuffix(content.head, this.#words.optional.toLowerCase(), true)
    else if (unit.form === 'row')
      content.head = withCell(content.head, cell, (text) => `${this.#words.optional} ${text}`)
    else if (isBoxAlone(unit)) content.head = beforeOwner(content.head, this.#words.optional)
    else content.head = afterPrefix(content.head, this.#words.optional)
    return 'edit'
  }

  /** Says something about a step, in a line of its own. */
  add(line: number, text: string): EditedAs {
    const unit = this.#unit(line)
    const content = this.#contents.get(line)
    const cell = this.#cell(unit)
    if (unit === undefined || content === undefined || cell === null) return this.#note(line, text)
    if (unit.form === 'row')
      content.head = withCell(content.head, cell, (words) => `${words}<br>${escaped(text)}`)
    else content.added.push(unit.form === 'comment' ? text : escaped(text))
    return 'edit'
  }

  /** The same as a note. */
  note(line: number, text: string): EditedAs {
    this.add(line, `${this.#words.note}: ${text}`)
    return 'note'
  }

  /** Names one more who does a step; without an owner it gets one. */
  doer(line: number, owner: string, doer: string): EditedAs {
    const unit = this.#unit(line)
    const content = this.#contents.get(line)
    const cell = this.#cell(unit)
    if (unit === undefined || content === undefined || cell === null) return this.#note(line, `(${doer})`)
    const name = unit.form === 'comment' ? doer : escaped(doer)
    const more = `${this.#words.or} ${name}`
    if (unit.form === 'row') {
      const owned = owner === '' ? -1 : cellOf(content.head, owner)
      content.head =
        owned >= 0 && owned !== cell
          ? withCell(content.head, owned, (text) => `${text} ${more}`)
          : withCell(content.head, cell, (text) => `${text} (${name})`)
      return 'edit'
    }
    const inHead = withOwner(content.head, owner, more, unit.form === 'heading' ? 'bracketed' : 'anywhere')
    const inText = firstChanged(content.text, (text) => withOwner(text, owner, more, 'anywhere'))
    const inOwn = firstChanged(content.own, (text) => withOwner(text, owner, more, 'labelled'))
    const last = content.text.at(-1)
    if (inHead !== null) content.head = inHead
    else if (inText !== null) content.text = inText
    else if (inOwn !== null) content.own = inOwn
    else if (unit.form === 'heading' || last === undefined)
      content.head = withSuffix(content.head, `(${name})`, unit.form === 'heading')
    else content.text = content.text.with(-1, { ...last, text: withSuffix(last.text, `(${name})`, false) })
    return 'edit'
  }

  /**
   * A new step after another, in the same form. In code, where a step needs a command, after a step that holds others,
   * and where a title would be too long it is a note.
   * @param note what the note says instead
   */
  insert(after: number, text: string, note: string): EditedAs {
    const unit = this.#unit(after)
    const content = this.#contents.get(after)
    if (unit === undefined || content === undefined) return this.#note(after, note)
    const isLong = unit.form === 'heading' && (text.length > LONGEST_TITLE || /[.:]\s|[.:]$/.test(text))
    if (unit.form === 'comment' || unit.isAround || isLong || this.#cell(unit) === null)
      return this.note(after, note)
    content.after.push(escaped(text))
    return 'edit'
  }

  /** Lines of steps that stand one after the other in one form and can take each other's places. */
  get groups(): readonly (readonly number[])[] {
    const groups: number[][] = []
    for (const [index, unit] of this.#units.entries()) {
      const before = this.#units[index - 1]
      const isMovable = unit.form !== 'comment' && !unit.isAround
      if (!isMovable || before === undefined || !this.#follows(before, unit)) groups.push([])
      if (isMovable && this.#texts.has(unit.line)) groups.at(-1)?.push(unit.line)
      if (!isMovable) groups.push([])
    }
    return groups.filter((group) => group.length > 1)
  }

  /** Puts steps of one group into each other's places: the one at `places[i]` becomes that of `order[i]`. */
  arrange(places: readonly number[], order: readonly number[]): void {
    for (const [index, place] of places.entries()) this.#placed.set(place, order[index] ?? place)
  }

  /** The document as edited. */
  get edited(): string {
    const shifts = this.#shifts()
    const written: DocumentLine[] = []
    let next = 1
    for (const [index, unit] of this.#units.entries()) {
      written.push(...this.#kept(next, unit.line - 1))
      const content = this.#contentAt(unit)
      const leader = countedOn(unit.leader, shifts[index] ?? 0)
      written.push(...this.#unitLines(unit, leader, content), ...this.#inserted(index, leader, content))
      written.push(...this.#notesIn(unit.line, unit.to))
      next = unit.to + 1
    }
    written.push(...this.#kept(next, this.#lines.length))
    return joinLines(written, this.#usual, this.#lines.at(-1)?.end ?? '')
  }

  #unit(line: number): StepUnit | undefined {
    return this.#units.find((unit) => unit.line === line)
  }

  /** Of a row the cell with its words, null when there is none; 0 of all else. */
  #cell(unit: StepUnit | undefined): number | null {
    if (unit?.form !== 'row') return 0
    const found = cellWith(unit.head, this.#texts.get(unit.line) ?? '')
    return found < 0 ? null : found
  }

  #contentAt(unit: StepUnit): Content {
    return this.#contents.get(this.#placed.get(unit.line) ?? unit.line) ?? this.#contentOf(unit)
  }

  #contentOf(unit: StepUnit): Content {
    return {
      box: unit.form === 'item' ? boxOf(unit.leader) : '',
      head: unit.head,
      width: unit.width,
      firstEnd: this.#lines[unit.line - 1]?.end ?? '',
      text: this.#lines.slice(unit.line, unit.textTo),
      own: this.#lines.slice(unit.textTo, unit.ownTo),
      rest: this.#lines.slice(unit.ownTo, unit.to),
      added: [],
      after: [],
    }
  }

  #note(line: number, text: string): EditedAs {
    const words = this.#texts.get(line) ?? ''
    const short = words.length > 80 ? `${words.slice(0, 80).trimEnd()}…` : words
    const end = this.#ends.find((one) => one >= line) ?? this.#lines.length
    const notes = this.#notes.get(end) ?? []
    notes.push(`> ${this.#words.note} (${escaped(short)}): ${escaped(text)}`)
    this.#notes.set(end, notes)
    return 'note'
  }

  #line(text: string): DocumentLine {
    return { text, end: this.#usual }
  }

  #kept(from: number, to: number): readonly DocumentLine[] {
    const kept: DocumentLine[] = []
    for (let line = from; line <= to; line += 1) {
      const one = this.#lines[line - 1]
      if (one !== undefined) kept.push(one)
      kept.push(...this.#notesIn(line, line))
    }
    return kept
  }

  #notesIn(from: number, to: number): readonly DocumentLine[] {
    return [...this.#notes].flatMap(([line, notes]) => {
      if (line < from || line > to) return []
      const isOpen = (this.#lines[line]?.text ?? '').trim() !== ''
      const apart = notes.flatMap((note) => ['', note])
      return [...apart, ...(isOpen ? [''] : [])].map((text) => this.#line(text))
    })
  }

  #unitLines(unit: StepUnit, leader: Leader, content: Content): readonly DocumentLine[] {
    const width = unit.width + leaderText(leader).length - leaderText(unit.leader).length
    const moved = (lines: readonly DocumentLine[]) =>
      unit.form === 'item' ? lines.map((line) => indented(line, content.width, width)) : lines
    const about = content.added.map((text) => this.#line(this.#about(unit, width, text)))
    const own = unit.form === 'item' ? leader.with(-1, content.box) : leader
    const first = { text: `${leaderText(own)}${content.head}`, end: content.firstEnd }
    if (unit.form !== 'heading')
      return [first, ...moved(content.text), ...about, ...moved(content.own), ...moved(content.rest)]
    const apart = about.flatMap((line) => [this.#line(''), line])
    const gap =
      about.length > 0 && content.rest.length > 0 && content.rest[0]?.text.trim() !== ''
        ? [this.#line('')]
        : []
    return [first, ...content.text, ...content.own, ...apart, ...gap, ...content.rest]
  }

  /** A line that is said about a step. */
  #about({ form, leader }: StepUnit, width: number, text: string): string {
    const [mark = ''] = leader
    const first = typeof mark === 'string' ? mark : ''
    if (form === 'comment') return `${first}${text}`
    const lead = /^(?:\s*>)*\s*/.exec(first)?.[0] ?? ''
    return form === 'item'
      ? `${lead}${' '.repeat(Math.max(0, width - lead.length))}${text}`
      : `${lead}${text}`
  }

  #inserted(index: number, leader: Leader, content: Content): readonly DocumentLine[] {
    const unit = this.#units[index]
    if (unit === undefined) return []
    const gap = Array.from({ length: this.#gap(index, content) }, () => this.#line(''))
    return content.after.flatMap((text, place) => {
      const own = this.#counts(index) ? countedOn(leader, place + 1) : leader
      return [...gap, this.#line(this.#newStep(unit, unticked(own), content, text))]
    })
  }

  #newStep(unit: StepUnit, leader: Leader, content: Content, text: string): string {
    if (unit.form === 'row')
      return `${leaderText(leader)}${newRow(content.head, this.#cell(unit) ?? 0, text)}`
    if (unit.form === 'line') return `${leaderText(leader)}${asSentence(leader, text)}`
    if (unit.form === 'item') return `${leaderText(leader)}${text}`
    const marks = /[*_]{2}:?\s*$/.exec(content.head)?.[0] ?? ''
    const underline = content.text[0]?.text.trim() ?? ''
    const before = underline.startsWith('=') ? '# ' : underline.startsWith('-') ? '## ' : ''
    return `${before}${leaderText(leader)}${text}${marks}`
  }

  /** Blank lines between this unit and its neighbour of the same look. */
  #gap(index: number, content: Content): number {
    const [before, unit, after] = [this.#units[index - 1], this.#units[index], this.#units[index + 1]]
    if (unit === undefined || unit.form === 'row') return 0
    if (unit.form === 'heading') return 1
    if (/^(?:```|~~~)/.test(content.own.at(-1)?.text ?? '')) return 1
    if (after !== undefined && this.#follows(unit, after)) return after.line - unit.to - 1
    if (before !== undefined && this.#follows(before, unit)) return unit.line - before.to - 1
    return unit.form === 'line' ? 1 : 0
  }

  /** `1. 1. 1.` counts by itself and stays so. */
  #counts(index: number): boolean {
    const unit = this.#units[index]
    const own = unit === undefined ? null : numberIn(unit.leader)
    const near = [this.#units[index - 1], this.#units[index + 1]]
    return (
      own !== null &&
      !near.some((one) => one?.key === unit?.key && one !== undefined && numberIn(one.leader) === own)
    )
  }

  /** How much later each unit counts, for the new steps before it. */
  #shifts(): readonly number[] {
    const shifts = this.#units.map(() => 0)
    for (const [index, unit] of this.#units.entries()) {
      const more = this.#contentAt(unit).after.length
      let expected = (numberIn(unit.leader) ?? 0) + 1
      if (more === 0 || !this.#counts(index)) continue
      for (const [later, other] of this.#units.entries()) {
        if (later <= index || other.key !== unit.key) continue
        if (numberIn(other.leader) !== expected) break
        shifts[later] = (shifts[later] ?? 0) + more
        expected += 1
      }
    }
    return shifts
  }

  /** Only blank lines and rules stand between two units of one look. */
  #follows(before: StepUnit, unit: StepUnit): boolean {
    return (
      before.key === unit.key &&
      !before.isAround &&
      this.#lines
        .slice(before.to, unit.line - 1)
        .every(({ text }) => /^\s*(?:-{3,}|\*{3,}|_{3,})?\s*$/.test(text))
    )
  }
}

/** `[ ] Call`: a bracket right after it would make it a link. */
function isBoxAlone({ form, leader }: StepUnit): boolean {
  return form === 'item' && leader[1] === '' && boxOf(leader) !== ''
}

/** `6.2 Call the lawyer` alone in its line is a heading in many documents; `6.2 Call the lawyer.` is none. */
function asSentence(leader: Leader, text: string): string {
  return /\d\.\d+\s*$/.test(leaderText(leader)) && !/[.!?:]$/.test(text) ? `${text}.` : text
}

function boxOf(leader: Leader): string {
  const last = leader.at(-1)
  return typeof last === 'string' ? last : ''
}

function firstChanged(
  lines: readonly DocumentLine[],
  change: (text: string) => string | null,
): readonly DocumentLine[] | null {
  for (const [index, line] of lines.entries()) {
    const text = change(line.text)
    if (text !== null) return lines.with(index, { ...line, text })
  }
  return null
}

/** Lines inside an item keep their place under its words when its number gets wider. */
function indented(line: DocumentLine, before: number, after: number): DocumentLine {
  const own = /^ */.exec(line.text)?.[0].length ?? 0
  if (before === after || own < before || line.text.trim() === '') return line
  return { ...line, text: `${' '.repeat(after)}${line.text.slice(before)}` }
}

/** A person's words as one line of Markdown that means itself. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_<>[\]|]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+#~=:]/, '\\$&')
}
