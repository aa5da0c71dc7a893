/** Escalation levels: who is called after whom. */
import type { ReportEscalation } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { type Names, toldLevels } from './escalation-calls.ts'
import { afterTime, isLadder, levelIn, levelOfItem, withNested } from './escalation-lists.ts'
import { chainsIn, namedLevels } from './escalation-prose.ts'
import { levelsInTable } from './escalation-tables.ts'
import { withoutNumber } from './labels.ts'
import { kindsOf } from './leads-in.ts'
import { actorsIn, nameFinder } from './named-actors.ts'
import { allSections, type Section, type TextLine } from './outline-model.ts'
import { isEscalation, isTemplate } from './sections.ts'
import { shareOf } from './shares.ts'
import { tablesOf } from './statements.ts'
import { sourceOf, WORD_FORMS } from './terms.ts'

/** @param known names of people and roles that the document gives elsewhere */
export function readEscalation(root: Section, known: readonly string[]): readonly ReportEscalation[] {
  const sections = allSections(root)
  const names: Names = { all: known, finder: nameFinder(known) }
  return [
    ...tablesOf(root).flatMap(levelsInTable),
    ...sections.flatMap((one) => levelsUnder(one) ?? levelsInSection(one, names)),
  ].sort((left, right) => left.line - right.line)
}

function levelsInSection(section: Section, known: Names): readonly ReportEscalation[] {
  if (isTemplate(section) || section.level === 0) return []
  const found: ReportEscalation[] = []
  const isHere = isEscalation(section)
  for (const block of section.blocks) {
    if (block.kind === 'text') {
      const chain = chainsIn(block.lines, known.finder)
      if (chain.length > 0 && (isHere || timed(chain) > 1)) found.push(...chain)
      else if (isHere) found.push(...levelLines(block.lines, known.finder))
    } else if (block.kind === 'list') {
      const kinds = kindsOf(section, block)
      const isOwn = kinds === section.kinds ? isHere : kinds.has('escalation')
      if (!isLadder(block.items, section, isOwn, known.finder)) continue
      block.items.forEach((item, index) => {
        const one = levelOfItem(item, index + 1, known.finder)
        if (one !== null) found.push(withNested(one, item.blocks))
      })
    }
  }
  if (found.length === 0) {
    const told = toldLevels(section, isHere, known.finder)
    const named = isHere ? namedLevels(section, known.all) : []
    found.push(...(timed(named) > timed(told) ? named : told))
  }
  return found
}

/** Lines `Level 2: the head of IT`, most of which name somebody. */
function levelLines(lines: readonly TextLine[], known: RegExp | null): readonly ReportEscalation[] {
  const timedFirst = lines.flatMap((line) => afterTime(line) ?? [])
  if (timedFirst.length > 1) return timedFirst
  const levels = lines.flatMap((line) => levelIn(line, line.text) ?? [])
  return shareOf(levels, (one) => actorsIn(one.who, known).length > 0) >= HALF ? levels : []
}

const LEVEL_HEAD = new RegExp(
  `^(?:(?:${sourceOf(WORD_FORMS.levelWord)})\\s*(?:\\d{1,2}|[A-E]|I{1,3}V?)|[LNT]\\d)\\s*[:–—.-]\\s*(.{2,60})$`,
  'iu',
)

/** `Level 2 - the head of IT`: a heading of a section about escalation, with its wait below; null where it is none. */
function levelsUnder(section: Section): readonly ReportEscalation[] | null {
  const title = withoutNumber(section.title)
  const who = LEVEL_HEAD.exec(title)?.[1]
  if (who === undefined || !isRung(section)) return null
  const one = {
    level: title.slice(0, title.length - who.length).replace(/[\s:–—.-]+$/, ''),
    who: who.replace(/\s*\([^()]*\)$/, '').trim(),
    within: findDurations(who)[0]?.iso ?? null,
    line: section.line,
    confidence: 0.85,
  }
  return [withNested(one, section.blocks)]
}

/** Most of the headings beside it name somebody, elsewhere than in a section about escalation all. */
function isRung(section: Section): boolean {
  const beside = section.parent?.sections ?? []
  const isNamed = (one: Section) =>
    actorsIn(LEVEL_HEAD.exec(withoutNumber(one.title))?.[1] ?? '', null)[0]?.start === 0
  const isHere = section.parent?.kinds.has('escalation') === true
  return beside.length > 1 && shareOf(beside, isNamed) >= (isHere ? HALF : 1)
}

const HALF = 0.5

function timed(levels: readonly ReportEscalation[]): number {
  return levels.filter((one) => one.within !== null).length
}
