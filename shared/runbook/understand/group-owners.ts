/** Who acts in all steps below a heading or a line that says so. */
import { isActor, subjectOf } from './step-owners.ts'
import { APART } from './step-text.ts'
import { fieldFit, mentions } from './terms.ts'

const LABELLED = /(?:^|[,;(–—-]\s*)([\p{L} ]{2,30}):\s*([\p{L}][^:;()]{1,50}?)\)?$/u
const IN_BRACKETS = /\(([^()\d]{3,50})\)\s*:?$/u
const LONGEST_LINE = 90

/** `15–60 minutes (technical lead)`, `Phase 2, responsible: shift lead`. */
export function ownerInTitle(title: string): string | null {
  const said = LABELLED.exec(title)
  if (said?.[1] !== undefined && said[2] !== undefined && fieldFit('owner', said[1]) === 2)
    return `${APART}${said[2].trim()}`
  return IN_BRACKETS.exec(title)?.[1]?.trim() ?? null
}

/** `The shift lead does this.` */
export function ownerOfAll(text: string): string | null {
  if (text.length > LONGEST_LINE || !mentions('doesThis', text)) return null
  const [sentence = ''] = text.split(/(?<=[.!])\s/)
  return mentions('doesThis', sentence) ? subjectOf(sentence, isActor) : null
}
