/** Roles told in sentences: who does what, and who is what. */
import type { ReportRole } from '../../contract/runbook-report.ts'
import { actorsIn } from './named-actors.ts'
import type { Section, TextLine } from './outline-model.ts'
import { deputyIn } from './role-holders.ts'
import { isRoleName } from './role-names.ts'
import { peopleIn } from './role-people.ts'
import { role } from './role-tables.ts'
import { placed } from './statements.ts'
import { isActor } from './step-owners.ts'
import { placesOf } from './terms.ts'

/** The first verb; `leder` before another verb is a noun (`Daglig leder snakker ...`). */
function leadingVerb(sentence: string): { readonly index: number } | null {
  const verbs = placesOf('leads', sentence)
  const isNoun = (at: number) => {
    const [one, next] = [verbs[at], verbs[at + 1]]
    return one !== undefined && next !== undefined && next.index === one.index + one.text.length + 1
  }
  const at = isNoun(0) ? 1 : 0
  return verbs[at] ?? null
}

/**
 * `The medical head decides on safety. The IT manager leads the work, with the vendor as deputy.` Where each paragraph
 * tells of another role, the first that it names is the one.
 */
export function fromProse(section: Section): readonly ReportRole[] {
  const paragraphs = section.blocks.flatMap((block) => (block.kind === 'text' ? [block.lines] : []))
  const told = paragraphs.map(rolesTold)
  const isOneEach = told.filter((roles) => roles.length > 0).length > 2
  return isOneEach ? told.flatMap((roles) => roles.slice(0, 1)) : told.flat()
}

const COPULA = /^(.{2,60}?)\s+(?:is|are|er|är|ist|zijn|bliver|blir|heter|heißt|heet)\s+(.*)$/isu

function rolesTold(lines: readonly TextLine[]): readonly ReportRole[] {
  const found: ReportRole[] = []
  const whole = lines.map((line) => line.text).join(' ')
  for (const { text: sentence, at } of placed(whole, whole.split(/(?<=[.;])\s+(?=[\p{Lu}@])/u))) {
    const named = COPULA.exec(sentence)
    const isNamed = named?.[1] !== undefined && (isActor(plainName(named[1])) || HANDLE.test(named[1]))
    const verb = leadingVerb(sentence)
    const name = plainName(isNamed ? (named?.[1] ?? '') : sentence.slice(0, verb?.index ?? 0))
    const handle = /^@[\w.-]{2,30}(?=\s\p{Ll})/u.exec(sentence)?.[0]
    if (handle !== undefined) {
      const duty = sentence.slice(handle.length).trim().replace(/\.$/, '')
      found.push(role(handle, lineOfPlace(lines, at), 0.6, { responsibilities: [duty] }))
      continue
    }
    if (name === '' || !isRoleName(name) || NO_NAME.test(name) || name.split(/\s+/).length > 4) continue
    if (!isNamed && verb === null) continue
    if (!isNamed && actorsIn(name, null)[0]?.start !== 0 && !peopleIn(whole.slice(at)).tellsDeputy) continue
    const duty = sentence
      .slice(isNamed ? (named?.[1] ?? '').length : (verb?.index ?? 0))
      .trim()
      .replace(/\.$/, '')
    const told = peopleIn(
      isNamed ? `${named?.[2] ?? ''} ${whole.slice(at + sentence.length)}` : whole.slice(at),
    )
    const primary = isNamed ? told.primary : null
    found.push(
      role(name, lineOfPlace(lines, at), 0.6, {
        responsibilities: [duty],
        primary,
        backup: told.backup ?? deputyIn(whole.slice(at)),
      }),
    )
  }
  return found
}

export const HANDLE = /^@[\w.-]{2,30}$/
const NO_NAME =
  /^(?:de|they|these|those|ze|zij|sie|jeg|jag|ich|ik|i|you|dere|ni|hun|han|hon|he|she|none|nobody|ingen|niemand)$|^(?:jeg|jag|ich|ik)\s|,|\b(?:if|hvis|om|als|wenn|er|is|ist|this|that|dette|det|this|dit|dies|everyone|alle|alla|we|vi|wir|wij)\b/iu

function plainName(text: string): string {
  return text
    .trim()
    .replace(/^(?:the|de|den|det|der|die|das|het)\s+/iu, '')
    .replace(/['’:](?:en|et|n|s)$/u, '')
}

/** The line on which a place of the joined lines stands. */
function lineOfPlace(lines: readonly { readonly text: string; readonly line: number }[], at: number): number {
  let passed = 0
  for (const line of lines) {
    passed += line.text.length + 1
    if (at < passed) return line.line
  }
  return lines.at(-1)?.line ?? 1
}
