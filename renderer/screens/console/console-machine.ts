/**
 * The console's own flow: what is selected, which menu or form is open, and what the host said last. Rules of the
 * exercise are not here; commands go out and refusals come back.
 */
import { assign, fromPromise, setup } from 'xstate'
import type { CommandInput, Refusal } from '../../../shared/contract/commands.ts'
import type { Answer } from '../../../shared/contract/events.ts'
import type { FormSpec, FormValues } from './form-spec.ts'
import type { MenuSpec } from './menu-spec.ts'

export type Send = (command: CommandInput) => Promise<Answer>
/** What the left column shows where there is no fourth column. */
export type Pane = 'queue' | 'runbook' | 'log' | 'projector' | 'messages'
/** What stands below the current thing. */
export type Below = 'map' | 'plan'
/** What stands over the console. */
export type Over = { readonly show: 'room' | 'probes' } | { readonly show: 'shoulder'; readonly role: string }

export interface Told {
  readonly tone: 'quiet' | 'refused'
  readonly text: string
  readonly remedy: string
}

export interface ConsoleContext {
  readonly pane: Pane
  readonly below: Below
  readonly menu: MenuSpec | null
  /** Minutes typed into a menu that backdates, as typed. */
  readonly ago: string
  readonly form: FormSpec | null
  /** Why the open form was not accepted. */
  readonly refusal: Refusal | null
  readonly pending: { readonly commands: readonly CommandInput[]; readonly next: FormSpec | null } | null
  /** The current thing that a person chose, as long as it is there. */
  readonly thing: string | null
  readonly inject: string | null
  readonly entry: string | null
  readonly step: string | null
  readonly message: string | null
  /** The role that a decision is captured for, until that is begun. */
  readonly seat: string | null
  readonly over: Over | null
  readonly told: Told | null
}

export type ConsoleEvent =
  | { readonly type: 'menu'; readonly menu: MenuSpec }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'erase' }
  | { readonly type: 'form'; readonly form: FormSpec }
  | { readonly type: 'submit'; readonly values: FormValues }
  | { readonly type: 'close' }
  | { readonly type: 'pane'; readonly pane: Pane }
  | { readonly type: 'below'; readonly below: Below }
  | { readonly type: 'thing'; readonly key: string | null }
  | { readonly type: 'inject'; readonly id: string | null }
  | { readonly type: 'entry'; readonly id: string | null }
  | { readonly type: 'step'; readonly ref: string | null }
  | { readonly type: 'message'; readonly id: string | null }
  | { readonly type: 'act'; readonly role: string | null }
  | { readonly type: 'over'; readonly over: Over | null }
  | { readonly type: 'tell'; readonly told: Told | null }

type SendAll = { readonly commands: readonly CommandInput[] }

export const consoleMachine = setup({
  types: {} as { context: ConsoleContext; events: ConsoleEvent },
  actors: {
    /** Sends the commands in order and stops at the first that is refused. The screen provides it. */
    sendAll: fromPromise<Answer, SendAll>(() =>
      Promise.reject(new Error('The console was given no way to send.')),
    ),
  },
  actions: {
    openMenu: assign(({ event }) => (event.type === 'menu' ? { menu: event.menu, ago: '', told: null } : {})),
    openForm: assign(({ event }) =>
      event.type === 'form' ? { form: event.form, refusal: null, told: null } : {},
    ),
    select: assign(({ event }) => {
      switch (event.type) {
        case 'pane':
          return { pane: event.pane }
        case 'below':
          return { below: event.below }
        case 'thing':
          return { thing: event.key }
        case 'inject':
          return { inject: event.id }
        case 'entry':
          return { entry: event.id }
        case 'step':
          return { step: event.ref }
        case 'message':
          return { message: event.id }
        case 'act':
          return { seat: event.role }
        case 'over':
          return { over: event.over }
        case 'tell':
          return { told: event.told }
        default:
          return {}
      }
    }),
    tidy: assign({ menu: null, form: null, refusal: null, pending: null, ago: '' }),
  },
}).createMachine({
  id: 'console',
  initial: 'idle',
  context: {
    pane: 'queue',
    below: 'map',
    menu: null,
    ago: '',
    form: null,
    refusal: null,
    pending: null,
    thing: null,
    inject: null,
    entry: null,
    step: null,
    message: null,
    seat: null,
    over: null,
    told: null,
  },
  on: {
    pane: { actions: 'select' },
    below: { actions: 'select' },
    thing: { actions: 'select' },
    inject: { actions: 'select' },
    entry: { actions: 'select' },
    step: { actions: 'select' },
    message: { actions: 'select' },
    act: { actions: 'select' },
    over: { actions: 'select' },
    tell: { actions: 'select' },
    menu: { target: '.menu', reenter: true, actions: 'openMenu' },
    form: { target: '.form', reenter: true, actions: 'openForm' },
  },
  states: {
    idle: { entry: 'tidy', on: { close: { actions: assign({ told: null }) } } },
    menu: {
      exit: assign({ menu: null }),
      on: {
        close: 'idle',
        digit: {
          guard: ({ context }) => context.menu?.backdates === true && context.ago.length < 3,
          actions: assign({ ago: ({ context, event }) => `${context.ago}${event.digit}`.replace(/^0+/, '') }),
        },
        erase: { actions: assign({ ago: ({ context }) => context.ago.slice(0, -1) }) },
      },
    },
    form: {
      initial: 'editing',
      states: {
        editing: {
          on: {
            close: '#console.idle',
            submit: [
              {
                guard: ({ context, event }) =>
                  context.form !== null && 'problem' in context.form.commands(event.values),
                actions: assign(({ context, event }) => {
                  const answer = context.form?.commands(event.values)
                  const problem = answer !== undefined && 'problem' in answer ? answer.problem : ''
                  return { refusal: { code: 'form', message: problem, remedy: '' } }
                }),
              },
              {
                target: 'sending',
                actions: assign(({ context, event }) => {
                  const commands = context.form?.commands(event.values) ?? []
                  return {
                    refusal: null,
                    pending: {
                      commands: 'problem' in commands ? [] : commands,
                      next: context.form?.next?.(event.values) ?? null,
                    },
                  }
                }),
              },
            ],
          },
        },
        sending: {
          invoke: {
            src: 'sendAll',
            input: ({ context }) => ({ commands: context.pending?.commands ?? [] }),
            onDone: [
              {
                guard: ({ event, context }) => event.output.ok && context.pending?.next != null,
                target: 'editing',
                actions: assign({
                  form: ({ context }) => context.pending?.next ?? null,
                  pending: null,
                  refusal: null,
                }),
              },
              { guard: ({ event }) => event.output.ok, target: '#console.idle' },
              {
                target: 'editing',
                actions: assign({
                  refusal: ({ event }) => (event.output.ok ? null : event.output.refusal),
                  pending: null,
                }),
              },
            ],
            onError: {
              target: 'editing',
              actions: assign({
                pending: null,
                refusal: {
                  code: 'not-sent',
                  message: 'The command was not answered.',
                  remedy: 'Look at the connection, then try again.',
                },
              }),
            },
          },
        },
      },
    },
  },
})

/** Sends commands in order; the answer is the last one's, or the first refusal. */
export async function sendInOrder(send: Send, commands: readonly CommandInput[]): Promise<Answer> {
  let answer: Answer = { ok: true, seq: 0 }
  for (const command of commands) {
    answer = await send(command)
    if (!answer.ok) return answer
  }
  return answer
}
