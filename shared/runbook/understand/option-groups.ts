/** Parts of one procedure of which the situation chooses one, though none is called an option. */
import { withoutNumber } from './labels.ts'
import { lowered } from './letters.ts'
import type { Section } from './outline-model.ts'
import { isNumberedPhase, isOptionTitle, isPhaseLike, isSituation, isTimeTitle } from './procedure-titles.ts'
import { anyOf, WORD_FORMS } from './terms.ts'

/** More parts than this are procedures in their own right. */
const MOST = 5
const LETTERED = /^[A-F](?:[.):]|\s[–—-])\s*\S/
const HOW_MANY = new RegExp(
  `^(?:(?:the|der|die|das|de|het|den|det)\\s+)?(?:${anyOf(WORD_FORMS.howMany).source})\\s`,
  'iu',
)
/** Letters that tell a word without its endings. */
const STEM = 5

/**
 * Whether the parts are ways through one procedure: lettered, or each begins with a condition or with how much is hit,
 * or one denies what the other says.
 */
export function areOptions(parts: readonly Section[]): boolean {
  const [first] = parts
  if (first === undefined || parts.length < 2 || parts.length > MOST) return false
  if (parts.some((part) => part.level !== first.level || isTimeTitle(part.title) || isNumberedPhase(part)))
    return false
  if (parts.every((part) => isOptionTitle(part.title))) return true
  if (
    parts.every(
      (part, index) => part.isBold && LETTERED.test(part.title) && part.title.startsWith(letterAt(index)),
    )
  )
    return true
  if (parts.some(isPhaseLike)) return false
  const titles = parts.map((part) => lowered(withoutNumber(part.title)))
  const isCondition = (title: string) => isSituation(title) || HOW_MANY.test(title)
  return titles.every(isCondition) || (titles.length === 2 && sayAlike(titles))
}

function letterAt(index: number): string {
  return 'ABCDEF'.charAt(index)
}

/** `The generator runs` and `The generator does not run`: most stems of the shorter title stand in the other. */
function sayAlike(titles: readonly string[]): boolean {
  const [left = new Set<string>(), right = new Set<string>()] = titles.map(
    (title) => new Set((title.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM))),
  )
  const common = [...left].filter((stem) => right.has(stem)).length
  return common > 0 && common >= Math.min(left.size, right.size) * 0.6
}
