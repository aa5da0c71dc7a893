/** The guests' screens, standing on fixtures: `seats.html?seat=role&state=ringing&part=decide`. */
import '@fontsource/inter/400.css'
import '@fontsource/inter/600.css'
import '@fontsource/jetbrains-mono/400.css'
import '../../renderer/theme.css'
import '../../renderer/seat/seat.css'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { KeyProvider } from '../../renderer/keys.tsx'
import { JoinScreen } from '../../renderer/seat/entry/join-screen.tsx'
import { LobbyScreen } from '../../renderer/seat/entry/lobby-screen.tsx'
import { WordsScreen } from '../../renderer/seat/entry/words-screen.tsx'
import { EvaluatorScreen } from '../../renderer/seat/evaluator/evaluator-screen.tsx'
import { remember } from '../../renderer/seat/memory.ts'
import { ObserverScreen } from '../../renderer/seat/observer/observer-screen.tsx'
import { showScheme } from '../../renderer/seat/parts/scheme.ts'
import { RoleScreen } from '../../renderer/seat/role/role-screen.tsx'
import { type SeatAccess, SeatProvider } from '../../renderer/seat/seat-context.tsx'
import type { CommandInput } from '../../shared/contract/commands.ts'
import { evaluatorStates, lobby, observerStates, roleStates } from '../fixtures/views/seats.ts'

const asked = new URLSearchParams(window.location.search)
const state = asked.get('state') ?? ''
showScheme(asked.get('scheme') === 'light' ? 'light' : 'dark')
remember('name', 'Jonas Lie')

const REFUSAL = {
  code: 'channel-dead',
  message: 'No dial tone: the telephone exchange is down.',
  remedy: 'Choose another channel.',
}
const waiting: readonly CommandInput[] = [
  { type: 'tick', ref: 'sms-provider-outage/2', status: 'done' },
  {
    type: 'send-message',
    message: 'm',
    from: { kind: 'role', role: 'technical-lead' },
    to: [{ kind: 'role', role: 'support-lead' }],
    via: 'chat',
    text: 'T0 is 08:36. All operators.',
  },
]
const access: SeatAccess = {
  send: () => Promise.resolve(asked.has('refuse') ? { ok: false, refusal: REFUSAL } : { ok: true, seq: 1 }),
  tellTyped: () => undefined,
  unsent: asked.has('lost')
    ? waiting.map((command, index) => ({ id: `${index}`, exercise: 'ex-1', command }))
    : [],
  connected: !asked.has('lost'),
  person: asked.get('seat') === 'evaluator' ? 'Tor Berg' : 'Jonas Lie',
  keep: 'gallery',
  roles: lobby.roles,
  tabs: asked.has('tabs') ? 2 : 1,
  onLeave: () => undefined,
}

function Screen(): ReactNode {
  const still = () => 0
  switch (asked.get('seat')) {
    case 'join':
      return (
        <JoinScreen
          code={state === 'empty' ? '' : 'K7MQ4R'}
          busy={false}
          failure={
            state === 'wrong'
              ? {
                  code: 'wrong-code',
                  message: 'That is not the code of this room.',
                  remedy: 'Type the six characters that the facilitator shows.',
                }
              : null
          }
          onJoin={() => undefined}
        />
      )
    case 'lobby':
      return <LobbyScreen lobby={lobby} busy={false} failure={null} onClaim={() => undefined} />
    case 'over':
      return (
        <WordsScreen title="The facilitator has closed the room." alert>
          Thank you. What you did is part of the record.
        </WordsScreen>
      )
    case 'evaluator': {
      const view = Object.entries(evaluatorStates).find(([name]) => name === state)?.[1]
      return view === undefined ? 'No such state.' : <EvaluatorScreen view={view} monotonic={still} />
    }
    case 'observer': {
      const view = Object.entries(observerStates).find(([name]) => name === state)?.[1]
      return view === undefined ? 'No such state.' : <ObserverScreen view={view} monotonic={still} />
    }
    default: {
      const view = Object.entries(roleStates).find(([name]) => name === state)?.[1]
      return view === undefined ? 'No such state.' : <RoleScreen view={view} monotonic={still} />
    }
  }
}

const place = document.getElementById('root')
if (place !== null) {
  createRoot(place).render(
    <KeyProvider>
      <SeatProvider value={access}>
        <Screen />
      </SeatProvider>
    </KeyProvider>,
  )
}
