import { useMachine } from '@xstate/react'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { CommandInput } from '../../shared/contract/commands.ts'
import type { LobbyView } from '../../shared/contract/room.ts'
import type { Typed } from '../../shared/contract/typed.ts'
import type { Client } from '../../shared/protocol/client.ts'
import { type Views, viewOf } from '../../shared/protocol/replies.ts'
import { Act } from '../components/act.tsx'
import { KeyProvider } from '../keys.tsx'
import { labelOf } from './command-words.ts'
import { JoinScreen } from './entry/join-screen.tsx'
import { LobbyScreen } from './entry/lobby-screen.tsx'
import { WordsScreen } from './entry/words-screen.tsx'
import { ToldProvider, useTell } from './parts/told.tsx'
import { RoleScreen } from './role/role-screen.tsx'
import { SeatProvider, useSeat } from './seat-context.tsx'
import { type SeatInput, seatMachine } from './seat-machine.ts'
import { useUnsent } from './use-unsent.ts'

const EvaluatorScreen = lazy(async () => ({
  default: (await import('./evaluator/evaluator-screen.tsx')).EvaluatorScreen,
}))
const ObserverScreen = lazy(async () => ({
  default: (await import('./observer/observer-screen.tsx')).ObserverScreen,
}))
const ProjectorScreen = lazy(async () => ({
  default: (await import('../screens/projector/projector-screen.tsx')).ProjectorScreen,
}))

/** From the code to the seat and to the end of the room. */
export function SeatApp(input: SeatInput) {
  return (
    <KeyProvider>
      <ToldProvider>
        <Flow {...input} />
      </ToldProvider>
    </KeyProvider>
  )
}

function Flow(input: SeatInput) {
  const [snapshot, send] = useMachine(seatMachine, { input })
  const { client, lobby, failure, code, status } = snapshot.context
  const again = <Act label="Enter a room code" primary run={() => send({ type: 'again' })} />
  const title = lobby?.me == null ? 'Join' : placeTitle(lobby)
  useEffect(() => {
    document.title = `${title} - Muster`
  }, [title])
  if (snapshot.matches('over')) {
    return (
      <WordsScreen title={failure?.message ?? 'The room is closed.'} act={again} alert>
        {failure?.remedy ?? 'Thank you. What you did is part of the record.'}
      </WordsScreen>
    )
  }
  if (snapshot.matches('asking') || snapshot.matches('joining')) {
    return (
      <JoinScreen
        code={code}
        busy={snapshot.matches('joining')}
        failure={failure}
        onJoin={(typed) => send({ type: 'join', code: typed })}
      />
    )
  }
  if (lobby !== null && client !== null && snapshot.matches({ inside: 'lobby' })) {
    return (
      <LobbyScreen
        lobby={lobby}
        busy={snapshot.matches({ inside: { lobby: 'claiming' } })}
        failure={failure}
        onClaim={(place, person) => send({ type: 'claim', place, person })}
      />
    )
  }
  if (lobby !== null && client !== null && snapshot.matches({ inside: 'seated' })) {
    return (
      <Seat
        client={client}
        lobby={lobby}
        connected={status.kind === 'connected'}
        onLeave={() => send({ type: 'leave' })}
      />
    )
  }
  if (snapshot.matches({ inside: 'silent' })) {
    return (
      <WordsScreen title="The room does not answer." act={again} alert>
        Trying again. Check that this device is on the same network as the facilitator; if the room was opened
        anew, it has a new code.
      </WordsScreen>
    )
  }
  return <WordsScreen title="Joining…">Looking for your seat.</WordsScreen>
}

function Seat({
  client,
  lobby,
  connected,
  onLeave,
}: {
  readonly client: Client
  readonly lobby: LobbyView
  readonly connected: boolean
  readonly onLeave: () => void
}) {
  const { exercise, me, roles, tabs } = lobby
  const unsent = useUnsent(client)
  const tell = useTell()
  useEffect(
    () =>
      client.onAnswer((given, answer) => {
        if (answer.ok || given.exercise !== exercise || SAID_IN_PLACE.has(given.command.type)) return
        tell(`${labelOf(given.command)}: ${answer.refusal.message} ${answer.refusal.remedy}`)
      }),
    [client, exercise, tell],
  )
  useEffect(() => client.onNotice((notice) => tell(`${notice.text} ${notice.remedy}`)), [client, tell])
  const send = useCallback((command: CommandInput) => client.command(exercise, command), [client, exercise])
  const tellTyped = useCallback((typed: Typed) => void client.ask({ ask: 'typing', typed }), [client])
  if (me === null) return null
  const place = me.place.kind === 'role' ? me.place.role : me.place.kind
  const access = {
    send,
    tellTyped,
    unsent,
    connected,
    person: me.person,
    tabs,
    keep: `${exercise}.${place}`,
    roles,
    onLeave,
  }
  return (
    <SeatProvider value={access}>
      <Suspense fallback={<WordsScreen title="Sitting down…">One moment.</WordsScreen>}>
        {/* Another person at the same place is another watch: the host ended the one before. */}
        <Screen key={`${place} ${me.person}`} client={client} exercise={exercise} lobby={lobby} />
      </Suspense>
    </SeatProvider>
  )
}

/** Their refusals stand where they were given; the others are told at the foot. */
const SAID_IN_PLACE: ReadonlySet<CommandInput['type']> = new Set<CommandInput['type']>([
  'decide',
  'vote',
  'send-message',
])

function Screen({
  client,
  exercise,
  lobby,
}: {
  readonly client: Client
  readonly exercise: string
  readonly lobby: LobbyView
}) {
  const place = lobby.me?.place
  switch (place?.kind) {
    case 'role':
      return (
        <Shown client={client} exercise={exercise} name="role" role={place.role}>
          {(view) => <RoleScreen view={view} />}
        </Shown>
      )
    case 'evaluator':
      return (
        <Shown client={client} exercise={exercise} name="evaluator">
          {(view) => <EvaluatorScreen view={view} />}
        </Shown>
      )
    case 'observer':
      return (
        <Shown client={client} exercise={exercise} name="observer">
          {(view) => <ObserverScreen view={view} />}
        </Shown>
      )
    case 'projector':
      return (
        <Shown client={client} exercise={exercise} name="projector">
          {(view) => <Wall view={view} />}
        </Shown>
      )
    case undefined:
      return null
  }
}

/** The wall as a guest: nothing over it but a lost connection, and a way out for whoever stands at the device. */
function Wall({ view }: { readonly view: Views['projector'] }) {
  const { connected, onLeave } = useSeat()
  return (
    <>
      <ProjectorScreen view={view} />
      <div role="alert">{!connected && <p className="wall-lost">No connection to the room.</p>}</div>
      <div className="wall-leave">
        <Act label="Leave" says="Leave the wall" run={onLeave} />
      </div>
    </>
  )
}

/** Follows the view of one's own place; the last one stays while the host is away. */
function Shown<Name extends keyof Views>({
  client,
  exercise,
  name,
  role,
  children,
}: {
  readonly client: Client
  readonly exercise: string
  readonly name: Name
  readonly role?: string
  readonly children: (view: Views[Name]) => React.ReactNode
}) {
  const [view, setView] = useState<Views[Name] | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(
    () =>
      client.watch(
        exercise,
        name,
        (value) => {
          const made = viewOf(name, value)
          if (made === null) return
          setView(made)
          setRefusal(null)
        },
        ({ message, remedy }) => setRefusal(`${message} ${remedy}`),
        role,
      ),
    [client, exercise, name, role],
  )
  if (refusal !== null)
    return (
      <WordsScreen title="This seat cannot be shown." alert>
        {refusal}
      </WordsScreen>
    )
  if (view === null) return <WordsScreen title="Sitting down…">Waiting for the exercise.</WordsScreen>
  return children(view)
}

function placeTitle({ me, roles }: LobbyView): string {
  if (me === null) return 'Join'
  const { place } = me
  if (place.kind === 'role') return roles.find(({ id }) => id === place.role)?.title ?? place.role
  return { evaluator: 'Evaluator', observer: 'Observer', projector: 'Wall' }[place.kind]
}
