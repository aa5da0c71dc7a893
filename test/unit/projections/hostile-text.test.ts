import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { debriefView } from '../../../shared/projections/debrief-view.ts'
import { facilitatorView } from '../../../shared/projections/facilitator-view.ts'
import { projectorView } from '../../../shared/projections/projector-view.ts'
import { reportHtml } from '../../../shared/report/report-html.ts'
import { startTiny } from '../../support/drive.ts'
import { recordOf } from '../../support/play-record.ts'

const ELEMENTS = new Set(
  'p em strong del code pre a span ul ol li table thead tbody tr th td h1 h2 h3 h4 h5 h6 blockquote br hr input sup section'.split(
    ' ',
  ),
)

/** Every node of every hast tree that a view carries. */
function nodes(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(nodes)
  if (typeof value !== 'object' || value === null) return []
  const own = Object.fromEntries(Object.entries(value))
  return [own, ...Object.values(own).flatMap(nodes)]
}

function expectHarmless(view: unknown): void {
  for (const node of nodes(view)) {
    expect(node.type).not.toBe('raw')
    if (node.type !== 'element') continue
    expect(ELEMENTS).toContain(node.tagName)
    const properties = Object.fromEntries(Object.entries(node.properties ?? {}))
    expect(Object.keys(properties).filter((name) => /^on|style|src/i.test(name))).toEqual([])
    if ('href' in properties) expect(String(properties.href)).toMatch(/^(https?:\/\/|mailto:)/i)
  }
}

/** An exercise in which everybody writes this wherever anything can be written. */
function writtenEverywhere(text: string) {
  return startTiny()
    .must({
      type: 'add-inject',
      inject: 'own',
      title: text,
      to: ['commander'],
      via: 'phone',
      from: text,
      says: text,
      headline: text.slice(0, 300),
    })
    .must({ type: 'project', content: 'inject', ref: 'own', text: text.slice(0, 500) })
    .must({ type: 'acknowledge-inject', inject: 'own', response: text.slice(0, 4_000) })
    .must({ type: 'decide', point: 'route', option: 'stay', role: 'commander', rationale: text })
    .must({ type: 'decide-freely', decision: 'f', point: null, role: 'commander', text, rationale: text })
    .must({ type: 'note', note: 'n', text })
    .must({ type: 'improvise', note: 'i', question: text, answer: text })
    .must({ type: 'tick', ref: 'outage-response/1', status: 'deviated', reason: text.slice(0, 2_000) })
    .wait(MINUTE)
    .must({ type: 'end', reason: text.slice(0, 2_000) })
    .must({ type: 'put-finding', finding: 'p', title: text, kind: 'issue', severity: 'low', detail: text })
    .must({ type: 'put-action', action: 'a', title: text, owner: text.slice(0, 200), due: null })
    .must({ type: 'answer-hotwash', question: 0, answer: text })
}

const HOSTILE = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '</style><svg/onload=alert(1)>',
        '[x](javascript:alert(1))',
        '![x](https://tracker.example/x.png)',
        '<a href="data:text/html,x">y</a>',
        '<!--',
        ']]>',
        '=cmd|calc',
        '\n\n| a |\n|---|\n',
        '\u202e',
        '```\n',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `x${parts.join(' ')}`)

describe('§4.12 text from people is text', () => {
  it('§4.12 whatever is written wherever, no view carries markup and no report obeys any', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const drive = writtenEverywhere(text)
        const record = recordOf(drive)
        for (const view of [facilitatorView, projectorView, debriefView])
          expectHarmless(view(record, drive.wall))
        const html = reportHtml(record)
        expect(html.match(/<style/g)).toHaveLength(1)
        expect(html).not.toMatch(/<script|<img|<iframe|<a |<svg\//i)
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
