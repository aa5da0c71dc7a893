// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useCommand } from '../../../renderer/connection.tsx'
import { DebriefEntry } from '../../../renderer/screens/debrief/debrief-entry.tsx'
import { DebriefScreen } from '../../../renderer/screens/debrief/debrief-screen.tsx'
import type { DebriefView } from '../../../shared/contract/debrief-view.ts'
import { closed, dataDebrief, debrief, liveDebrief } from '../../fixtures/views/debrief.ts'
import { press, renderScreen } from '../../support/render-screen.tsx'

function Debrief({
  view = debrief,
  begin,
}: {
  view?: DebriefView
  begin?: Parameters<typeof DebriefScreen>[0]['begin']
}) {
  return <DebriefScreen view={view} send={useCommand('ex-2')} exercise="ex-2" begin={begin} />
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent

it('goes from part to part with Enter, and anywhere by number', async () => {
  renderScreen(<Debrief />)
  expect(title()).toBe('Result')
  press('Enter')
  await waitFor(() => expect(title()).toBe('Times'))
  press('9')
  await waitFor(() => expect(title()).toBe('Action items'))
  press('Enter', { shift: true })
  await waitFor(() => expect(title()).toBe('Findings'))
})

it('rates the marked objective with one letter and goes on to the next', async () => {
  const client = renderScreen(<Debrief begin="objectives" />)
  press('s')
  press('m')
  await waitFor(() => expect(client.commands).toHaveLength(2))
  expect(client.commands).toMatchObject([
    { type: 'rate-objective', objective: 'communicate', rating: 'S' },
    { type: 'rate-objective', objective: 'verify', rating: 'M' },
  ])
})

it('shows the evaluators beside the final rating: unrated ones first, and who differs from what', () => {
  renderScreen(<Debrief begin="objectives" />)
  const titles = screen
    .getAllByRole('group', { name: /^Rating of/ })
    .map((one) => one.getAttribute('aria-label'))
  expect(titles).toEqual([
    'Rating of Tell customers in time and keep them told',
    'Rating of Verify before calling it over',
    'Rating of Classify and declare an incident within its response window',
    'Rating of Keep signed-in users working while logins are down',
  ])
  expect(screen.getByText(/^2 of 4 without a final rating, 1 of them critical/)).toBeTruthy()
  const rows = (title: string) =>
    within(screen.getByRole('list', { name: `Evaluators on ${title}` }))
      .getAllByRole('listitem')
      .map((row) => row.textContent)
  expect(rows('Verify before calling it over')).toEqual([
    'Tor BergM Major challengesA phone was tried, but not one per operator.',
    'Siri VikU Unable to performCalled over before anybody had logged in.',
  ])
  expect(rows('Classify and declare an incident within its response window')).toEqual([
    'Tor BergP Without challenges',
    'Siri VikS Some challengesThe severity was said aloud, but nobody wrote it down until asked.final is P',
  ])
  expect(screen.getAllByText('The evaluators differ')).toHaveLength(2)
  expect(screen.getByText('No evaluator has rated it.')).toBeTruthy()
})

it('§4.7 corrects a mark with a reason, and sets an empty one backdated', async () => {
  const client = renderScreen(<Debrief begin="times" />)
  fireEvent.click(screen.getByRole('button', { name: /^Login by one-time code, Verified: 2:41:00/ }))
  fireEvent.change(await screen.findByLabelText('Exercise time'), { target: { value: '2:30:00' } })
  expect(screen.getByRole('button', { name: 'Correct' }).hasAttribute('disabled')).toBe(true)
  fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: 'Misread the clock' } })
  fireEvent.click(screen.getByRole('button', { name: 'Correct' }))
  fireEvent.submit(screen.getByRole('dialog').querySelector('form') ?? document.body)
  await waitFor(() =>
    expect(client.commands).toContainEqual({
      type: 'correct',
      entry: 'verified-code-login',
      at: 9_000_000,
      reason: 'Misread the clock',
    }),
  )

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  fireEvent.click(screen.getByRole('button', { name: /^SMS provider, Verified: not set/ }))
  fireEvent.change(await screen.findByLabelText('Exercise time'), { target: { value: '2:40:00' } })
  fireEvent.submit(screen.getByRole('dialog').querySelector('form') ?? document.body)
  await waitFor(() =>
    expect(client.commands.at(-1)).toEqual({
      type: 'mark',
      mark: 'verified',
      component: 'sms-gateway',
      ago: 240_000,
    }),
  )
})

it('§4.7 backdates a step, and asks why when it departs from the runbook', async () => {
  const client = renderScreen(<Debrief begin="steps" />)
  press('d')
  await waitFor(() =>
    expect(client.commands).toEqual([{ type: 'tick', ref: 'incident-response/3', status: 'done' }]),
  )
  fireEvent.click(screen.getAllByRole('button', { name: 'at 0:09:00' })[0] ?? document.body)
  fireEvent.change(await screen.findByLabelText('Exercise time'), { target: { value: '0:08:00' } })
  fireEvent.submit(screen.getByRole('dialog').querySelector('form') ?? document.body)
  await waitFor(() =>
    expect(client.commands.at(-1)).toMatchObject({
      type: 'tick',
      ref: 'incident-response/2',
      status: 'done',
      ago: (debrief.endedAt ?? 0) - 480_000,
    }),
  )
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  press('v')
  expect((await screen.findByRole('button', { name: 'Save' })).hasAttribute('disabled')).toBe(true)
})

it('undoes with one key that says what it undoes', () => {
  const client = renderScreen(<Debrief />)
  expect(screen.getByRole('button', { name: /^Undo: Rate/ })).toBeDefined()
  press('z')
  expect(client.commands).toEqual([{ type: 'undo', command: 'c-77' }])
})

it('takes over a suggestion as a finding', () => {
  const client = renderScreen(<Debrief begin="findings" />)
  press('f')
  expect(client.commands).toMatchObject([
    { type: 'put-finding', finding: 's1', kind: 'issue', severity: 'medium', ref: 'communication/4' },
  ])
})

it('names what is left open, then closes with a signature', () => {
  const client = renderScreen(<Debrief begin="close" />)
  expect(screen.getByText('Left open')).toBeDefined()
  press('Enter', { ctrl: true })
  expect(client.commands).toEqual([{ type: 'close', signedBy: debrief.settings.facilitator }])
})

it('changes nothing once it is closed, until it is reopened with a reason', async () => {
  const client = renderScreen(<Debrief view={closed} begin="objectives" />)
  press('p')
  expect(client.commands).toEqual([])
  press('0')
  fireEvent.change(await screen.findByLabelText('Reason'), { target: { value: 'A mark was wrong' } })
  press('Enter', { ctrl: true })
  expect(client.commands).toEqual([{ type: 'reopen', reason: 'A mark was wrong' }])
})

it('§4.10 says why a command was refused and what to do', async () => {
  renderScreen(<DebriefEntry exercise="ex-2" />, {
    views: { debrief },
    answer: () => ({
      ok: false,
      refusal: { code: 'no', message: 'Nothing can be undone.', remedy: 'Correct it instead.' },
    }),
  })
  await screen.findByRole('heading', { level: 1 })
  press('z')
  expect((await screen.findByRole('alert')).textContent).toContain('Correct it instead.')
})

it('shows on one panel what the lost data is made of', () => {
  renderScreen(<Debrief view={dataDebrief} />)
  const panel = screen.getByRole('region', { name: /^Lost data: Policy database/ })
  expect(panel.textContent).toContain('Writes stopped 34 min after the team knew: 34 of 41 min lost')
  const cells = within(panel)
    .getAllByRole('row')
    .map((row) =>
      within(row)
        .queryAllByRole('cell')
        .map((cell) => cell.textContent),
    )
  expect(cells.slice(1)).toEqual([
    ['0:05:00', '0:06:00', '42', '0:01:00'],
    ['0:06:00', '0:12:00', '250', '0:06:00'],
    ['0:12:00', '0:46:00', '1,430', '0:34:00'],
    ['', '1:32:00', '\u2212500', '\u22120:12:00'],
    ['', '', '1,220', '0:29:00'],
  ])
  expect(
    within(panel).getByRole('rowheader', { name: /^Achieved RPO.*target 0:05:00.*missed$/ }),
  ).toBeTruthy()
})

it('has no such panel where no data was lost', () => {
  renderScreen(<Debrief />)
  expect(screen.queryByText(/^Lost data/)).toBeNull()
})

it('compares every phase with the expected timeline', () => {
  renderScreen(<Debrief view={dataDebrief} begin="time-spent" />)
  const table = screen.getByRole('table', { name: /^Expected against actual/ })
  const rows = within(table).getAllByRole('row').slice(1)
  expect(rows.map((row) => row.textContent)).toEqual([
    'Detection and first response0:05:000:06:00+1 min',
    'Writes stopped0:10:000:40:00+30 min',
    'Recovery point chosen0:20:000:46:00+26 min',
    'Database restored0:45:001:14:00+29 min',
    'Verified and open1:00:00–not reached',
  ])
})

it('keeps the target beside a figure that was not exercised', () => {
  renderScreen(<Debrief view={dataDebrief} />)
  const table = screen.getByRole('table', { name: /^Recovery/ })
  const row = within(table).getByRole('row', { name: /^Login by one-time code/ })
  expect(within(row).getAllByRole('cell')).toHaveLength(7)
})

it('says stated confidence and quality in per cent', () => {
  renderScreen(<Debrief />)
  expect(screen.getByText(/^Confidence/).textContent).toContain(
    'stated 80 % on average over 7 decisions of quality 62 %',
  )
})

it('sets the plan against what happened, as it stood at the end', () => {
  renderScreen(<Debrief view={liveDebrief} begin="time-spent" />)
  const steps = (title: string) =>
    within(screen.getByRole('list', { name: `${title}, planned against actual` }))
      .getAllByRole('listitem')
      .map((row) => row.textContent)
  expect(steps('Incident response')).toEqual([
    expect.stringContaining('early 0:10:00'),
    expect.stringMatching(/^2Verify.*Technical lead.*late 0:06:00.*on the critical path/),
    expect.stringMatching(/^3Staff.*not done.*planned by 0:23:00/),
    expect.stringContaining('left out'),
  ])
  expect(steps('Tasks')[1]).toMatch(/goes on/)
  expect(steps('Marks')[3]).toMatch(/Users already signed in: restored.*observed, 0:25:00/)
})

it('has no plan where nothing that was done was planned', () => {
  renderScreen(<Debrief begin="time-spent" />)
  expect(screen.queryByRole('heading', { name: 'Planned against actual' })).toBeNull()
})
