import '@fontsource/inter/400.css'
import '@fontsource/inter/600.css'
import '@fontsource/jetbrains-mono/400.css'
import '../theme.css'
import './seat.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Client } from '../../shared/protocol/client.ts'
import { openClient } from '../open-client.ts'
import { joinRoom, tidyCode } from './join-room.ts'
import { recall, remember } from './memory.ts'
import { storedOutbox } from './outbox.ts'
import { chosenScheme, showScheme } from './parts/scheme.ts'
import { SeatApp } from './seat-app.tsx'

/** ms in which a host answers over a network that says of itself that it is gone. */
const AT_ONCE = 400
const WAS_IN = 'was-in'
const address = new URL(window.location.href)
const code = tidyCode(address.searchParams.get('code') ?? '')
/** A window or tab that the facilitator's own screen opened for this seat; it needs no code. */
const seat = address.searchParams.get('seat')
const isGiven = window.muster !== undefined || seat !== null

/** Joins, and takes the code out of the address: a reload then comes back by its cookie. */
async function join(typed: string) {
  const refusal = await joinRoom(typed)
  if (refusal !== null) return refusal
  remember(WAS_IN, 'yes')
  address.searchParams.delete('code')
  window.history.replaceState(null, '', address)
  return null
}

/** A network that changed, or a device that slept, is asked about at once and not at the next word. */
function open(): Client {
  const client = openClient('seat', storedOutbox(seat ?? 'room'))
  const offline = () => client.check(AT_ONCE)
  const check = () => document.visibilityState === 'visible' && client.check()
  window.addEventListener('online', check)
  window.addEventListener('offline', offline)
  document.addEventListener('visibilitychange', check)
  client.onStatus((status) => {
    if (status.kind !== 'closed') return
    window.removeEventListener('online', check)
    window.removeEventListener('offline', offline)
    document.removeEventListener('visibilitychange', check)
  })
  return client
}

showScheme(chosenScheme())
const place = document.getElementById('root')
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <SeatApp
        open={open}
        join={join}
        code={code}
        in={isGiven || (code === '' && recall(WAS_IN) === 'yes')}
      />
    </StrictMode>,
  )
}
