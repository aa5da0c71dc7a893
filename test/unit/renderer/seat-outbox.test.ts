// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { storedOutbox } from '../../../renderer/seat/outbox.ts'
import type { Unsent } from '../../../shared/protocol/client.ts'

afterEach(() => localStorage.clear())

const unsent = (id: string): Unsent => ({
  id,
  exercise: 'ex-1',
  command: { type: 'tick', ref: 'a/1', status: 'done' },
})

it('finds after a reload what was not answered, in the order in which it was given', () => {
  let now = 999
  const before = storedOutbox('room', () => now)
  for (const id of ['c', 'a', 'b']) before.add(unsent(id))
  now = 1_000
  before.add(unsent('0'))
  before.remove('a')
  expect(storedOutbox('room').load()).toEqual(['c', 'b', '0'].map(unsent))
})

it('keeps the seats of one device apart, and drops what it cannot read', () => {
  storedOutbox('left').add(unsent('l'))
  const right = storedOutbox('right')
  right.add(unsent('r'))
  localStorage.setItem('muster.seat.outbox.right.0', '{"torn')
  expect(storedOutbox('right').load()).toEqual([unsent('r')])
  expect(localStorage.getItem('muster.seat.outbox.right.0')).toBeNull()
  expect(storedOutbox('left').load()).toEqual([unsent('l')])
})
