/** `Label: value` lines, bold leads and titles with numbering. */
import type { Cell, TextLine } from './outline-model.ts'
import { mentions } from './terms.ts'

export interface Labelled {
  readonly label: string
  readonly value: string
}

const COLON = /^([^:：=]{1,70}?)\s*(?:[:：]|\s=\s?|=\s)\s*(.*)$/s
const DASHED = /^(.{1,60}?)\s+(?:—|–|->|→|-)\s+(.+)$/s

/** `**Owner:** Ann`, `RTO = 4h`; null where a line has no label. A time of day or an address is none. */
export function labelled(line: Pick<TextLine, 'text' | 'lead'>): Labelled | null {
  if (line.lead !== '') {
    const rest = line.text.slice(line.text.indexOf(line.lead) + line.lead.length)
    const after = /^\s*(?::|—|–|-|=|→)\s*(.*)$/s.exec(rest)
    if (line.lead.endsWith(':')) return { label: trimLabel(line.lead), value: rest.trim() }
    if (after?.[1] !== undefined) return { label: trimLabel(line.lead), value: after[1].trim() }
    const inBrackets = /^\s*(\([^()]{1,80}\))\s*(?::|—|–|-)?\s*(.*)$/s.exec(rest)
    if (inBrackets !== null) {
      return { label: `${trimLabel(line.lead)} ${inBrackets[1] ?? ''}`, value: (inBrackets[2] ?? '').trim() }
    }
  }
  const match = COLON.exec(line.text)
  if (match?.[1] === undefined || /^\d[:：]\d/.test(line.text.slice(match[1].length - 1))) return null
  if (/https?$/i.test(match[1])) return null
  /* `every 15:e minute` in Swedish. */
  if (/\d$/.test(match[1]) && /^[ae]\s/.test(match[2] ?? '')) return null
  return { label: trimLabel(match[1]), value: (match[2] ?? '').trim() }
}

/** The same, also for `Name – what it does`. */
export function labelledLoosely(line: Pick<TextLine, 'text' | 'lead'>): Labelled | null {
  const strict = labelled(line)
  const match = DASHED.exec(line.text)
  if (match?.[1] !== undefined && (strict === null || strict.label.length > match[1].length)) {
    return { label: trimLabel(match[1]), value: (match[2] ?? '').trim() }
  }
  return strict
}

function trimLabel(label: string): string {
  return label.replace(/[\s:*]+$/, '').trim()
}

/** Numbering before a title: `4.2`, `3)`, `A.`, `§ 5`. */
export function withoutNumber(title: string): string {
  const bare = title
    .replace(
      /^(?:§\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[A-Z](?:\.\d{1,3}){1,4}[.)]?|[A-Z][.)]|[IVX]{1,5}[.)])[\s–—:-]+(?=\S)/,
      '',
    )
    .trim()
  return bare === '' ? title : bare
}

/** Nothing stands in a cell. */
export function isBlank(text: string): boolean {
  return /^[\s–—−\-/.]*$/.test(text)
}

/** Says that something is to be decided, does not apply or is best effort. */
export function isUndecided(text: string): boolean {
  return mentions('undecided', text)
}

export function orNull(text: string | undefined): string | null {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim()
  return plain === '' || isBlank(plain) ? null : plain
}

export function cellText(cell: Cell | undefined): string {
  return (cell?.text ?? '').replace(/\s+/g, ' ').trim()
}
