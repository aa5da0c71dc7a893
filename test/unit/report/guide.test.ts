import { describe, expect, it } from 'vitest'
import { guideHtml } from '../../../shared/report/guide/guide-html.ts'
import type { GuideInput } from '../../../shared/report/guide/guide-input.ts'
import { guideMarkdown } from '../../../shared/report/guide/guide-markdown.ts'
import { GUIDE_HEAD, guideTree } from '../../../shared/report/guide/guide-tree.ts'
import { modelPlay } from '../../../shared/report/guide/model-play.ts'
import { treeText } from '../../../shared/runbook/markdown-tree.ts'
import type { Scenario } from '../../../shared/scenario/model.ts'
import { loadPack, packFiles, shippedPack, TINY_PACK } from '../../support/load-pack.ts'
import { startSmall } from '../../support/small-pack.ts'
import { chapter, elements, textOf } from '../../support/tree.ts'

const SHA = 'c'.repeat(64)
const MINUTE = 60_000

function inputOf(folder: string, change: Partial<Scenario> = {}): GuideInput {
  const { scenario, runbooks } = loadPack(folder)
  if (scenario === null) throw new Error(`${folder} does not parse`)
  const script = packFiles(folder)['plays/good.yaml'] ?? null
  return { scenario: { ...scenario, ...change }, runbooks, sha256: SHA, script }
}

/** Text without differences of white space, which a tree's pieces have between them. */
const squeeze = (text: string) => text.replace(/\s+/g, '')

const PACKS = [
  ['tiny', inputOf(TINY_PACK)],
  ['sms-provider-outage', inputOf(shippedPack('sms-provider-outage'))],
] as const

describe.each(PACKS)('the guide of %s', (_name, input) => {
  const tree = guideTree(input)
  const { scenario } = input
  const chapters = new Map(
    elements(tree, 'section').map((one) => [one.properties.id, squeeze(textOf(one))] as const),
  )
  const has = (id: string, text: string) => expect(chapters.get(id)).toContain(squeeze(text))

  it('says on its cover whose it is and of which pack and version it is made', () => {
    const cover = textOf(elements(tree, 'header')[0] ?? tree)
    for (const text of [
      'EXERCISE',
      'FACILITATOR ONLY',
      scenario.title,
      scenario.organisation,
      scenario.id,
      SHA,
    ])
      expect(cover).toContain(text)
    for (const { sha256 } of input.runbooks) expect(cover).toContain(sha256)
  })

  it('has its parts in the order in which a facilitator needs them', () => {
    expect(elements(tree, 'section').map(({ properties }) => properties.id)).toEqual([
      'guide-people',
      'guide-opening',
      'guide-story',
      'guide-run-sheet',
      'guide-decisions',
      'guide-duties',
      'guide-work',
      'guide-endings',
      'guide-hotwash',
      'guide-evaluator',
    ])
  })

  it('has every inject with what is said, expected, prompted and asked', () => {
    for (const inject of scenario.injects) {
      has('guide-run-sheet', inject.title)
      has('guide-run-sheet', inject.from)
      if (inject.expect !== null) has('guide-run-sheet', inject.expect)
      for (const prompt of inject.prompts) has('guide-run-sheet', prompt)
      for (const { ask, answer } of inject.questions) {
        has('guide-run-sheet', ask)
        has('guide-run-sheet', answer)
      }
      if (inject.artefact !== null) has('guide-run-sheet', inject.artefact.title)
    }
    expect(elements(chapter(tree, 'guide-run-sheet'), 'blockquote')).toHaveLength(scenario.injects.length)
  })

  it('has every decision point with every option, its quality and its reason', () => {
    for (const decision of scenario.decisions) {
      has('guide-decisions', decision.title)
      has('guide-decisions', decision.question)
      for (const { label, because, quality } of decision.options)
        has('guide-decisions', `${label}${because}${Math.round(quality * 100)} %`)
      for (const ref of decision.follows) has('guide-decisions', ref)
    }
  })

  it('has every role, objective, obligation, task, ending and hotwash question', () => {
    for (const { title } of scenario.roles) has('guide-people', title)
    for (const { title } of scenario.objectives) {
      has('guide-people', title)
      has('guide-evaluator', title)
    }
    for (const { title, to, basis } of scenario.obligations) {
      has('guide-duties', title)
      has('guide-duties', to)
      if (basis !== null) has('guide-duties', basis)
    }
    for (const { title } of scenario.tasks) has('guide-work', title)
    for (const { title } of scenario.endings) has('guide-endings', title)
    for (const question of scenario.hotwash) has('guide-hotwash', question)
  })

  it('tells how every ending is reached, in words', () => {
    const text = textOf(chapter(tree, 'guide-endings'))
    expect(text).not.toContain('By nothing in the story.')
    expect(text.split('Reached')).toHaveLength(scenario.endings.length + 1)
  })

  it('numbers injects alike in chart, tables and run sheet', () => {
    const order = elements(chapter(tree, 'guide-run-sheet'), 'h3')
      .map(textOf)
      .flatMap((title) => /^(\d+) {2}(.*)$/.exec(title)?.slice(1) ?? [])
    expect(order.filter((_, index) => index % 2 === 0)).toEqual(
      scenario.injects.map((_, index) => `${index + 1}`),
    )
    const drawn = elements(chapter(tree, 'guide-story'), 'title').map(textOf)
    for (const title of drawn.filter((one) => /^\d/.test(one))) {
      const [, number, name] = /^(\d+) (.*)$/.exec(title) ?? []
      expect(order[Number(number) * 2 - 1]).toBe(name)
    }
    expect(drawn.filter((one) => /^\d/.test(one)).length).toBeGreaterThan(0)
  })

  it('draws vectors only, with numbers that are numbers, and says in words what they show', () => {
    expect(elements(tree, 'img')).toHaveLength(0)
    const [svg] = elements(tree, 'svg')
    expect(svg?.properties.ariaLabel).toBeTruthy()
    expect(JSON.stringify(svg)).not.toMatch(/NaN|Infinity|undefined/)
    const figures = textOf(elements(tree, 'figure')[0] ?? tree)
    expect(figures).toMatch(/T\+ 0:04:00: inject \d+,/)
  })

  it('gives the same twice', () => {
    expect(guideHtml(input)).toBe(guideHtml(input))
  })
})

describe('where things lie', () => {
  const input = inputOf(TINY_PACK)

  it('takes fixed times from the pack and the rest from a play of its script', () => {
    const { injects, decisions, onset, played, ending } = modelPlay(input)
    expect(played).toBe(true)
    expect(injects.get('first-calls')).toBe(4 * MINUTE)
    expect(injects.get('pager-alarm')).toBe(6 * MINUTE)
    expect(injects.get('damage-seen')).toBe(12 * MINUTE)
    expect(injects.has('press-calls')).toBe(false)
    expect(decisions.get('route')).toBe(0)
    expect(decisions.get('source')).toBe(12 * MINUTE)
    expect(onset).toBe(0)
    expect(ending).toBe('recovered')
  })

  it('says about which times it is sure', () => {
    const sheet = textOf(chapter(guideTree(input), 'guide-run-sheet'))
    expect(sheet).toMatch(/1 {2}Stores start to call\s+0:04\s+08:44/)
    expect(sheet).toMatch(/3 {2}Damaged rows are found\s+about\s+0:12\s+08:52/)
    expect(sheet).toMatch(/4 {2}A reporter calls\s+if it comes/)
  })

  it.each([
    ['no script', null],
    ['a broken one', '- { at: 5m, mrak: declared }'],
    ['no list', 'at: 5m'],
  ])('does without: %s', (_what, script) => {
    const text = textOf(guideTree({ ...input, script }))
    expect(text).toContain('When what they wait for has come')
    expect(text).toContain('the pack has no play')
    expect(text).not.toMatch(/about\s+\d+:\d/)
  })

  it('follows the clock from state to state, with its conditions', () => {
    const story = chapter(guideTree(input), 'guide-story')
    const rows = elements(story, 'tr').map(textOf)
    expect(rows.some((row) => /0:10:00\s+Data\s+Data is damaged/.test(row))).toBe(true)
    expect(rows.some((row) => /0:40:00\s+Supply of codes\s+Codes arrive again/.test(row))).toBe(true)
  })
})

describe('what follows from an option', () => {
  const decisions = textOf(chapter(guideTree(inputOf(shippedPack('sms-provider-outage'))), 'guide-decisions'))

  it('names the complications that it brings, through its tasks too', () => {
    expect(decisions).toMatch(
      /Everybody with an address, at once.*?complication:\s+may bring inject \d+ "Approved by himself"/s,
    )
    expect(decisions).toMatch(
      /Link wherever the name matches.*?complication:\s+may bring inject \d+ "Another man's requisitions"/s,
    )
  })

  it('says what lapses to what, and how work and trust change', () => {
    expect(decisions).toMatch(/If it lapses\s+The question stays open, and what is decided counts as late\./)
    expect(decisions).toContain('Customer trust \u221210')
    expect(decisions).toMatch(
      /starts "Read the delivery log, operator by operator" \(Technical lead, about 8 min\)/,
    )
  })
})

describe('a pack with all that a guide may say', () => {
  const tree = guideTree(
    inputOf(TINY_PACK, {
      room: 75 * MINUTE,
      exercises: ['Choice of recovery point'],
      guide: {
        audience: 'People who **carry the pager**.',
        preparation: ['Borrow the spare key'],
        opening: 'Good morning, this is an exercise.',
        watchFor: ['Who stops the writes?'],
      },
      expected: [
        {
          id: 'known',
          title: 'Known',
          by: 5 * MINUTE,
          reached: { kind: 'marked', mark: 'declared', component: null },
        },
      ],
    }),
  )

  it('prints each where it is needed', () => {
    expect(textOf(elements(tree, 'header')[0] ?? tree)).toMatch(/Room\s+1 h 15 min/)
    expect(textOf(elements(tree, 'header')[0] ?? tree)).toContain('Choice of recovery point')
    const people = textOf(chapter(tree, 'guide-people'))
    expect(people).toContain('carry the pager')
    expect(people).toContain('Borrow the spare key')
    expect(textOf(chapter(tree, 'guide-opening'))).toContain('Good morning')
    expect(textOf(chapter(tree, 'guide-endings'))).toContain('Who stops the writes?')
    expect(textOf(chapter(tree, 'guide-work'))).toMatch(/0:05:00\s+08:45:00\s+Known\s+Declared is marked/)
    expect(textOf(chapter(tree, 'guide-story'))).toContain('Known 0:05')
  })
})

describe('the guide as HTML and Markdown', () => {
  const input = inputOf(TINY_PACK)

  it('says on every page that it holds the answers', () => {
    expect(GUIDE_HEAD).toMatch(/EXERCISE.*FACILITATOR ONLY.*contains the answers/)
    const html = guideHtml(input)
    expect(html).toMatch(/@top-left \{ content: "EXERCISE[^"]*FACILITATOR ONLY/)
    expect(html).not.toContain('@page :first')
    expect(html).toContain('counter(page)')
    expect(guideHtml(input, { pageNumbers: 'printer' })).not.toContain('counter(page)')
  })

  it('is one file without scripts or outside addresses, and keeps an inject on one page', () => {
    const html = guideHtml(input, { fontFaces: '@font-face { font-family: Inter }' })
    expect(html).not.toMatch(/<script|<link|https?:\/\/(?!www\.w3\.org)|src="/)
    expect(html).toContain('@font-face { font-family: Inter }')
    expect(html).toMatch(/\.entry \{[^}]*break-inside: avoid/)
  })

  it('is Markdown with the same chapters, tick boxes and figures in words', () => {
    const markdown = guideMarkdown(input)
    for (const heading of elements(guideTree(input), 'h2'))
      expect(markdown).toContain(`## ${textOf(heading)}`)
    expect(markdown).toContain('- [ ] Print the runbook')
    expect(markdown).toContain('> Nobody in the shop gets a **login code**.')
    expect(markdown).toContain('T+ 0:04:00: inject 1, Stores start to call')
    expect(markdown).not.toMatch(/<svg|<div|<span/)
  })
})

describe('§4.12 text of packs stays text', () => {
  const hostile =
    '<script>alert(1)</script><img src=x onerror=alert(1)> "}</style> [x](javascript:alert(1)) `code` | pipe'
  const { runbooks, scenario: plain } = inputOf(TINY_PACK)
  const texts = new Set<string>([
    'title',
    'summary',
    'organisation',
    'description',
    'to',
    'basis',
    'from',
    'says',
    'expect',
  ])
  for (const name of [
    'prompts',
    'ask',
    'answer',
    'headline',
    'label',
    'because',
    'question',
    'context',
    'hotwash',
    'exercises',
    'briefing',
    'unit',
  ])
    texts.add(name)

  /** The same value with every text that people read replaced. */
  function poisoned(value: unknown, name = ''): unknown {
    if (typeof value === 'string') return texts.has(name) ? hostile : value
    if (Array.isArray(value)) return value.map((one) => (name === 'to' ? one : poisoned(one, name)))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poisoned(one, key)]))
  }

  const scenario = {
    ...(poisoned(plain) as Scenario),
    machine: plain.machine,
    guide: { audience: hostile, preparation: [hostile], opening: `# ${hostile}`, watchFor: [hostile] },
    exercises: [hostile],
    hotwash: [hostile],
  }
  const input: GuideInput = { scenario, runbooks, sha256: SHA, script: null }

  it('§4.12 markup in any text of a pack is shown, not obeyed', () => {
    const html = guideHtml(input)
    const [, style = '', body = ''] = /<style>([\s\S]*?)<\/style>([\s\S]*)/.exec(html) ?? []
    expect(html.match(/<style>/g)).toHaveLength(1)
    expect(style).not.toContain('<script')
    expect(body).not.toMatch(/<script|<img|<\/style>|href="javascript/)
    expect(body.split('&#x3C;script>alert(1)').length).toBeGreaterThan(15)
  })

  it('§4.12 Markdown escapes it as well', () => {
    const markdown = guideMarkdown(input)
    expect(markdown).not.toMatch(/(^|[^\\])<(script|img)/)
    expect(markdown).not.toMatch(/\]\(javascript:/)
  })

  it('§4.12 in the tree there is nothing but elements and text, and no address of its own', () => {
    const tree = guideTree(input)
    for (const link of elements(tree, 'a')) expect(link.properties.href).toMatch(/^(https?:|mailto:)/)
    expect(treeText(tree)).toContain('<script>alert(1)</script>')
    expect(elements(tree, 'script')).toHaveLength(0)
  })
})

describe('a guide to next to nothing', () => {
  it('is still a guide', () => {
    const { scenario, runbooks } = startSmall({})
    const html = guideHtml({ scenario, runbooks, sha256: SHA, script: null })
    expect(html).toContain('The scenario has no injects.')
    expect(html).not.toMatch(/NaN|Infinity|undefined/)
  })
})
