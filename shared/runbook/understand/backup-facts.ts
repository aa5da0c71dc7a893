/** The fields of one copy, each with a label of its own. */
import { atClock, namedRhythm, retentionIn, retentionOf } from './backup-clauses.ts'
import { firstFrequency, frequencyOf } from './durations.ts'
import { labelled } from './labels.ts'
import type { TextLine } from './outline-model.ts'
import { sentencesOf } from './statements.ts'
import { fieldFit } from './terms.ts'

/** What the lines under one heading or item say of one copy. */
export interface Facts {
  what: string | null
  where: string | null
  every: string | null
  retention: string | null
  line: number | null
}

export function noFacts(): Facts {
  return { what: null, where: null, every: null, retention: null, line: null }
}

/** A label that tells of keys, checks or owners, and names nothing that is copied. */
export function isAside(label: string): boolean {
  if (fieldFit('aside', label) === 2 || fieldFit('owner', label) === 2) return true
  const words = label.match(/\p{L}{3,}/gu) ?? []
  return (
    words.length > 1 &&
    words.every((word) => /^(?:and|for|der|von|van|och)$/iu.test(word) || fieldFit('aside', word) === 2)
  )
}

export const ITSELF =
  /^(?:primary|secondary|primær|sekundær|primär|sekundär|primair|secundair|local|lokal|offsite|off-site|remote|tertiary)/iu

/** `Frequency: daily`, `Retention: 7 days`, `Location: ...` of what the section is about. */
export function takeFact(line: TextLine, facts: Facts): boolean {
  const label = labelled(line)
  return label !== null && label.value !== '' && takeLabel(label.label, label.value, line.line, facts)
}

/** The same of a label and its value. */
export function takeLabel(label: string, value: string, line: number, facts: Facts): boolean {
  if (fieldFit('frequency', label) === 2) {
    facts.every ??= frequencyOf(value) ?? namedRhythm(value) ?? atClock(value)
    facts.retention ??= firstFrequency(value) === null ? null : retentionIn(value)
  } else if (fieldFit('retention', label) === 2) facts.retention ??= retentionOf(value)
  else if (fieldFit('place', label) === 2 && !ITSELF.test(label)) facts.where ??= value
  else if (isAside(label)) return true
  else if (fieldFit('item', label) === 2 && /^\p{L}/u.test(value) && firstFrequency(value) === null) {
    facts.what ??= value
    return true
  } else return false
  facts.line ??= line
  return true
}

/** Whether a label tells again what was told before: another copy begins. */
export function beginsAnew(line: TextLine, facts: Facts): boolean {
  const label = labelled(line)?.label
  if (label === undefined || facts.line === null) return false
  return (
    (facts.every !== null && fieldFit('frequency', label) === 2) ||
    (facts.what !== null && fieldFit('item', label) === 2 && !isAside(label))
  )
}

const FEWEST_FIELDS = 2

/** `What: ledger. How often: hourly. Kept: 14 days.` in one line. */
export function factsOfLine(line: TextLine): Facts | null {
  const parts = sentencesOf(line.text)
  const facts = noFacts()
  const taken = parts.filter((text) => takeFact({ ...line, text: text.replace(/\.$/, ''), lead: '' }, facts))
  return facts.line !== null && taken.length >= FEWEST_FIELDS && taken.length === parts.length ? facts : null
}
