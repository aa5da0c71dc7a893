import type { Root } from 'hast'
import { h } from 'hastscript'
import { type GuideData, guideData } from './guide-data.ts'
import type { GuideInput } from './guide-input.ts'
import { cover } from './sections/cover.ts'
import { decisionPoints } from './sections/decision-points.ts'
import { duties } from './sections/duties.ts'
import { endings } from './sections/endings.ts'
import { evaluatorSheet } from './sections/evaluator-sheet.ts'
import { hotwashSheet } from './sections/hotwash-sheet.ts'
import { opening } from './sections/opening.ts'
import { people } from './sections/people.ts'
import { runSheet } from './sections/run-sheet.ts'
import { story } from './sections/story.ts'
import { work } from './sections/work.ts'

/** Stands at the head of every page: a guide left on the table spoils the exercise. */
export const GUIDE_HEAD = 'EXERCISE \u00b7 FACILITATOR ONLY \u2013 contains the answers'

const SECTIONS = [
  people,
  opening,
  story,
  runSheet,
  decisionPoints,
  duties,
  work,
  endings,
  hotwashSheet,
  evaluatorSheet,
] as const

/**
 * The facilitator's guide of a pack as one tree, from which HTML, PDF and Markdown are made. All text of the pack is text
 * nodes or goes through the safe Markdown tree (DESIGN §4.12).
 */
export function guideTree(input: GuideInput): Root {
  return guideTreeOf(guideData(input))
}

/** The tree of gathered data. */
export function guideTreeOf(data: GuideData): Root {
  const parts = [cover(data), ...SECTIONS.map((section) => section(data))]
  return { type: 'root', children: [h('article', { className: ['report', 'guide'] }, parts)] }
}
