import { describe, expect, it } from 'vitest'
import { cssString } from '../../../shared/report/report-css.ts'
import { reportHtml } from '../../../shared/report/report-html.ts'
import { reportMarkdown } from '../../../shared/report/report-markdown.ts'
import { reportTree } from '../../../shared/report/report-tree.ts'
import { sampleExercise, sampleScenario } from '../../support/sample-exercise.ts'
import { chapter, elements, textOf } from '../../support/tree.ts'

const HEADINGS = [
  'Summary',
  'Recovery against targets',
  'What the lost data is made of',
  'Where the time went',
  'Planned against actual',
  'Issues found and strengths',
  'Improvements and action items',
  'Timeline',
  'Decisions',
  'Runbook',
  'Notifications owed',
  'Score, line by line',
  'Hotwash',
  'Participants',
  'Corrections and undone entries',
  'Sign-off',
  'Appendix: conventions and sources',
]
const EVIDENCE = /stated|simulated|observed/

describe('the report', () => {
  const tree = reportTree(sampleExercise())

  it('has every chapter of the DR test report, in order', () => {
    expect(elements(tree, 'h2').map(textOf)).toEqual(HEADINGS)
  })

  it('has verdict, figures and one timeline on page one', () => {
    const [front] = elements(tree, 'header')
    const text = textOf(front ?? tree)
    expect(text).toContain('PARTIAL')
    expect(text).toMatch(/RTO achieved\s+1:50:00\s+target 2:00:00\s+met · stated/)
    expect(text).toMatch(/RPO achieved\s+0:08:00\s+target 24:00:00\s+met · simulated/)
    expect(elements(front ?? tree, 'svg')).toHaveLength(1)
  })

  it('§1 puts EXERCISE on every chart and an evidence label on every RTO and RPO', () => {
    const figures = elements(tree, 'figure')
    expect(figures).toHaveLength(6)
    for (const figure of figures) {
      expect(textOf(elements(figure, 'figcaption')[0] ?? figure)).toContain('EXERCISE')
      expect(textOf(figure)).toMatch(EVIDENCE)
    }
    const rows = elements(chapter(tree, 'recovery'), 'tr')
      .map(textOf)
      .filter((row) => /(met|missed|open) /.test(row))
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(row).toMatch(/(met|missed|open) · (stated|simulated|observed)/)
    expect(textOf(chapter(tree, 'summary'))).toContain('1:50:00 (target 2:00:00): met, stated')
  })

  it('charts are vector, and say in words what they show', () => {
    expect(elements(tree, 'img')).toHaveLength(0)
    for (const svg of elements(tree, 'svg')) {
      expect(svg.properties.ariaLabel).toBeTruthy()
      const numbers = JSON.stringify(svg).match(/NaN|Infinity|undefined/)
      expect(numbers).toBeNull()
    }
    const budgets = elements(tree, 'figure').find((figure) => figure.properties.id === 'rto-budgets')
    expect(textOf(budgets ?? tree)).toContain(
      'Login by one-time code: RTO 1:50:00, target 1:30:00, missed, stated',
    )
  })

  it('shows deadlines, departures, decisions, corrections and undone entries', () => {
    expect(textOf(chapter(tree, 'obligations'))).toMatch(
      /Updates to customers, no\. 2\s+Customer contacts\s+1:16:00/,
    )
    expect(textOf(chapter(tree, 'runbook'))).toContain('The CEO calls the journalist back')
    expect(textOf(chapter(tree, 'decisions'))).toContain('A core function is down for 2 480 users')
    expect(textOf(chapter(tree, 'amendments'))).toMatch(
      /Corrected to T\+ 0:11:00: The first\s+chain called earlier/,
    )
    expect(textOf(chapter(tree, 'amendments'))).toContain('Undone')
    expect(textOf(chapter(tree, 'timeline'))).not.toContain('Overall: acknowledged')
  })

  it('names owner and due date of action items, and when people were there', () => {
    expect(textOf(chapter(tree, 'actions'))).toMatch(/second SMS provider.*Tomas Vik\s+30 April 2026/)
    expect(textOf(chapter(tree, 'participants'))).toMatch(
      /Jonas Dahl\s+Communications lead\s+Primary\s+0:00:00 to 0:52:00/,
    )
  })

  it('names the versions that it rests on, and how the figures were made', () => {
    const appendix = textOf(chapter(tree, 'appendix'))
    expect(appendix).toContain(`SHA-256 ${'a'.repeat(64)}`)
    expect(appendix).toContain('Onset: when the component left its served level')
    expect(appendix).toContain('rubric 1')
  })

  it('is a draft until it is closed', () => {
    expect(textOf(tree)).not.toContain('DRAFT')
    expect(textOf(tree)).toMatch(/signed by\s+Ingrid Moe/)
    const draft = reportTree(sampleExercise(false))
    expect(textOf(elements(draft, 'header')[0] ?? draft)).toContain('DRAFT \u2013 not closed')
    expect(reportHtml(sampleExercise(false))).toMatch(/@top-left \{ content: "EXERCISE[^"]*DRAFT/)
  })

  it('§4.11 a closed exercise shows the stored score, not a new one', () => {
    const record = sampleExercise()
    const lines = record.lines.map((line) => ({
      ...line,
      events: line.events.map((event) =>
        event.type === 'ScoreRecorded'
          ? { ...event, score: JSON.parse(JSON.stringify(event.score).replace('"total":8', '"total":1')) }
          : event,
      ),
    }))
    expect(textOf(elements(reportTree({ ...record, lines }), 'header')[0] ?? tree)).toContain(' 14.7')
  })
})

describe('the report as HTML', () => {
  const html = reportHtml(sampleExercise(), {
    fontFaces: '@font-face { font-family: Inter; src: url(data:font/woff2;base64,AA) }',
  })

  it('is one file without scripts or outside addresses', () => {
    expect(html.startsWith('<!doctype html>')).toBe(true)
    expect(html).not.toMatch(/<script|<link|https?:\/\/(?!www\.w3\.org)|src="/)
    expect(html).toContain('default-src &#x27;none&#x27;')
    expect(html).toContain('font-family: Inter; src: url(data:font')
  })

  it('is set for A4 with repeated table heads, kept rows and page numbers', () => {
    expect(html).toMatch(/size: A4/)
    expect(html).toMatch(/thead \{ display: table-header-group; \}/)
    expect(html).toMatch(/tr \{ break-inside: avoid; \}/)
    expect(html).toMatch(/h1, h2, h3 \{[^}]*break-after: avoid/)
    expect(html).toContain('counter(page)')
    expect(reportHtml(sampleExercise(), { pageNumbers: 'printer' })).not.toContain('counter(page)')
    for (const table of elements(reportTree(sampleExercise()), 'table')) {
      if (table.properties.className === undefined) expect(elements(table, 'thead')).toHaveLength(1)
    }
  })
})

describe('§4.12 text of people stays text', () => {
  const hostile =
    '<script>alert(1)</script><img src=x onerror=alert(1)> "}</style> *bold* | `code` \u0645\u0631\u062d\u0628\u0627'
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)
  const record = (text: string) => {
    const sample = sampleExercise(false, {
      title: text,
      organisation: text,
      components: (sampleScenario.components ?? []).map((one) => ({ ...one, title: text })),
      tasks: (sampleScenario.tasks ?? []).map((one) => ({ ...one, title: text })),
    })
    const lines = sample.lines.map((line) => ({
      ...line,
      events: line.events.map((event) => {
        if (event.type === 'ExerciseCreated')
          return { ...event, settings: { ...event.settings, title: text.slice(0, 200), facilitator: text } }
        if (event.type === 'Decided') return { ...event, rationale: text, text }
        if (event.type === 'HotwashAnswered') return { ...event, answer: text }
        if (event.type === 'FindingPut') return { ...event, title: text, detail: text }
        if (event.type === 'NoteAdded') return { ...event, text }
        return event
      }),
    }))
    const state = {
      ...sample.state,
      settings:
        lines.flatMap((line) => line.events).find((event) => event.type === 'ExerciseCreated')?.settings ??
        null,
    }
    return { ...sample, lines, state }
  }

  it('§4.12 markup in titles, rationales, notes and findings is shown, not obeyed', () => {
    const html = reportHtml(record(hostile))
    const [, style = '', body = ''] = /<style>([\s\S]*?)<\/style>([\s\S]*)/.exec(html) ?? []
    expect(body).not.toMatch(/<script|<img|<\/style>/)
    expect(body.split('&#x3C;script>alert(1)').length).toBeGreaterThan(10)
    expect(style).not.toContain('<script')
    expect(html.match(/<style>/g)).toHaveLength(1)
  })

  it('§4.12 Markdown escapes it as well, and tables keep their columns', () => {
    const markdown = reportMarkdown(record(hostile))
    expect(markdown).not.toMatch(/(^|[^\\])<script/)
    expect(markdown).toContain('\\*bold\\*')
    const heads = markdown.split('\n').filter((line) => line.startsWith('| T+'))
    expect(heads.length).toBeGreaterThan(0)
  })

  it('long words may break, and other directions stay in their place', () => {
    const html = reportHtml(record(long))
    expect(html).toMatch(/\[dir=auto\] \{ overflow-wrap: anywhere/)
    expect(html).toContain(`<td><span dir="auto">${long}</span>`)
    // in a chart a title is cut, and whole in its tooltip
    expect(html).toMatch(/<title>Donau[^<]*<\/title>Donau[^<]*…<\/text>/)
  })

  it('no text can end the string of a running head', () => {
    expect(cssString('a"}</style>')).toBe('"a\\22 \\7d \\3c \\2f style\\3e "')
  })
})

describe('the report as Markdown', () => {
  it('has the same chapters, tables, and charts as figures in words', () => {
    const markdown = reportMarkdown(sampleExercise())
    for (const heading of HEADINGS) expect(markdown).toContain(`## ${heading}`)
    expect(markdown).toContain('Login by one-time code: RTO 1:50:00, target 1:30:00, missed, stated')
    expect(markdown).toMatch(/\| Component +\| RTO target/)
    expect(markdown).not.toContain('<svg')
    expect(markdown).toContain('EXERCISE')
  })
})

describe('a report of next to nothing', () => {
  it('is still a report', async () => {
    const { HandJournal, record } = await import('../../support/score-record.ts')
    const html = reportHtml(record({}, new HandJournal().end(0)))
    expect(html).toContain('Nothing was decided.')
    expect(html).toContain('No component with an RTO left its served level')
    expect(html).not.toMatch(/NaN|Infinity|undefined/)
  })
})
