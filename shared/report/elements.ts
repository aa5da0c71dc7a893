import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

export type Content = ElementContent | string

/** A column of a report table. Numbers stand right, words left. */
export interface Column {
  readonly head: string
  readonly kind?: 'number' | 'text'
  /** Share of the width in percent; the rest is divided by need. */
  readonly width?: number
}

export interface Row {
  readonly cells: readonly (Content | readonly Content[])[]
  /** `quiet`: there is nothing to say; `total`: what the rows above come to. */
  readonly tone?: 'quiet' | 'total'
}

/** A chapter with its heading; an empty one still says that there is nothing. */
export function section(
  id: string,
  title: string,
  ...children: readonly (Content | readonly Content[])[]
): Element {
  return h('section', { id, className: ['chapter'] }, h('h2', title), ...children.map(asList))
}

/** A table whose head repeats on every page. */
export function table(caption: string, columns: readonly Column[], rows: readonly Row[]): Element {
  return h('table', { ariaLabel: caption }, [
    h(
      'colgroup',
      columns.map(({ width }) => (width === undefined ? h('col') : h('col', { style: `width:${width}%` }))),
    ),
    h('thead', [
      h(
        'tr',
        columns.map((column) => h('th', { scope: 'col', className: classOf(column) }, column.head)),
      ),
    ]),
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          { className: row.tone },
          row.cells.map((cell, index) => h('td', { className: classOf(columns[index]) }, asList(cell))),
        ),
      ),
    ),
  ])
}

/** Label and value, one per row: the head of a form. */
export function form(
  caption: string,
  rows: readonly (readonly [string, Content | readonly Content[]])[],
): Element {
  return h(
    'table',
    { className: ['form'], ariaLabel: caption },
    h(
      'tbody',
      rows.map(([label, value]) => h('tr', [h('th', { scope: 'row' }, label), h('td', asList(value))])),
    ),
  )
}

/** A line that says that a part of the report has nothing to tell. */
export function nothing(text: string): Element {
  return h('p', { className: ['nothing'] }, text)
}

/** People's own words, their line breaks kept; never markup (DESIGN §4.12). */
export function prose(text: string): readonly Element[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => h('p', { className: ['prose'], dir: 'auto' }, paragraph.trim()))
}

/** A short text of people in a cell or a line: its own direction, no markup. */
export function words(text: string): Element {
  return h('span', { dir: 'auto' }, text)
}

/** What went wrong, in red: the word that says so, not the whole row. */
export function wrong(text: string): Element {
  return h('span', { className: ['missed'], dir: 'auto' }, text)
}

/** Second line of a cell, in grey, in people's words. */
export function aside(text: string): Element {
  return h('div', { className: ['aside'], dir: 'auto' }, text)
}

/** Second line of a cell, in grey, in the report's own words. */
export function note(text: string): Element {
  return h('div', { className: ['aside'] }, text)
}

/** A chart with its caption, and its figures in words for whoever cannot see it. */
export function figure(id: string, caption: string, chart: Element, figures: readonly string[]): Element {
  return h('figure', { id }, [
    h('figcaption', [h('b', 'EXERCISE'), ` ${caption}`]),
    chart,
    h(
      'ul',
      { className: ['figures-in-words'] },
      figures.map((text) => h('li', text)),
    ),
  ])
}

function asList(content: Content | readonly Content[]): Content[] {
  return typeof content === 'string' || 'type' in content ? [content] : [...content]
}

function classOf(column: Column | undefined): 'number' | undefined {
  return column?.kind === 'number' ? 'number' : undefined
}
