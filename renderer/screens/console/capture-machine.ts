/**
 * Capturing one decision: an option, who, how sure, when and why, in any order; Enter records it. What is half
 * entered is kept as a draft by the host, so that an inject or a crash in between costs nothing.
 */
import { assign, fromPromise, setup } from 'xstate'
import { MINUTE } from '../../../shared/base/time.ts'
import type { CommandInput, Refusal } from '../../../shared/contract/commands.ts'
import type { Answer } from '../../../shared/contract/events.ts'
import type { DecisionView } from '../../../shared/contract/story-views.ts'

/** How sure a team says it is, in five steps, 0-1. */
export const CONFIDENCES = [0.2, 0.4, 0.6, 0.8, 1] as const
/** A draft is saved when nothing was changed for so long. */
export const DRAFT_AFTER_MS = 600

export interface Captured {
  readonly point: string
  readonly option: string | null
  readonly role: string
  readonly confidence: number | null
  readonly rationale: string
  /** Minutes ago, as typed; empty is now. */
  readonly ago: string
}

export interface CaptureContext extends Captured {
  readonly refusal: Refusal | null
}

export type CaptureEvent =
  | { readonly type: 'option'; readonly option: string }
  | { readonly type: 'role'; readonly role: string }
  | { readonly type: 'confidence'; readonly confidence: number }
  | { readonly type: 'rationale'; readonly rationale: string }
  | { readonly type: 'ago'; readonly ago: string }
  | { readonly type: 'confidence.keys' }
  | { readonly type: 'confidence.leave' }
  | { readonly type: 'record' }

const sender = fromPromise<Answer, { readonly command: CommandInput }>(() =>
  Promise.reject(new Error('The capture was given no way to send.')),
)

export const captureMachine = setup({
  types: {} as { context: CaptureContext; events: CaptureEvent; input: DecisionView },
  actors: { send: sender },
  guards: { hasOption: ({ context }) => context.option !== null },
  delays: { draftAfter: DRAFT_AFTER_MS },
}).createMachine({
  id: 'capture',
  context: ({ input }) => ({ ...startOf(input), refusal: null }),
  type: 'parallel',
  states: {
    capture: {
      initial: 'choosing',
      states: {
        choosing: {
          initial: 'options',
          on: {
            record: { guard: 'hasOption', target: 'recording' },
            option: {
              target: '.options',
              actions: assign({ option: ({ event }) => event.option, refusal: null }),
            },
            role: { actions: assign({ role: ({ event }) => event.role }) },
            confidence: {
              target: '.options',
              actions: assign({
                confidence: ({ event, context }) =>
                  context.confidence === event.confidence ? null : event.confidence,
              }),
            },
            rationale: { actions: assign({ rationale: ({ event }) => event.rationale }) },
            ago: { actions: assign({ ago: ({ event }) => event.ago }) },
          },
          states: {
            /** Digits choose options. */
            options: { on: { 'confidence.keys': 'confidence' } },
            /** After `C`, the next digit says how sure. */
            confidence: { on: { 'confidence.leave': 'options' } },
          },
        },
        recording: {
          invoke: {
            src: 'send',
            input: ({ context }) => ({ command: decideCommand(context) }),
            onDone: [
              { guard: ({ event }) => event.output.ok, target: 'recorded' },
              {
                target: 'choosing',
                actions: assign({ refusal: ({ event }) => (event.output.ok ? null : event.output.refusal) }),
              },
            ],
            onError: {
              target: 'choosing',
              actions: assign({
                refusal: {
                  code: 'not-sent',
                  message: 'The decision was not answered.',
                  remedy: 'Look at the connection, then press Enter again.',
                },
              }),
            },
          },
        },
        recorded: {},
      },
    },
    draft: {
      initial: 'saved',
      states: {
        saved: { on: { option: 'changed', confidence: 'changed', rationale: 'changed' } },
        changed: {
          on: {
            option: { target: 'changed', reenter: true },
            confidence: { target: 'changed', reenter: true },
            rationale: { target: 'changed', reenter: true },
            record: { guard: 'hasOption', target: 'saved' },
          },
          after: { draftAfter: 'saving' },
        },
        saving: {
          on: { option: 'changed', confidence: 'changed', rationale: 'changed' },
          invoke: {
            src: 'send',
            input: ({ context }) => ({ command: draftCommand(context) }),
            onDone: 'saved',
            onError: 'saved',
          },
        },
      },
    },
  },
})

/** What a capture begins with: the draft that was kept, else an empty one for the role that answers. */
export function startOf(decision: DecisionView): Captured {
  return {
    point: decision.id,
    option: decision.draft?.option ?? null,
    role: decision.answeredBy,
    confidence: decision.draft?.confidence ?? null,
    rationale: decision.draft?.rationale ?? '',
    ago: '',
  }
}

/** @throws Error when no option is chosen; the machine does not record then. */
export function decideCommand(captured: Captured): CommandInput {
  if (captured.option === null) throw new Error('No option is chosen.')
  const minutes = Number.parseFloat(captured.ago.replace(',', '.'))
  return {
    type: 'decide',
    point: captured.point,
    option: captured.option,
    role: captured.role,
    rationale: captured.rationale.trim(),
    confidence: captured.confidence,
    ago: Number.isFinite(minutes) && minutes > 0 ? Math.round(minutes * MINUTE) : 0,
  }
}

export function draftCommand(captured: Captured): CommandInput {
  const { point, option, rationale, confidence } = captured
  return { type: 'draft', point, option, rationale, confidence }
}
