/** Steps that stand in paragraphs: counted ones, those behind the name of who acts, and those told in sequence. */
import { labelledLoosely } from './labels.ts'
import type { Block, Section, TextLine } from './outline-model.ts'
import { isInstruction } from './procedure-sections.ts'
import { shareOf } from './shares.ts'
import { isActor } from './step-owners.ts'
import { addBlocks, isCommand, newStep, type StepDraft } from './step-text.ts'
import { beginsWithVerb, sourceOf, VOCABULARIES, WORD_FORMS } from './terms.ts'

/** A paragraph, or one of its lines where each begins a step, with the code below it. */
interface Told {
  readonly line: number
  readonly text: string
  readonly lead: string
  readonly codes: readonly string[]
  readonly code: Block[]
}

const FEWEST = 3
const LETTERS = 'abcdefghijkl'
const STEP = `(?:${sourceOf(WORD_FORMS.step)})\\s+(\\d{1,2}|[a-h])(?![\\p{L}\\p{N}])`
/** `Step 2 (if needed) – `; what stands in brackets stays with the step. */
const COUNTED = new RegExp(`^(${STEP})\\s*(\\([^()]{1,40}\\))?\\s*[:.)–—-]?\\s*`, 'iu')
const LISTED = /^\(?([a-l]|\d{1,2})(?:\)\.?|\.\))\s+(?=\S)/u
const IN_WORDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
  (count) =>
    new RegExp(
      `^(?:${sourceOf(VOCABULARIES.flatMap((one) => (one.numbers[count] ?? '').split('|').filter((form) => form !== '')))})\\s*[:.)]\\s+`,
      'iu',
    ),
)
const IN_SEQUENCE = new RegExp(`^(?:${sourceOf(WORD_FORMS.sequence)})(?:[\\s,:]|$)`, 'iu')

interface Count {
  readonly place: number
  readonly rest: string
  /** Said in a word for a step or for a number, so that two are enough. */
  readonly isSaid: boolean
}

/** `Step 2: Stop it`, `(b) Stop it`, `Two: stop it` as a place and what is done. */
export function countOf(text: string): Count | null {
  const said = COUNTED.exec(text)
  if (said?.[2] !== undefined)
    return {
      place: placeOf(said[2]),
      rest: `${said[3] ?? ''} ${text.slice(said[0].length)}`.trim(),
      isSaid: true,
    }
  const listed = LISTED.exec(text)
  if (listed?.[1] !== undefined)
    return { place: placeOf(listed[1]), rest: text.slice(listed[0].length), isSaid: false }
  if (!/^\p{L}{1,9}\s?[:.)]\s/u.test(text)) return null
  const word = IN_WORDS.findIndex((pattern) => pattern.test(text))
  return word === -1
    ? null
    : { place: word + 1, rest: text.replace(/^[^:.)]{1,12}[:.)]\s+/, ''), isSaid: true }
}

function placeOf(mark: string): number {
  return /\d/.test(mark) ? Number(mark) : LETTERS.indexOf(mark.toLowerCase()) + 1
}

/** The steps that a section tells in paragraphs alone; none where they may be anything else. */
export function proseSteps(section: Section, isActing: boolean): StepDraft[] {
  if (section.level === 0 || section.blocks.some((block) => block.kind === 'list' || block.kind === 'table'))
    return []
  const told = toldIn(section.blocks)
  const counted = countedSteps(told)
  if (counted.length > 0) return counted
  const acted = actedSteps(told, isActing)
  return acted.length > 0 ? acted : sequence(told)
}

function toldIn(blocks: readonly Block[]): Told[] {
  const told: Told[] = []
  for (const block of blocks) {
    if (block.kind === 'code') told.at(-1)?.code.push(block)
    if (block.kind !== 'text') continue
    if (block.lines.length > 1 && block.lines.every(beginsStep)) {
      told.push(...block.lines.map((line) => ({ ...line, code: [] })))
      continue
    }
    const text = block.lines.map((line) => line.text).join(' ')
    const sentences = countedSentences(text, block)
    if (sentences.length > 0) told.push(...sentences)
    else
      told.push({
        line: block.line,
        text,
        lead: block.lines[0]?.lead ?? '',
        codes: block.lines.flatMap((line) => line.codes),
        code: [],
      })
  }
  return told
}

function beginsStep(line: TextLine): boolean {
  return IN_SEQUENCE.test(line.text) || countOf(line.text) !== null
}

/** `One: pull the cable. Two: ring.` */
function countedSentences(text: string, block: Block): Told[] {
  const sentences = text.split(/(?<=[.;!])\s+/)
  const first = countOf(sentences[0] ?? '')
  if (first?.isSaid !== true || first.place !== 1) return []
  const parts: string[] = []
  for (const sentence of sentences) {
    if (countOf(sentence)?.place === parts.length + 1) parts.push(sentence)
    else parts.push(`${parts.pop() ?? ''} ${sentence}`.trim())
  }
  return parts.length < 2
    ? []
    : parts.map((part) => ({ line: block.line, text: part, lead: '', codes: [], code: [] }))
}

/** Paragraphs that count on from one; those between belong to the step before. */
function countedSteps(told: readonly Told[]): StepDraft[] {
  const steps: StepDraft[] = []
  let isSaid = false
  for (const one of told) {
    const count = countOf(one.text)
    if (count !== null && count.place === steps.length + 1 && count.rest !== '') {
      steps.push(stepOf(one, count.rest, ''))
      isSaid ||= count.isSaid
    } else {
      const last = steps.at(-1)
      if (last !== undefined) addBlocks(last, one.code)
    }
  }
  return steps.length >= (isSaid ? 2 : FEWEST) ? steps : []
}

/** `**Duty manager:** Lock the account.`, several times and hardly anything between. */
function actedSteps(told: readonly Told[], isActing: boolean): StepDraft[] {
  const labels = told.map((one) => (one.lead === '' ? null : labelledLoosely(one)))
  const named = labels.filter((one) => one !== null && one.value !== '' && one.label.length <= 50)
  if (named.length < 2 || named.length < told.length * 0.75) return []
  const names = new Set(named.map((one) => one?.label))
  const instructed = shareOf(named, (one) => one !== null && isInstruction(one.value))
  const acting = shareOf(named, (one) => one !== null && isActor(one.label))
  const isPlayed = acting >= 0.5 || (names.size < named.length && named.length > 2)
  if (!isPlayed || instructed < (isActing ? 0.4 : 0.6)) return []
  return told.flatMap((one, index) => {
    const label = labels[index]
    return label === null || label === undefined || label.value === ''
      ? []
      : [stepOf(one, label.value, label.label)]
  })
}

/** Paragraphs that begin with `First`, `Then` and `Finally`, each one step. */
function sequence(told: readonly Told[]): StepDraft[] {
  const first = told.findIndex((one) => IN_SEQUENCE.test(one.text))
  const parts = told.slice(first)
  if (first === -1 || parts.length < FEWEST) return []
  const ordered = parts.filter((one) => IN_SEQUENCE.test(one.text)).length
  const acts = parts.filter((one) => IN_SEQUENCE.test(one.text) || beginsWithVerb(one.text)).length
  if (ordered < 2 || acts < parts.length / 2) return []
  return parts.map((one) => stepOf(one, withoutSequence(one.text), ''))
}

const SEQUENCE = new RegExp(`^(?:${sourceOf(WORD_FORMS.sequence)})(?:\\s*[,:]\\s*|\\s+)`, 'iu')

/** `First, take it offline`: what is done stands behind the comma, or begins with its verb. */
function withoutSequence(text: string): string {
  const lead = SEQUENCE.exec(text)?.[0] ?? ''
  const rest = text.slice(lead.length)
  return /[,:]/.test(lead) || beginsWithVerb(rest) ? rest : text
}

function stepOf(one: Told, text: string, owner: string): StepDraft {
  const step = newStep(one.line, text)
  step.commands.push(...one.codes.filter(isCommand))
  if (owner !== '') step.owner = owner
  addBlocks(step, one.code)
  return step
}
