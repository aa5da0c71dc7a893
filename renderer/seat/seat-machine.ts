/**
 * A guest's way in: the code, the lobby, a seat, and the end. The client below it reconnects and resends by itself;
 * what the host says decides where the guest is, so that a reload or a seat given by the facilitator ends up the same.
 */
import { assign, fromCallback, fromPromise, setup } from 'xstate'
import type { Refusal } from '../../shared/contract/commands.ts'
import type { LobbyView, Place } from '../../shared/contract/room.ts'
import type { Client, ConnectionStatus } from '../../shared/protocol/client.ts'
import { lobbyOf } from '../../shared/protocol/replies.ts'

/** Refusals after which a code does not help: the room, or this guest's time in it, is over. */
const OVER: ReadonlySet<string> = new Set(['room-closed', 'dismissed'])
/** Failed attempts before a host that never answered is said not to answer. */
const PATIENT_ATTEMPTS = 3

export type SeatEvent =
  | { readonly type: 'join'; readonly code: string }
  | { readonly type: 'claim'; readonly place: Place; readonly person: string }
  | { readonly type: 'leave' }
  | { readonly type: 'again' }
  | { readonly type: 'opened'; readonly client: Client }
  | { readonly type: 'status'; readonly status: ConnectionStatus }
  | { readonly type: 'lobby'; readonly lobby: LobbyView }

export interface SeatInput {
  /** Opens the client; called once this device may be in the room. */
  readonly open: () => Client
  /** @returns why not; null: in */
  readonly join: (code: string) => Promise<Refusal | null>
  /** The code to begin with: from the address, or typed before. */
  readonly code: string
  /** Begins without a code: a window of the app, or a device that was in before. */
  readonly in: boolean
}

interface Context extends SeatInput {
  readonly client: Client | null
  readonly lobby: LobbyView | null
  readonly status: ConnectionStatus
  /** The host has answered this page once. */
  readonly welcomed: boolean
  readonly failure: Refusal | null
}

type Asking = { readonly client: Client; readonly event: SeatEvent }

export const seatMachine = setup({
  types: { context: {} as Context, events: {} as SeatEvent, input: {} as SeatInput },
  actors: {
    join: fromPromise<Refusal | null, { readonly join: SeatInput['join']; readonly code: string }>(
      ({ input }) => input.join(input.code),
    ),
    host: fromCallback<SeatEvent, { readonly open: SeatInput['open'] }>(({ input, sendBack }) => {
      const client = input.open()
      sendBack({ type: 'opened', client })
      sendBack({ type: 'status', status: client.status() })
      const stopStatus = client.onStatus((status) => sendBack({ type: 'status', status }))
      const stopLobby = client.watch('', 'lobby', (view) => {
        const lobby = lobbyOf(view)
        if (lobby !== null) sendBack({ type: 'lobby', lobby })
      })
      return () => {
        stopLobby()
        stopStatus()
        client.close()
      }
    }),
    ask: fromPromise<Refusal | null, Asking>(async ({ input: { client, event } }) => {
      if (event.type !== 'claim') return answerOf(client.ask({ ask: 'leave' }))
      return answerOf(client.ask({ ask: 'claim', place: event.place, person: event.person }))
    }),
  },
  guards: {
    isIn: ({ context }) => context.in,
    hasCode: ({ context }) => context.code !== '',
    hasSeat: ({ context }) => context.lobby !== null && context.lobby.me !== null,
    hasNoSeat: ({ context }) => context.lobby !== null && context.lobby.me === null,
    isOver: ({ event }) =>
      event.type === 'status' && event.status.kind === 'refused' && OVER.has(event.status.refusal.code),
    isRefused: ({ event }) => event.type === 'status' && event.status.kind === 'refused',
    neverAnswers: ({ context, event }) =>
      !context.welcomed &&
      event.type === 'status' &&
      event.status.kind === 'lost' &&
      event.status.attempt >= PATIENT_ATTEMPTS,
  },
  actions: {
    keepStatus: assign(({ context, event }) => {
      if (event.type !== 'status') return {}
      const { status } = event
      return {
        status,
        welcomed: context.welcomed || status.kind === 'connected',
        failure: status.kind === 'refused' ? status.refusal : context.failure,
      }
    }),
    keepLobby: assign(({ event }) => (event.type === 'lobby' ? { lobby: event.lobby } : {})),
    keepClient: assign(({ event }) => (event.type === 'opened' ? { client: event.client } : {})),
    keepCode: assign(({ event }) => (event.type === 'join' ? { code: event.code } : {})),
    clear: assign({ failure: null }),
    forget: assign({ client: null, lobby: null, welcomed: false, status: { kind: 'connecting' } }),
  },
}).createMachine({
  id: 'seat',
  context: ({ input }) => ({
    ...input,
    client: null,
    lobby: null,
    status: { kind: 'connecting' },
    welcomed: false,
    failure: null,
  }),
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'isIn', target: 'inside' },
        { guard: 'hasCode', target: 'joining' },
        { target: 'asking' },
      ],
    },
    asking: { on: { join: { target: 'joining', actions: ['keepCode', 'clear'] } } },
    joining: {
      invoke: {
        src: 'join',
        input: ({ context }) => ({ join: context.join, code: context.code }),
        onDone: [
          {
            guard: ({ event }) => event.output !== null,
            target: 'asking',
            actions: assign({ failure: ({ event }) => event.output }),
          },
          { target: 'inside', actions: 'clear' },
        ],
      },
    },
    inside: {
      entry: 'forget',
      invoke: { src: 'host', input: ({ context }) => ({ open: context.open }) },
      on: {
        opened: { actions: 'keepClient' },
        lobby: { actions: 'keepLobby' },
        again: '#seat.asking',
        status: [
          { guard: 'isOver', target: '#seat.over', actions: 'keepStatus' },
          { guard: 'isRefused', target: '#seat.asking', actions: 'keepStatus' },
          { guard: 'neverAnswers', target: '.silent', actions: 'keepStatus' },
          { actions: 'keepStatus' },
        ],
      },
      initial: 'waiting',
      states: {
        waiting: {
          always: [
            { guard: 'hasSeat', target: 'seated' },
            { guard: 'hasNoSeat', target: 'lobby' },
          ],
        },
        /** It has not answered once; the client goes on trying. */
        silent: {
          always: [
            { guard: 'hasSeat', target: 'seated' },
            { guard: 'hasNoSeat', target: 'lobby' },
          ],
        },
        lobby: {
          always: { guard: 'hasSeat', target: 'seated' },
          initial: 'choosing',
          states: {
            choosing: { on: { claim: 'claiming' } },
            claiming: {
              invoke: {
                src: 'ask',
                input: asking,
                onDone: {
                  target: 'choosing',
                  actions: assign({ failure: ({ event }) => event.output }),
                },
              },
            },
          },
        },
        seated: {
          always: { guard: 'hasNoSeat', target: 'lobby' },
          initial: 'there',
          states: {
            there: { on: { leave: 'leaving' } },
            leaving: {
              invoke: {
                src: 'ask',
                input: asking,
                onDone: {
                  target: 'there',
                  actions: assign({ failure: ({ event }) => event.output }),
                },
              },
            },
          },
        },
      },
    },
    over: { on: { again: { target: 'asking', actions: 'clear' } } },
  },
})

function asking({ context, event }: { readonly context: Context; readonly event: SeatEvent }): Asking {
  if (context.client === null) throw new Error('Nobody is there to ask.')
  return { client: context.client, event }
}

async function answerOf(reply: ReturnType<Client['ask']>): Promise<Refusal | null> {
  const answer = await reply
  return answer.ok ? null : answer.error
}
