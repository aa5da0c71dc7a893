/**
 * Connection and resend as the person at the screen sees them. The client reconnects and resends by itself; this
 * machine says whether to speak of it: a short loss is nobody's business, a longer one is a quiet banner with what
 * still waits to be sent.
 */
import { assign, fromCallback, setup } from 'xstate'
import type { Refusal } from '../shared/contract/commands.ts'
import type { Client, ConnectionStatus } from '../shared/protocol/client.ts'

/** ms a loss may last before it is shown. */
export const PATIENCE = 800

export type ConnectionEvent =
  | { readonly type: 'status'; readonly status: ConnectionStatus }
  | { readonly type: 'asked' }
  | { readonly type: 'answered' }

interface Context {
  readonly client: Client
  /** Questions and commands sent and not yet answered. */
  readonly waiting: number
  readonly host: 'electron' | 'browser' | null
  readonly refusal: Refusal | null
}

const toState = {
  connected: {
    guard: ({ event }: { event: ConnectionEvent }) =>
      event.type === 'status' && event.status.kind === 'connected',
    target: '#connection.connected',
  },
  lost: {
    guard: ({ event }: { event: ConnectionEvent }) => event.type === 'status' && event.status.kind === 'lost',
    target: '#connection.away',
  },
  refused: {
    guard: ({ event }: { event: ConnectionEvent }) =>
      event.type === 'status' && event.status.kind === 'refused',
    target: '#connection.refused',
  },
} as const

export const connectionMachine = setup({
  types: {
    context: {} as Context,
    events: {} as ConnectionEvent,
    input: {} as { readonly client: Client },
  },
  actors: {
    follow: fromCallback<ConnectionEvent, { client: Client }>(({ input, sendBack }) => {
      sendBack({ type: 'status', status: input.client.status() })
      return input.client.onStatus((status) => sendBack({ type: 'status', status }))
    }),
  },
  actions: {
    count: assign({
      waiting: ({ context, event }) => Math.max(0, context.waiting + (event.type === 'asked' ? 1 : -1)),
    }),
    remember: assign(({ event, context }) => {
      if (event.type !== 'status') return context
      if (event.status.kind === 'connected') return { ...context, host: event.status.host, refusal: null }
      if (event.status.kind === 'refused') return { ...context, refusal: event.status.refusal }
      return context
    }),
  },
  delays: { patience: PATIENCE },
}).createMachine({
  id: 'connection',
  context: ({ input }) => ({ client: input.client, waiting: 0, host: null, refusal: null }),
  invoke: { src: 'follow', input: ({ context }) => ({ client: context.client }) },
  initial: 'connecting',
  on: { asked: { actions: 'count' }, answered: { actions: 'count' } },
  states: {
    connecting: {
      after: { patience: 'away.shown' },
      on: {
        status: [
          { ...toState.connected, actions: 'remember' },
          toState.lost,
          { ...toState.refused, actions: 'remember' },
        ],
      },
    },
    connected: { on: { status: [toState.lost, { ...toState.refused, actions: 'remember' }] } },
    away: {
      initial: 'patient',
      states: { patient: { after: { patience: 'shown' } }, shown: { tags: 'banner' } },
      on: {
        status: [
          { ...toState.connected, actions: 'remember' },
          { ...toState.refused, actions: 'remember' },
        ],
      },
    },
    refused: { tags: 'banner', on: { status: [{ ...toState.connected, actions: 'remember' }] } },
  },
})
