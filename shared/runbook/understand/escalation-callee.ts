/** Who is called in a part of a sentence. */
import { nameBehind } from './escalation-prose.ts'
import type { NamedActor } from './named-actors.ts'
import { placesOf, sourceOf, WORD_FORMS } from './terms.ts'

const PASSIVE =
  /(?<!\p{L})(?:is|are|be|been|being|gets?|wird|werden|worden|wordt|er|blir|bliver|blev|bli|blive)(?!\p{L})/iu
const GOES_ON = new RegExp(
  `(?:${sourceOf(WORD_FORMS.goesOn)})\\s+(?:[^\\s,.;:]+\\s+){0,4}?(?:${sourceOf(WORD_FORMS.toward)})(?=\\s)`,
  'giu',
)

interface Verb {
  readonly start: number
  readonly end: number
  readonly isActive: boolean
}

/** The one who is called in a part of a sentence; null where nobody is. */
/** @param isLoose whether anybody else is taken than those with a known name */
export function calleeIn(
  part: string,
  actors: readonly NamedActor[],
  isLoose: boolean,
  hasWait: boolean,
): NamedActor | null {
  const verb = verbIn(part, actors)
  if (verb === null) return null
  const behind = actors.filter((one) => one.start >= verb.end)
  const ahead = actors.filter((one) => one.end <= verb.start)
  if (!verb.isActive) {
    const near = ahead.at(-1) ?? behind[0]
    if (near !== undefined) return groupOf(part, actors, near)
  } else {
    const groups = behind.map((one) => groupOf(part, actors, one))
    const subject = groups[0]
    const next = groups.find((one) => subject !== undefined && one.start > subject.end)
    const isPair =
      subject !== undefined &&
      next !== undefined &&
      /^\s*(?:\p{Ll}{2,4}\s+){0,2}$/u.test(part.slice(subject.end, next.start))
    const chosen = isPair ? next : subject
    if (chosen !== undefined) return chosen
    const last = ahead.at(-1)
    if (last !== undefined && (ahead.length > 1 || isLastWord(part, verb))) return groupOf(part, actors, last)
    const proper = /^\s+((?:\p{Lu}[\p{L}.'’-]+\s+){1,2}\p{Lu}[\p{L}'’-]+)/u.exec(part.slice(verb.end))?.[1]
    if (proper !== undefined) return named(part, proper, verb.end)
  }
  if (!isLoose || actors.length > 0) return null
  const name = nameBehind(part)
  if (name === null || (!hasWait && !/^[\p{Lu}@]/u.test(name))) return null
  return named(part, name, 0)
}

function named(part: string, text: string, from: number): NamedActor {
  const start = Math.max(0, part.indexOf(text, from))
  return { text, start, end: start + text.length }
}

/** German and Dutch verbs stand last: `muss die Bereitschaft die Leitung anrufen`. */
function isLastWord(part: string, verb: Verb): boolean {
  return /^\W*$/u.test(part.slice(verb.end))
}

/** The verb of calling that has a name beside it, one that something is done with first. */
function verbIn(part: string, actors: readonly NamedActor[]): Verb | null {
  const of = (isActive: boolean) => (one: { readonly text: string; readonly index: number }) => ({
    start: one.index,
    end: one.index + one.text.length,
    isActive,
  })
  const outside = (verb: Verb) => actors.every((one) => verb.end <= one.start || verb.start >= one.end)
  const active = [
    ...[...part.matchAll(GOES_ON)].map((match) => of(true)({ text: match[0], index: match.index })),
    ...placesOf('calling', part).map(of(true)),
  ].filter(outside)
  const passive = placesOf('calledUp', part).map(of(false)).filter(outside)
  const isPassive = (verb: Verb) => PASSIVE.test(part.slice(Math.max(0, verb.start - 60), verb.start))
  const [does] = active
  const [suffers] = passive
  if (does === undefined) return suffers ?? null
  if (suffers === undefined) return does
  const isSame = active.some((one) => one.start === suffers.start)
  if (isSame) return isPassive(suffers) ? suffers : does
  return suffers.start < does.start || (isPassive(suffers) && !actors.some((one) => one.start >= does.end))
    ? suffers
    : does
}

const JOINED = new RegExp(
  `^\\s*(?:,|/|&|\\+|(?:${sourceOf(WORD_FORMS.and)})|(?:or|eller|of|oder))\\s*(?:(?:the|den|det|de|het|die|der|das)\\s+)?$`,
  'iu',
)

/** A name with those that are called with it: `the IT manager and the plant manager`. */
export function groupOf(part: string, actors: readonly NamedActor[], one: NamedActor): NamedActor {
  let at = actors.indexOf(one)
  let end = one.end
  for (let next = actors[at + 1]; next !== undefined; next = actors[at + 1]) {
    const between = part.slice(end, next.start)
    if (between.trim() === '' || !JOINED.test(between)) break
    end = next.end
    at += 1
  }
  let start = one.start
  for (let index = actors.indexOf(one) - 1; index >= 0; index -= 1) {
    const before = actors[index]
    const between = before === undefined ? '' : part.slice(before.end, start)
    if (before === undefined || between.trim() === '' || !JOINED.test(between)) break
    start = before.start
  }
  return { text: part.slice(start, end), start, end }
}
