// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ProjectorScreen } from '../../../renderer/screens/projector/projector-screen.tsx'
import { boardRows, isCrowded, isTense } from '../../../renderer/screens/projector/tense.ts'
import {
  breached,
  corrupt,
  crowded,
  ended,
  projectorStates,
  steady,
  writesStopped,
} from '../../fixtures/views/sms-outage.ts'
import { component } from '../../fixtures/views/sms-outage-story.ts'
import { renderScreen } from '../../support/render-screen.tsx'

it.each(Object.entries(projectorStates).filter(([state]) => state !== 'blackout' && state !== 'real'))(
  'says EXERCISE on everything that it shows: %s',
  (_, view) => {
    renderScreen(<ProjectorScreen view={view} monotonic={() => 0} />)
    expect(screen.getByText('EXERCISE')).toBeTruthy()
  },
)

it('shows nothing in a blackout', () => {
  renderScreen(<ProjectorScreen view={{ ...steady.projector, blackout: true }} />)
  expect(screen.queryByText('EXERCISE')).toBeNull()
  expect(screen.queryByText('Login by one-time code')).toBeNull()
})

it('says a real incident whatever else it was told to show', () => {
  renderScreen(<ProjectorScreen view={{ ...steady.projector, realIncident: true, blackout: true }} />)
  expect(screen.getByRole('alert').textContent).toContain('REAL INCIDENT')
})

it('falls back to the board when the content it should show is not there', () => {
  renderScreen(<ProjectorScreen view={{ ...steady.projector, content: 'inject', inject: null }} />)
  expect(screen.getByText('Login by one-time code')).toBeTruthy()
})

it('is tense while a component is past its target, and not after the end', () => {
  const now = breached.clock.segment.exercise
  expect(isTense(breached.projector, now)).toBe(true)
  expect(isTense(steady.projector, steady.clock.segment.exercise)).toBe(false)
  expect(isTense({ ...breached.projector, phase: 'ended' }, now)).toBe(false)
  expect(isTense(ended.projector, ended.clock.segment.exercise)).toBe(false)
})

it('shows at most seven rows in the order of the pack, and leaves out those that were never out first', () => {
  const many = Array.from({ length: 10 }, (_, index) =>
    component(`c${index}`, { title: `C${index}`, since: index === 9 ? 0 : null }),
  )
  expect(boardRows(many).map((each) => each.id)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c9'])
})

it('is tense while more data than the target allows is being lost, and not once the loss stands', () => {
  const at = (view: typeof corrupt) => isTense(view.projector, view.clock.segment.exercise)
  expect(at(corrupt)).toBe(true)
  expect(at(writesStopped)).toBe(false)
})

it('shows lost data on the wall with what it amounts to', () => {
  renderScreen(<ProjectorScreen view={corrupt.projector} monotonic={() => 0} />)
  const [row] = screen.getAllByRole('listitem')
  expect(row?.textContent).toContain('0:12:40growing')
  expect(row?.textContent).toContain('past RPO 0:05:00about 530 policy changes lost')
})

it('says on the wall that the writes are stopped', () => {
  renderScreen(<ProjectorScreen view={writesStopped.projector} monotonic={() => 0} />)
  expect(screen.getByText('writes stopped')).toBeTruthy()
  expect(screen.queryByText('growing')).toBeNull()
})

it('keeps a row on the wall that has lost data, although it was never out', () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    component(`c${index}`, { title: `C${index}`, lossNow: index === 8 ? 60_000 : null }),
  )
  expect(boardRows(many).map((each) => each.id)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c8'])
})

it('leaves out the amounts only where the wall is full', () => {
  expect(isCrowded(boardRows(corrupt.components), corrupt.clock.segment.exercise)).toBe(false)
  expect(isCrowded(boardRows(writesStopped.components), writesStopped.clock.segment.exercise)).toBe(false)
  expect(isCrowded(boardRows(crowded.components), crowded.clock.segment.exercise)).toBe(true)
})
