// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { SeatApp } from '../../../renderer/seat/seat-app.tsx'
import type { Refusal } from '../../../shared/contract/commands.ts'
import { lobby, roleStates } from '../../fixtures/views/seats.ts'
import { createFakeClient, type FakeClient } from '../../support/fake-client.ts'

const WRONG: Refusal = {
  code: 'wrong-code',
  message: 'That is not the code of this room.',
  remedy: 'Type the six characters.',
}
const CLOSED: Refusal = { code: 'room-closed', message: 'The room is closed.', remedy: 'Thank you.' }
const seated = {
  ...lobby,
  me: { guest: 'g-1', person: 'Jonas Lie', place: { kind: 'role', role: 'technical-lead' } },
} as const

let client: FakeClient

beforeEach(() => {
  client = createFakeClient({ views: { lobby, role: roleStates.inbox }, answers: { claim: {} } })
})
afterEach(() => {
  cleanup()
  localStorage.clear()
})

function show(code: string, join: (code: string) => Refusal | null = () => null) {
  render(<SeatApp open={() => client} join={async (typed) => join(typed)} code={code} in={false} />)
}

it('takes the code of the address, a name and a free seat, and remembers the name', async () => {
  const tried: string[] = []
  show('K7MQ4R', (code) => {
    tried.push(code)
    return null
  })
  fireEvent.change(await screen.findByLabelText('Your name'), { target: { value: 'Jonas Lie' } })
  fireEvent.click(screen.getByRole('radio', { name: /Technical lead/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Take the seat' }))
  expect(tried).toEqual(['K7MQ4R'])
  expect(client.asked).toEqual([
    { ask: 'claim', place: { kind: 'role', role: 'technical-lead' }, person: 'Jonas Lie' },
  ])
  client.pushView('lobby', seated)
  expect(await screen.findByRole('heading', { name: 'Technical lead', level: 1 })).toBeTruthy()
  client.pushView('lobby', lobby)
  expect((await screen.findByLabelText<HTMLInputElement>('Your name')).value).toBe('Jonas Lie')
})

it('says that a code is wrong, and takes another one as people type it', async () => {
  const tried: string[] = []
  show('', (code) => {
    tried.push(code)
    return tried.length === 1 ? WRONG : null
  })
  const field = screen.getByLabelText<HTMLInputElement>('Room code')
  fireEvent.change(field, { target: { value: 'k7m-q4t' } })
  fireEvent.click(screen.getByRole('button', { name: 'Join' }))
  expect(await screen.findByText(/That is not the code/)).toBeTruthy()
  fireEvent.change(screen.getByLabelText('Room code'), { target: { value: ' k7m q4r ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Join' }))
  expect(await screen.findByLabelText('Your name')).toBeTruthy()
  expect(tried).toEqual(['K7MQ4T', 'K7MQ4R'])
})

it('ends with a page of its own when the room is closed, and asks for a code when the session is unknown', async () => {
  show('K7MQ4R')
  await screen.findByLabelText('Your name')
  client.setStatus({ kind: 'refused', refusal: CLOSED })
  expect(await screen.findByRole('heading', { name: 'The room is closed.' })).toBeTruthy()
  cleanup()
  client = createFakeClient({ views: { lobby } })
  show('K7MQ4R')
  await screen.findByLabelText('Your name')
  client.setStatus({
    kind: 'refused',
    refusal: { code: 'not-in-room', message: 'This device is not in the room.', remedy: 'Join.' },
  })
  expect(await screen.findByText(/This device is not in the room/)).toBeTruthy()
  expect(screen.getByLabelText('Room code')).toBeTruthy()
})

it('keeps showing the seat while the connection is lost', async () => {
  client = createFakeClient({ views: { lobby: seated, role: roleStates.inbox } })
  show('K7MQ4R')
  await screen.findByRole('heading', { name: 'Technical lead', level: 1 })
  client.setStatus({ kind: 'lost', attempt: 1 })
  expect(await screen.findByText('No connection to the room.')).toBeTruthy()
  expect(screen.getByRole('button', { name: /31 stores/ })).toBeTruthy()
})
