import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'

/** The palette of a report: ink, two greys and red (ART, Report). */
export const INK = '#14171A'
export const GREY = '#68717A'
export const PALE = '#D3D8DC'
export const RED = '#B42318'

/** Width of every chart in its own units, about one per CSS pixel on A4. */
export const CHART_WIDTH = 658
export const FONT = 10

type Attributes = Readonly<Record<string, string | number>>

/** A chart: vector only, with a title for who cannot see it. */
export function chart(title: string, height: number, children: readonly ElementContent[]): Element {
  return s(
    'svg',
    {
      viewBox: `0 0 ${CHART_WIDTH} ${Math.ceil(height)}`,
      width: '100%',
      role: 'img',
      ariaLabel: title,
      fontSize: FONT,
      fontFamily: 'Inter, "Liberation Sans", Arial, sans-serif',
    },
    [...children],
  )
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): Element {
  return s('rect', {
    x: round(x),
    y: round(y),
    width: round(Math.max(0, width)),
    height: round(height),
    fill,
    ...more,
  })
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  more: Attributes = {},
): Element {
  return s('line', {
    x1: round(x1),
    y1: round(y1),
    x2: round(x2),
    y2: round(y2),
    stroke,
    strokeWidth: 0.75,
    ...more,
  })
}

export function label(x: number, y: number, content: string, more: Attributes = {}): Element {
  return s('text', { x: round(x), y: round(y), fill: INK, ...more }, content)
}

/** A label that may be longer than its place: cut with an ellipsis, whole in its tooltip. */
export function fittedLabel(
  x: number,
  y: number,
  content: string,
  width: number,
  more: Attributes = {},
): Element {
  const shown = cutTo(content, width)
  const text = label(x, y, shown, more)
  return shown === content ? text : { ...text, children: [s('title', content), ...text.children] }
}

/** White behind a label that lines may cross. */
export function backing(x: number, y: number, content: string, anchor: 'start' | 'end'): Element {
  const width = textWidth(content)
  return rect(anchor === 'start' ? x - 1 : x - width - 1, y - 8.5, width + 2, 11, 'white')
}

/** Diagonal hatching in a colour, to be used as `url(#id)`. */
export function hatch(id: string, stroke: string): Element {
  return s(
    'pattern',
    { id, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [s('line', { x1: 0, y1: 0, x2: 0, y2: 4, stroke, strokeWidth: 1.6 })],
  )
}

/** Width classes of Inter's letters, in ems; everything else counts as a middling letter. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;|!' ]/, 0.28],
  [/[frt()[\]/-]/, 0.38],
  [/[mwMW@%]/, 0.86],
  [/[A-Z]/, 0.68],
  [/[0-9]/, 0.62],
  [/[\u2e80-\uffff]/, 1],
]

/** Width of a text in chart units, roughly: enough to keep labels apart. */
export function textWidth(content: string, size: number = FONT): number {
  let width = 0
  for (const letter of content) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.575
  return width * size
}

/** Cuts a text to a width. */
export function cutTo(content: string, width: number, size: number = FONT): string {
  if (textWidth(content, size) <= width) return content
  const letters = [...content]
  while (letters.length > 1 && textWidth(`${letters.join('')}\u2026`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}\u2026`
}

/** Puts things that would touch into further rows. @returns the row of each, from 0. */
export function stagger(spans: readonly { readonly from: number; readonly to: number }[]): readonly number[] {
  const ends: number[] = []
  return spans.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from)
    const row = free === -1 ? ends.length : free
    ends[row] = to
    return row
  })
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
