/** Reads what a step says about itself: owner, window, commands, what to expect, what to do when it fails. */
import type { ListItem, PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { RunbookStep, StepRef } from './model.ts'

type Label = 'expected' | 'ifItFails' | 'rollback'

const LABELS: readonly (readonly [RegExp, Label])[] = [
  [/^expected(?:\s+(?:result|output))?\s*:\s*/i, 'expected'],
  [/^if\s+(?:it|this)\s+fails\s*:\s*/i, 'ifItFails'],
  [/^roll\s?-?\s?back\s*:\s*/i, 'rollback'],
]

/** The step as read from its list item. The owner stays as written; who that is, the pack's roles say. */
export function readStep(ref: StepRef, item: ListItem): RunbookStep {
  const parts: Record<Label, string | null> = { expected: null, ifItFails: null, rollback: null }
  const commands: { lang: string | null; code: string }[] = []
  let first: string | null = null
  let boldOwner: string | null = null
  for (const block of item.children) {
    if (block.type === 'code') commands.push({ lang: block.lang ?? null, code: block.value })
    if (block.type !== 'paragraph') continue
    const { plain, labelled } = splitLabels(plainText(block))
    for (const [label, text] of labelled)
      parts[label] = parts[label] === null ? text : `${parts[label]} ${text}`
    if (first === null && plain !== '') {
      first = plain
      boldOwner = boldPrefix(block.children)
    }
  }
  const text = first ?? plainText(item).trim()
  const sentence = firstSentence(text)
  return {
    ref,
    text,
    owner: boldOwner ?? firstIn(sentence, text, ownerIn),
    window: firstIn(sentence, text, windowIn),
    commands,
    ...parts,
    line: item.position?.start.line ?? 1,
  }
}

/** A paragraph's lines, those from a label on taken apart: `Expected: ...` goes on until the next label. */
function splitLabels(paragraph: string): { plain: string; labelled: readonly (readonly [Label, string])[] } {
  const plain: string[] = []
  const labelled: [Label, string][] = []
  for (const line of paragraph.split('\n')) {
    const trimmed = line.trim()
    const label = LABELS.find(([pattern]) => pattern.test(trimmed))
    const last = labelled.at(-1)
    if (label !== undefined) labelled.push([label[1], trimmed.replace(label[0], '')])
    else if (last === undefined) plain.push(trimmed)
    else last[1] = `${last[1]} ${trimmed}`.trim()
  }
  return { plain: plain.join(' ').trim(), labelled }
}

/** `**Technical lead:** do it` names its owner before the colon. */
function boldPrefix(content: readonly PhrasingContent[]): string | null {
  const [first, second] = content
  if (first?.type !== 'strong') return null
  const bold = plainText(first).trim()
  if (bold.endsWith(':')) return bold.slice(0, -1).trim() || null
  return second?.type === 'text' && second.value.trimStart().startsWith(':') ? bold || null : null
}

/** Up to and with the first full stop (or ! or ?) that ends a sentence; a dot inside `10.5` or `e.g. this` does not. */
function firstSentence(text: string): string {
  const end = /[.!?](?=\s+\p{Lu}|\s*$)/u.exec(text)
  return end === null ? text : text.slice(0, end.index + 1)
}

/** What the first sentence says, else the whole text. */
function firstIn(sentence: string, text: string, read: (text: string) => string | null): string | null {
  return read(sentence) ?? (sentence === text ? null : read(text))
}

/** `... (Technical lead).` at the end of a sentence; a parenthesis with digits or code marks is not a person. */
function ownerIn(sentence: string): string | null {
  if (!sentence.includes('(')) return null
  const match = /\(([^()]{2,80})\)\s*[.!?:]?\s*$/.exec(sentence)
  const owner = match?.[1]?.trim() ?? ''
  return /^\p{L}[\p{L}\s,&/+'-]*$/u.test(owner) ? owner : null
}

const UNITS =
  '(?:s|sec|secs|seconds?|sekund(?:er)?|min|mins|minutes?|minutt(?:er)?|minuter|minuten|h|hrs?|hours?|timer?|timmar|stunden?|uur|d|days?|dager?|dagen?|tagen?)'
const AMOUNT = String.raw`\d{1,4}(?:[.,]\d{1,2})?`
/** "within" in English, Norwegian, Danish, Swedish, Dutch and German. */
const WINDOW = new RegExp(
  String.raw`(?:\b(?:within|in less than|innen|inden|inom|binnen|innerhalb(?: von)?)\s+(?:${AMOUNT}\s*[-–]\s*)?${AMOUNT}\s*${UNITS}\b|\b${AMOUNT}\s*[-–]\s*${AMOUNT}\s*${UNITS}\b)(?:\s+(?:of|from|after|before|since|etter|efter|na|nach)\s+[^().,;:]{1,60})?`,
  'iu',
)

function windowIn(text: string): string | null {
  if (!/\d/.test(text)) return null
  return WINDOW.exec(text)?.[0].trim() ?? null
}
