// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { qrPath } from '../../../renderer/screens/room/qr-code.tsx'
import { RoomDialog } from '../../../renderer/screens/room/room-dialog.tsx'
import { roomSign } from '../../../renderer/screens/room/room-rows.ts'
import type { RoomView } from '../../../shared/contract/room.ts'
import { closedRoom, interfaces, openRoom, voted } from '../../fixtures/views/team.ts'
import type { FakeClientOptions } from '../../support/fake-client.ts'
import { press, renderScreen } from '../../support/render-screen.tsx'

type Sent = Promise<{ readonly ok: true; readonly seq: number }>

function show(room: RoomView, options: FakeClientOptions = {}, answer?: Sent) {
  const send = vi.fn((): Sent => answer ?? Promise.resolve({ ok: true, seq: 1 }))
  const onClose = vi.fn()
  const onShoulder = vi.fn()
  const client = renderScreen(
    <RoomDialog
      exercise="ex-1"
      roles={voted.roles}
      room={room}
      send={send}
      onClose={onClose}
      onShoulder={onShoulder}
    />,
    { ...options, answers: { interfaces, ...options.answers } },
  )
  screen.getByRole('listbox', { name: 'Seats and devices' }).focus()
  return { client, send, onClose, onShoulder }
}

const keys = (...pressed: readonly string[]) => {
  for (const key of pressed) act(() => press(key))
}

it('opens the room at the network of the team, encrypted if wanted, by keyboard', async () => {
  const { client } = show(closedRoom, { answers: { 'open-room': openRoom } })
  await screen.findByRole('radio', { name: /192\.168\.1\.20/ })
  keys('2', 't', 'Enter')
  await waitFor(() =>
    expect(client.asked).toContainEqual({
      ask: 'open-room',
      exercise: 'ex-1',
      address: '10.8.0.3',
      tls: true,
    }),
  )
})

it('shows what people scan and type, and what the facilitator should notice', () => {
  show({
    ...openRoom,
    access: openRoom.access && { ...openRoom.access, lockedUntil: Date.UTC(2026, 10, 18, 8, 30) },
  })
  const join = within(screen.getByRole('region', { name: 'How to join' }))
  expect(join.getByRole('img', { name: /QR code of https:\/\/192\.168\.1\.20:4100/ })).toBeTruthy()
  expect(join.getByText('K7QRA9')).toBeTruthy()
  expect(join.getByText(/5C:1F:9A/)).toBeTruthy()
  expect(join.getByText(/3 wrong codes/)).toBeTruthy()
  expect(join.getByRole('alert').textContent).toContain('locked until')
})

it('tells each seat’s connection in words, with seats that have no device and devices that have no seat', () => {
  show(openRoom)
  const rows = screen.getAllByRole('option').map((row) => row.textContent ?? '')
  expect(rows[0]).toMatch(/Incident commander.*Marit Aasen.*connected.*iPad/)
  expect(rows[1]).toMatch(/2 tabs open/)
  expect(rows[2]).toMatch(/lost since/)
  expect(rows[3]).toMatch(/no device/)
  expect(rows[4]).toMatch(/away, the backup steps in/)
  expect(rows.at(-1)).toMatch(/No seat yet.*no name yet.*Android/)
})

it('makes a person unavailable with U, and lets one come back', async () => {
  const { send } = show(openRoom)
  keys('ArrowDown', 'u')
  await waitFor(() => expect(send).toHaveBeenCalledTimes(1))
  expect(send).toHaveBeenLastCalledWith({
    type: 'seat',
    role: 'technical-lead',
    person: 'Jonas Lie',
    standing: 'primary',
    present: false,
  })
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('listbox'))
  keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'u')
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2))
  expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ person: 'Leila Haddad', present: true }))
})

it('leaves on Escape while something is being sent, as soon as that was answered', async () => {
  let answer: () => void = () => undefined
  const answered: Sent = new Promise((done) => {
    answer = () => done({ ok: true, seq: 1 })
  })
  const { send, onClose } = show(openRoom, {}, answered)
  keys('ArrowDown', 'u', 'Escape')
  expect(send).toHaveBeenCalledTimes(1)
  expect(onClose).not.toHaveBeenCalled()
  await act(async () => answer())
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1))
})

it('hands a seat over to another person at the same device', async () => {
  const { client } = show(openRoom, { answers: { reseat: openRoom } })
  keys('ArrowDown', 'h')
  const name = screen.getByRole('textbox', { name: 'Person' })
  expect(document.activeElement).toBe(name)
  fireEvent.change(name, { target: { value: 'Nils Berg' } })
  fireEvent.submit(name)
  await waitFor(() =>
    expect(client.asked).toContainEqual({
      ask: 'reseat',
      guest: 'g2',
      place: { kind: 'role', role: 'technical-lead' },
      person: 'Nils Berg',
    }),
  )
})

it('keeps the question and says why when the host refuses', async () => {
  show(openRoom, {
    failures: {
      dismiss: {
        code: 'no-such-guest',
        message: 'That device is not in the room any more.',
        remedy: 'Ask again.',
      },
    },
  })
  keys('x')
  fireEvent.submit(screen.getByRole('form', { name: /Send Marit Aasen away/ }))
  expect((await screen.findByRole('alert')).textContent).toContain('not in the room any more')
  expect(screen.getByRole('form', { name: /Send Marit Aasen away/ })).toBeTruthy()
})

it('asks before it closes the room, and Escape goes back', async () => {
  const { client } = show(openRoom, { answers: { 'close-room': closedRoom } })
  keys('c', 'Escape')
  expect(screen.queryByRole('form')).toBeNull()
  expect(client.asked.map(({ ask }) => ask)).not.toContain('close-room')
  keys('c')
  fireEvent.submit(screen.getByRole('form', { name: /Close the room/ }))
  await waitFor(() => expect(client.asked.map(({ ask }) => ask)).toContain('close-room'))
})

it('counts seats, not devices, in the sign of the room', () => {
  const [first] = openRoom.participants
  const twice = first === undefined ? [] : [first, { ...first, guest: 'g9', person: 'Marit 2' }]
  expect(roomSign(voted.roles, { ...openRoom, participants: twice })).toEqual({
    open: true,
    connected: 1,
    seats: 5,
    lost: [],
    standing: 0,
  })
  expect(roomSign(voted.roles, openRoom).lost).toEqual(['Sara Nygaard'])
})

it('draws the dark modules of a QR code inside its quiet zone', () => {
  expect(
    qrPath([
      [true, true, false],
      [false, false, true],
    ]),
  ).toBe('M4 4h2v1h-2zM6 5h1v1h-1z')
})
