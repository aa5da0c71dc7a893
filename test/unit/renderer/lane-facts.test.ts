import { describe, expect, it } from 'vitest'
import { laneFacts } from '../../../renderer/screens/console/map/lane-facts.ts'
import { laneGraphs } from '../../../renderer/screens/console/map/map-lanes.ts'
import { shareLines } from '../../../renderer/screens/console/map/share-lines.ts'
import { lineCount, textWidth } from '../../../renderer/screens/console/map/text-fit.ts'
import type { MapView } from '../../../shared/contract/story-views.ts'

type Way = Partial<MapView['transitions'][number]> & { readonly from: string; readonly to: string }

const MIN = 60_000
const NAMES = ['now', 'soon', 'late', 'was', 'far']

/** One lane with a current state, one that was, and the ways given. */
function facts(...ways: readonly Way[]) {
  const map: MapView = {
    states: NAMES.map((path) => ({
      path,
      title: path.toUpperCase(),
      parent: null,
      type: 'atomic',
      initial: path === 'was',
      active: path === 'now',
      visited: path === 'was' || path === 'now',
    })),
    transitions: ways.map((way, index) => ({
      id: String(index),
      label: '',
      taken: false,
      next: way.from === 'now',
      dueAt: null,
      waitsFor: null,
      ...way,
    })),
  }
  const [lane] = laneGraphs(map)
  if (lane === undefined) throw new Error('no lane')
  return laneFacts(map, lane)
}

const done = (task: string, to: string, more: Partial<Way> = {}): Way => ({
  from: 'now',
  to,
  label: `task done: ${task}`,
  waitsFor: `waits for task "${task}" to be done`,
  ...more,
})

describe('what a lane says', () => {
  it('tells where it stands, what was, what can come next and what is far', () => {
    const lane = facts(done('Dig', 'soon'), { from: 'soon', to: 'far', label: 'at once' })
    expect(lane.current).toEqual(['NOW'])
    expect(lane.states.map(({ path, look }) => `${path} ${look}`)).toEqual([
      'now current',
      'soon next',
      'late rest',
      'was past',
      'far rest',
    ])
    expect(lane.next.map(({ title, why, sure }) => [title, why, sure])).toEqual([
      ['SOON', 'task done: Dig', false],
    ])
  })

  it('puts what time alone brings first, and says what the rest waits for', () => {
    const { next } = facts(
      done('Dig', 'was'),
      {
        from: 'now',
        to: 'late',
        label: 'after 0:05:00, if "told" is true',
        dueAt: 5 * MIN,
        waitsFor: 'waits for "told" to be true (it is false)',
      },
      { from: 'now', to: 'soon', label: 'after 0:35:00', dueAt: 35 * MIN },
    )
    expect(next.map(({ title, dueAt, sure, timer, why }) => [title, dueAt, sure, timer, why])).toEqual([
      ['SOON', 35 * MIN, true, true, ''],
      ['LATE', 5 * MIN, false, true, 'waits for "told" to be true (it is false)'],
      ['WAS', null, false, false, 'task done: Dig'],
    ])
  })

  it('counts down to the end of a task that is under way', () => {
    const [step] = facts(done('Dig', 'soon', { dueAt: 8 * MIN }), done('Fill', 'soon')).next
    expect(step).toMatchObject({ dueAt: 8 * MIN, timer: false, sure: true, why: 'task done: Dig / Fill' })
  })

  it('tells another cause from the condition of a countdown', () => {
    const timer: Way = { from: 'now', to: 'soon', label: 'after 0:35:00', dueAt: 35 * MIN }
    expect(facts(timer, done('Dig', 'soon')).next[0]?.why).toBe('or task done: Dig')
    const waiting = { ...timer, waitsFor: 'waits for rain' }
    expect(facts(waiting, done('Dig', 'soon')).next[0]?.why).toBe('waits for rain; or task done: Dig')
  })

  it('of ways with one cause the first that holds is taken, and those after it say so', () => {
    const { next } = facts(
      {
        from: 'now',
        to: 'late',
        label: 'after 1:00:00, if "x" is true',
        dueAt: 60 * MIN,
        waitsFor: 'waits for x',
      },
      { from: 'now', to: 'soon', label: 'after 1:00:00, if "y" is true', dueAt: 60 * MIN },
      { from: 'now', to: 'far', label: 'after 1:00:00', dueAt: 60 * MIN },
    )
    expect(next.map(({ title, sure, why }) => [title, sure, why])).toEqual([
      ['SOON', true, ''],
      ['LATE', false, 'waits for x'],
      ['FAR', false, 'if not “SOON”'],
    ])
  })

  it('joins causes of one kind, and asks a question as it was asked', () => {
    const decided = (point: string, option: string): Way => ({
      from: 'now',
      to: 'soon',
      label: `${point} decided: ${option}`,
      waitsFor: `waits for decision "${point}" to be "${option}"`,
    })
    const [step] = facts(
      decided('Classification', 'Severity 1'),
      decided('Classification', 'Severity 2'),
      decided('Is it over?', 'Yes'),
      { from: 'now', to: 'soon', label: 'marked: declared', waitsFor: 'waits for the mark "declared"' },
      { from: 'now', to: 'soon', label: 'when X', waitsFor: 'waits for X' },
    ).next
    expect(step?.why).toBe(
      'Classification: Severity 1 / Severity 2; or Is it over? Yes; or marked: declared; or waits for X',
    )
  })

  it('leaves out what a decision has passed by, unless something else can still bring it', () => {
    const passed = 'waits for decision "P" to be "O" (it was decided otherwise)'
    const lane = facts(
      { from: 'now', to: 'soon', label: 'P decided: O', waitsFor: passed },
      {
        from: 'now',
        to: 'late',
        label: 'when A',
        waitsFor: `waits for task "T" to be done or for ${passed}`,
      },
    )
    expect(lane.next.map(({ title }) => title)).toEqual(['LATE'])
    expect(lane.states.find(({ path }) => path === 'soon')?.look).toBe('rest')
  })
})

describe('lines of the pane', () => {
  it('gives every lane one, and the rest to those that branch most', () => {
    expect(shareLines([1, 4, 2], 0)).toEqual([1, 1, 1])
    expect(shareLines([1, 4, 2], 5)).toEqual([1, 3, 1])
    expect(shareLines([1, 4, 2], 6)).toEqual([1, 3, 2])
    expect(shareLines([1, 4, 2], 50)).toEqual([1, 4, 2])
  })
})

describe('text that is fitted without a screen', () => {
  it('is measured a little wider than Inter 600 draws it', () => {
    // Measured with the bundled font at 100 px: 1,286 and 1,922.
    for (const [text, drawn] of [
      ['Declared, somebody leads', 1286],
      ["Severity 3, customers' clocks stand still", 1922],
    ] as const) {
      expect(textWidth(text, 100)).toBeGreaterThan(drawn)
      expect(textWidth(text, 100)).toBeLessThan(drawn * 1.06)
    }
  })

  it('breaks between words, not at what holds them together', () => {
    const word = textWidth('word', 10)
    expect(lineCount('word word word', 10, word * 2 + 3)).toBe(2)
    expect(lineCount('word\u00a0word word', 10, word + 1)).toBe(2)
  })
})
