/** The one way from a screen to the host: ask, command, and follow a view. */
import { useMachine } from '@xstate/react'
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { Result } from '../shared/base/result.ts'
import type { CommandInput, Refusal } from '../shared/contract/commands.ts'
import type { Answer } from '../shared/contract/events.ts'
import type { RoomView } from '../shared/contract/room.ts'
import type { Client, Failure, Notice, RequestInput } from '../shared/protocol/client.ts'
import { type Replies, replyTo, roomOf, type Views, viewOf } from '../shared/protocol/replies.ts'
import { connectionMachine } from './connection-machine.ts'

type Asking = Extract<RequestInput, { ask: keyof Replies }>
export type Ask = <Question extends Asking>(
  request: Question,
) => Promise<Result<Replies[Question['ask']], Failure>>
export type SendCommand = (command: CommandInput) => Promise<Answer>

export interface Connection {
  /** Null until the first welcome. */
  readonly host: 'electron' | 'browser' | null
  /** The host is away for longer than a blink, or refuses this screen. */
  readonly banner: boolean
  readonly refusal: Refusal | null
  /** Questions and commands that wait for an answer. */
  readonly waiting: number
  readonly ask: Ask
  readonly command: (exercise: string, command: CommandInput) => Promise<Answer>
  readonly watch: Client['watch']
  readonly onNotice: (listener: (notice: Notice) => void) => () => void
}

const Context = createContext<Connection | null>(null)

/** Gives the screens inside it their connection. */
export function ConnectionProvider({
  client,
  children,
}: {
  readonly client: Client
  readonly children: ReactNode
}) {
  const [snapshot, send] = useMachine(connectionMachine, { input: { client } })
  const calls = useMemo(() => {
    async function counted<Value>(work: () => Promise<Value>): Promise<Value> {
      send({ type: 'asked' })
      try {
        return await work()
      } finally {
        send({ type: 'answered' })
      }
    }
    const ask: Ask = async (request) => {
      const reply = await counted(() => client.ask(request))
      return reply.ok ? { ok: true, value: replyTo(request, reply.value) } : reply
    }
    return {
      ask,
      command: (exercise: string, command: CommandInput) => counted(() => client.command(exercise, command)),
      watch: client.watch,
      onNotice: client.onNotice,
    }
  }, [client, send])
  const { host, refusal, waiting } = snapshot.context
  const banner = snapshot.hasTag('banner')
  const connection = useMemo(
    () => ({ ...calls, host, refusal, waiting, banner }),
    [calls, host, refusal, waiting, banner],
  )
  return <Context value={connection}>{children}</Context>
}

export function useConnection(): Connection {
  const connection = use(Context)
  if (connection === null) throw new Error('A screen stands outside ConnectionProvider')
  return connection
}

export type Watched<View> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'shown'; readonly view: View }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * Follows a view of an exercise; a new one replaces the old as it arrives, also after a lost connection.
 * @param role whose seat, of the view `role`
 */
export function useView<Name extends keyof Views>(
  exercise: string,
  name: Name,
  role?: string,
): Watched<Views[Name]> {
  const { watch } = useConnection()
  const [state, setState] = useState<Watched<Views[Name]>>({ kind: 'waiting' })
  useEffect(() => {
    setState({ kind: 'waiting' })
    return watch(
      exercise,
      name,
      (value) => {
        const view = viewOf(name, value)
        if (view !== null) setState({ kind: 'shown', view })
      },
      (refusal) => setState({ kind: 'refused', refusal }),
      role,
    )
  }, [watch, exercise, name, role])
  return state
}

/** Follows the room: how it is reached, and who is in it; null until the host has said so. */
export function useRoom(exercise: string): RoomView | null {
  const { watch } = useConnection()
  const [room, setRoom] = useState<RoomView | null>(null)
  useEffect(() => watch(exercise, 'room', (value) => setRoom(roomOf(value))), [watch, exercise])
  return room
}

/** Sends commands to one exercise; answered when they are durable (DESIGN §4.2). */
export function useCommand(exercise: string): SendCommand {
  const { command } = useConnection()
  return useCallback((input: CommandInput) => command(exercise, input), [command, exercise])
}

export type Asked<Value> =
  | { readonly kind: 'busy' }
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Asks once when shown, and again on `again()`. The last answer stays while a new one is on its way. */
export function useAsk<Question extends Asking>(
  request: Question,
): { readonly state: Asked<Replies[Question['ask']]>; readonly again: () => void } {
  const { ask } = useConnection()
  const [round, setRound] = useState(0)
  const key = JSON.stringify(request)
  const [held, setHeld] = useState<{ readonly key: string; readonly state: Asked<Replies[Question['ask']]> }>(
    {
      key,
      state: { kind: 'busy' },
    },
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the request by value, `round` asks again
  useEffect(() => {
    let wanted = true
    void ask(request).then((reply) => {
      if (!wanted) return
      setHeld({
        key,
        state: reply.ok ? { kind: 'answered', value: reply.value } : { kind: 'failed', failure: reply.error },
      })
    })
    return () => {
      wanted = false
    }
  }, [ask, key, round])
  const again = useCallback(() => setRound((before) => before + 1), [])
  return { state: held.key === key ? held.state : { kind: 'busy' }, again }
}
