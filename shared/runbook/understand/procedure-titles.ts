/** What a heading's words make of it: an option, a step, a phase, a chapter of procedures. */
import { findDurations } from './durations.ts'
import { withoutNumber } from './labels.ts'
import { lowered } from './letters.ts'
import type { Section } from './outline-model.ts'
import { sourceOf, WORD_FORMS } from './terms.ts'

const OPTION = new RegExp(
  `^(?:${sourceOf(WORD_FORMS.option)})\\s+(?:[a-f]|[1-9]|i{1,3})(?![\\p{L}\\p{N}])`,
  'u',
)
const STEP = new RegExp(`^(?:${sourceOf(WORD_FORMS.step)})\\s+(?:\\d{1,2}|[a-h])(?![\\p{L}\\p{N}])`, 'u')
const NUMBER = '(?:\\d{1,2}|[A-H]|I{1,3}V?)(?![\\p{L}\\p{N}])'
const PHASE = new RegExp(`^(?:${sourceOf(WORD_FORMS.numberedPhase)})\\s+${NUMBER}`, 'iu')
export const SCENARIO = new RegExp(`^(?:${sourceOf(WORD_FORMS.scenarioWord)})\\s+${NUMBER}`, 'iu')

export function isOptionTitle(title: string): boolean {
  return OPTION.test(lowered(withoutNumber(title)))
}

const SITUATION = new RegExp(`^(?:${sourceOf(WORD_FORMS.situation)})\\s+(?!to\\s)`, 'u')

/** `When the hall is dark`, `If only one shop is hit`. */
export function isSituation(title: string): boolean {
  return SITUATION.test(lowered(withoutNumber(title)))
}

/** `Option A – the vendor mends it: give them access` without what is done. */
export function optionName(text: string): string {
  return /^(.{10,80}?\s\S+.*?\s\S+):\s+\S/u.exec(text.slice(0, 200))?.[1] ?? text
}

export function isStepTitle(title: string): boolean {
  const bare = withoutNumber(title)
  return STEP.test(lowered(bare)) && !PHASE.test(bare)
}

/** `0-15 minutes`, `T+30`, `+24 h`, `Within 24 hours`, `First hour`. */
export function isTimeTitle(title: string): boolean {
  const bare = withoutNumber(title)
  if (/^(?:T\s?\+|\+\s?\d|T0\b|T-\d)/i.test(bare)) return true
  const [first] = findDurations(bare)
  if (first === undefined) return /^\d{1,3}\s?[-–]\s?\d{1,3}\s?\p{L}{1,8}/u.test(bare)
  return first.start <= 12 || /\(\s*(?:[^()]*\s)?[\d–-]+/.test(bare.slice(0, first.start + 1))
}

/** `Phase 2: ...`, `Step B – ...`. */
export function isNumberedPhase(section: Section): boolean {
  const title = withoutNumber(section.title)
  return PHASE.test(title) || isStepTitle(title)
}

/** A heading that is a phase of what stands above it and no procedure in its own right. */
export function isPhase(section: Section): boolean {
  return isPhaseTitle(section.title)
}

export function isPhaseTitle(title: string): boolean {
  return PHASE.test(withoutNumber(title)) || isStepTitle(title) || isOptionTitle(title) || isTimeTitle(title)
}

const PHASE_WORDS = new RegExp(`^(?:(?:${sourceOf(WORD_FORMS.phaseWord)}|&|/|\\d{1,2})\\W*)+$`, 'u')

export function isPhaseLike(section: Section): boolean {
  return (
    isPhase(section) ||
    PHASE_WORDS.test(
      lowered(withoutNumber(section.title))
        .replace(/\([^)]*\)/g, '')
        .trim(),
    )
  )
}

const CHAPTER = new RegExp(`(?:${sourceOf(WORD_FORMS.chapterWord)})\\W*$`, 'u')

/** `Playbooks`, `Recovery procedures`: procedures stand below it. */
export function isChapterTitle(title: string): boolean {
  return CHAPTER.test(lowered(withoutNumber(title)))
}
