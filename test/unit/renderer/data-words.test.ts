import { expect, it } from 'vitest'
import { lossSentence, momentsOf } from '../../../renderer/screens/debrief/data-words.ts'
import { placeLabels } from '../../../renderer/screens/debrief/label-rows.ts'
import type { DataSheetView } from '../../../shared/contract/story-views.ts'
import { lateSheet, openSheet, replicaSheet } from '../../fixtures/views/data-loss.ts'
import { MIN } from '../../fixtures/views/sms-outage-story.ts'

const plain: DataSheetView = {
  ...lateSheet,
  dataAt: 6 * MIN,
  stretches: lateSheet.stretches.slice(1),
  gross: 40 * MIN,
  reconciled: 0,
  reconciliations: [],
  lost: 40 * MIN,
}

it('says what the minutes after somebody knew have cost', () => {
  expect(lossSentence(plain)).toBe(
    'Writes stopped 34 min after the team knew: 34 of 40 min lost, about 1,430 policy changes.',
  )
})

it('says what was won back', () => {
  expect(lossSentence(lateSheet)).toBe(
    'Writes stopped 34 min after the team knew: 34 of 41 min lost, about 1,430 policy changes. 12 min were won back.',
  )
})

it('does not call writes stopped that went on until the restored data took over', () => {
  expect(lossSentence({ ...plain, until: plain.writtenUntil })).toMatch(/^Writes still went on 34 min after/)
})

it('says that nobody noticed, and that it is not over', () => {
  expect(lossSentence(openSheet)).toBe(
    'Nobody had noticed: 1 h 30 min of data lost so far, about 3,780 policy changes.',
  )
})

it('says that a team stopped in time, and that a replica was behind', () => {
  const intime = { ...plain, knownAt: 50 * MIN, stretches: plain.stretches.slice(0, 1), gross: 6 * MIN }
  expect(lossSentence(intime)).toBe(
    'Nothing was written after the team knew: 6 min lost before anybody knew, about 250 policy changes.',
  )
  expect(lossSentence(replicaSheet)).toBe(
    'Nothing was written after the team knew: 4 min not in the restored point.',
  )
})

it('counts in words what is not whole minutes', () => {
  const late = { from: 0, to: 65 * MIN, lost: 65 * MIN, why: 'after-known' } as const
  const long = { ...plain, stretches: [late], gross: 65 * MIN, knownAt: 0, writtenUntil: 65 * MIN }
  expect(lossSentence(long)).toContain('all 1 h 5 min lost')
  expect(lossSentence({ ...long, gross: 70 * MIN + 30_000 })).toContain('1 h 5 min of 1 h 10 min lost')
})

it('names the moments in order, and those of one instant together', () => {
  expect(momentsOf(lateSheet).map(({ title }) => title)).toEqual([
    'newest data left',
    'corruption began',
    'somebody knew',
    'writes stopped',
    'restored',
  ])
  expect(momentsOf(openSheet)).toEqual([
    { at: 6 * MIN, title: 'last good data, corruption began' },
    { at: 96 * MIN, title: 'still written' },
  ])
})

it('puts no label over another, whatever the places', () => {
  const width = 900
  for (const places of [
    [0, 4, 8, 12],
    [0, 880, 890, 900],
    [0, 100, 200, 899],
    [450, 450, 450],
  ]) {
    const labels = places.map((at) => ({ at, width: 160 }))
    const placed = placeLabels(labels, width)
    const boxes = placed.map(({ row, before }, index) => {
      const at = places[index] ?? 0
      return { row, from: before ? at - 160 : at, to: before ? at : at + 160 }
    })
    for (const [index, box] of boxes.entries()) {
      expect(box.to).toBeLessThanOrEqual(width)
      for (const other of boxes.slice(index + 1)) {
        const apart = box.to <= other.from || other.to <= box.from
        expect(apart || box.row !== other.row).toBe(true)
      }
    }
  }
})

it('lifts a label over the tick that it reaches over', () => {
  expect(
    placeLabels(
      [
        { at: 0, width: 160 },
        { at: 50, width: 160 },
        { at: 400, width: 160 },
      ],
      900,
    ),
  ).toEqual([
    { row: 1, before: false },
    { row: 0, before: false },
    { row: 0, before: false },
  ])
})
