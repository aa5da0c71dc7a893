// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ProjectorScreen } from '../../../renderer/screens/projector/projector-screen.tsx'
import {
  boardRows,
  dutyRow,
  fittingRows,
  isCrowded,
  isTense,
} from '../../../renderer/screens/projector/tense.ts'
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
import { teamWalls } from '../../fixtures/views/team.ts'
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

const wall = (name: string) => {
  const view = teamWalls[name]
  if (view === undefined) throw new Error(`No wall ${name}`)
  renderScreen(<ProjectorScreen view={view} monotonic={() => 0} />)
  return view
}

it('tells who must be told, the legal ones first, and the last decisions with their role', () => {
  wall('decided')
  const duties = within(screen.getByRole('list', { name: 'Who must be told' })).getAllByRole('listitem')
  expect(duties[0]?.textContent).toMatch(/^LEGAL Notice to the supervisory authority.*left$/)
  expect(duties.map((duty) => duty.textContent)).toContainEqual(expect.stringMatching(/✓ told 0:12:00/))
  const [last] = within(screen.getByRole('region', { name: 'Decided' })).getAllByRole('listitem')
  expect(last?.textContent).toMatch(/Incident commander.*Extend live sessions/)
})

it('says in a word what makes it tense, and nothing while it is calm', () => {
  wall('decided')
  expect(screen.getByText(/2 DOWN/)).toBeTruthy()
  cleanup()
  wall('calm')
  expect(screen.queryByText(/DOWN|NEAR|OVER TARGET/)).toBeNull()
})

it('shows how to join, and says so when the room is closed', () => {
  wall('join')
  expect(screen.getByText('K7QRA9')).toBeTruthy()
  expect(screen.getByText('https://192.168.1.20:4100')).toBeTruthy()
  expect(screen.getByRole('img', { name: /QR code/ })).toBeTruthy()
  cleanup()
  wall('join-closed')
  expect(screen.getByText('The room is closed.')).toBeTruthy()
})

it('shows the votes of a decision once they are no secret', () => {
  wall('votes')
  expect(screen.getByText(/Extend live sessions/).closest('li')?.textContent).toContain('3 votes')
  cleanup()
  renderScreen(<ProjectorScreen view={projectorStates.decision ?? steady.projector} monotonic={() => 0} />)
  expect(screen.queryByText(/votes/)).toBeNull()
})

it('cuts no row of a full wall: those that are up or verified leave before one that is out', () => {
  const now = crowded.clock.segment.exercise
  const kept = fittingRows(boardRows(crowded.components), now, true)
  expect(kept.length).toBeLessThan(boardRows(crowded.components).length)
  const out = crowded.components.filter(({ served, verifiedAt }) => !served && verifiedAt === null)
  expect(kept).toEqual(expect.arrayContaining(out))
})

it('lets duties that were fulfilled give way to open and missed ones', () => {
  const duty = (title: string, status: 'open' | 'met' | 'missed') => ({
    title,
    to: '',
    legal: false,
    status,
    dueAt: null,
    metAt: null,
  })
  const five = [duty('a', 'met'), duty('b', 'open'), duty('c', 'met'), duty('d', 'missed'), duty('e', 'open')]
  expect(dutyRow(five, false).map(({ title }) => title)).toEqual(['a', 'b', 'd', 'e'])
  expect(dutyRow(five, true).map(({ title }) => title)).toEqual(['b', 'd', 'e'])
})
