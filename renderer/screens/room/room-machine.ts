/**
 * The room panel's own flow: which row is chosen, what is being asked or typed, and what the host refused. One thing
 * is sent at a time.
 */
import { assign, fromPromise, setup } from 'xstate'
import type { Refusal } from '../../../shared/contract/commands.ts'
import type { RoomJob } from './room-jobs.ts'
import type { RoomRow } from './room-rows.ts'

/** What is asked before something is sent. */
export type RoomQuestion =
  | { readonly ask: 'reseat' | 'hand-over' | 'dismiss'; readonly row: RoomRow }
  | { readonly ask: 'close' }

export interface RoomContext {
  readonly row: string | null
  readonly question: RoomQuestion | null
  readonly jobs: readonly RoomJob[]
  readonly refusal: Refusal | null
  /** Somebody wants to leave as soon as what is being sent was answered. */
  readonly leaving: boolean
}

export type RoomEvent =
  | { readonly type: 'choose'; readonly row: string }
  | { readonly type: 'question'; readonly question: RoomQuestion }
  | { readonly type: 'send'; readonly jobs: readonly RoomJob[] }
  | { readonly type: 'back' }

type Done = { readonly refusal: Refusal | null }

export const roomMachine = setup({
  types: {} as { context: RoomContext; events: RoomEvent },
  actors: {
    /** Does the jobs in order and stops at the first that is refused. The panel provides it. */
    work: fromPromise<Done, { readonly jobs: readonly RoomJob[] }>(() =>
      Promise.reject(new Error('The room panel was given no way to ask.')),
    ),
  },
}).createMachine({
  id: 'room',
  context: { row: null, question: null, jobs: [], refusal: null, leaving: false },
  initial: 'looking',
  on: { choose: { actions: assign({ row: ({ event }) => event.row }) } },
  states: {
    looking: {
      entry: assign({ question: null, jobs: [], leaving: false }),
      on: {
        question: {
          target: 'asking',
          actions: assign({ question: ({ event }) => event.question, refusal: null }),
        },
        send: { target: 'working', actions: assign({ jobs: ({ event }) => event.jobs, refusal: null }) },
      },
    },
    asking: {
      entry: assign({ leaving: false }),
      on: {
        question: {
          target: 'asking',
          reenter: true,
          actions: assign({ question: ({ event }) => event.question, refusal: null }),
        },
        send: { target: 'working', actions: assign({ jobs: ({ event }) => event.jobs, refusal: null }) },
        back: { target: 'looking', actions: assign({ refusal: null }) },
      },
    },
    working: {
      on: { back: { actions: assign({ leaving: true }) } },
      invoke: {
        src: 'work',
        input: ({ context }) => ({ jobs: context.jobs }),
        onDone: [
          // A refusal is told first; without one whoever wanted to leave has left.
          { guard: ({ context, event }) => event.output.refusal === null && context.leaving, target: 'left' },
          { guard: ({ event }) => event.output.refusal === null, target: 'looking' },
          // A question that was refused stays, with what was typed.
          {
            guard: ({ context }) => context.question !== null,
            target: 'asking',
            actions: assign({ refusal: ({ event }) => event.output.refusal }),
          },
          { target: 'looking', actions: assign({ refusal: ({ event }) => event.output.refusal }) },
        ],
        onError: {
          target: 'looking',
          actions: assign({
            refusal: {
              code: 'not-asked',
              message: 'The host did not answer.',
              remedy: 'Look at the connection, then try again.',
            },
          }),
        },
      },
    },
    left: {},
  },
})
