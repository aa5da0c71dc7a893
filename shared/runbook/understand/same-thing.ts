/** Whether two names are of one thing: `Booking` and `Failure of the booking system`, `VTS` and `Vessel traffic (VTS)`. */
import { is, isSmall } from './grammar.ts'
import { remembered } from './remembered.ts'
import { fieldFit, mentions } from './terms.ts'

/** In lower case, without brackets and marks. */
export const plainName = remembered((name: string) =>
  name
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

/** A word for any system, or for what happens to one, tells no thing from another. */
export function isSameName(left: string, right: string): boolean {
  return waysToSay(left).some((one) =>
    waysToSay(right).some((other) => isWithin(one, other) || isWithin(other, one)),
  )
}

/** The telling words of a name, of what it has in brackets, and of what stands before its colon. */
const waysToSay = remembered((name: string): readonly (readonly string[])[] => {
  const inBrackets = /\(([^()]{2,40})\)/.exec(name)?.[1]
  const beforeColon = /^([^:]{3,40}):\s/.exec(name)?.[1]
  return [name.replace(/\([^)]*\)/g, ' '), inBrackets, beforeColon].flatMap((one) => {
    const words = one === undefined ? [] : tellingWords(one)
    return words.length === 0 ? [] : [words]
  })
})

function tellingWords(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(
    (low) =>
      low.length > 1 &&
      !/^\d+$/.test(low) &&
      !mentions('outage', low) &&
      !mentions('cardWord', low) &&
      !isGeneral(low) &&
      !(isSmall(low) && !is({ low }, 'vague')),
  )
}

function isGeneral(low: string): boolean {
  return is({ low }, 'vague') || fieldFit('thing', low) === 2 || fieldFit('component', low) === 2
}

/** Each word of the one has its like in the other, which says little more. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length || short.join('').length < 3 || long.length - short.length > 3) return false
  return short.every((word) => long.some((other) => isSameWord(word, other)))
}

/** `journal` and `journalen`, `order` and `ordersystem`. */
function isSameWord(word: string, other: string): boolean {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word]
  if (short === long) return true
  if (short.length < 4 || !long.startsWith(short)) return false
  return long.length - short.length <= 3 || mentions('systemWord', long)
}
