/** The flow of set-up: read the pack, fill in, create. Nothing is lost when the host refuses. */
import { assign, fromPromise, setup } from 'xstate'
import type { Result } from '../../../shared/base/result.ts'
import type { PackDetail } from '../../../shared/contract/library-views.ts'
import type { Settings } from '../../../shared/contract/settings.ts'
import type { Failure } from '../../../shared/protocol/client.ts'
import { type DraftErrors, readDraft, type SetupDraft } from './settings-draft.ts'

export interface SetupPorts {
  readonly readPack: () => Promise<Result<PackDetail, Failure>>
  /** Sensible answers for this pack. */
  readonly firstDraft: (pack: PackDetail) => SetupDraft
  /** @returns the id of the new exercise */
  readonly create: (settings: Settings) => Promise<Result<string, Failure>>
  /** Called once the exercise exists. */
  readonly created: (exercise: string, draft: SetupDraft) => void
}

export type SetupEvent =
  | { readonly type: 'change'; readonly patch: Partial<SetupDraft> }
  | { readonly type: 'submit' }
  | { readonly type: 'retry' }

interface Filled {
  readonly pack: PackDetail
  readonly draft: SetupDraft
}

interface Context {
  readonly ports: SetupPorts
  readonly filled: Filled | null
  /** Shown from the first try on, and then as one types. */
  readonly errors: DraftErrors | null
  readonly failure: Failure | null
}

const LOST: Failure = {
  code: 'unexpected',
  message: 'That did not work, for a reason that Muster does not know.',
  remedy: 'Try again; if it happens again, restart Muster.',
}

export const setupMachine = setup({
  types: { context: {} as Context, events: {} as SetupEvent, input: {} as SetupPorts },
  actors: {
    read: fromPromise<Result<PackDetail, Failure>, SetupPorts>(({ input }) => input.readPack()),
    create: fromPromise<Result<string, Failure>, { ports: SetupPorts; draft: SetupDraft | undefined }>(
      async ({ input }) => {
        const read = input.draft === undefined ? null : readDraft(input.draft)
        return read?.ok ? input.ports.create(read.settings) : { ok: false, error: LOST }
      },
    ),
  },
  guards: {
    fits: ({ context }) => context.filled !== null && readDraft(context.filled.draft).ok,
  },
  actions: {
    change: assign(({ context, event }) => {
      if (event.type !== 'change' || context.filled === null) return context
      const draft = { ...context.filled.draft, ...event.patch }
      return { ...context, filled: { ...context.filled, draft }, errors: context.errors && errorsOf(draft) }
    }),
    showErrors: assign(({ context }) => ({
      ...context,
      errors: context.filled && errorsOf(context.filled.draft),
    })),
    forget: assign({ failure: null }),
    lost: assign({ failure: LOST }),
  },
}).createMachine({
  id: 'setup',
  context: ({ input }) => ({ ports: input, filled: null, errors: null, failure: null }),
  initial: 'reading',
  states: {
    reading: {
      invoke: {
        src: 'read',
        input: ({ context }) => context.ports,
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'editing',
            actions: assign({
              filled: ({ event, context }) =>
                event.output.ok
                  ? { pack: event.output.value, draft: context.ports.firstDraft(event.output.value) }
                  : null,
            }),
          },
          {
            target: 'unreadable',
            actions: assign({ failure: ({ event }) => (event.output.ok ? null : event.output.error) }),
          },
        ],
        onError: { target: 'unreadable', actions: 'lost' },
      },
    },
    unreadable: { on: { retry: { target: 'reading', actions: 'forget' } } },
    editing: {
      on: {
        change: { actions: 'change' },
        submit: [{ guard: 'fits', target: 'creating', actions: 'forget' }, { actions: 'showErrors' }],
      },
    },
    creating: {
      invoke: {
        src: 'create',
        input: ({ context }) => ({ ports: context.ports, draft: context.filled?.draft }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'created',
            actions: ({ event, context }) => {
              if (event.output.ok && context.filled)
                context.ports.created(event.output.value, context.filled.draft)
            },
          },
          {
            target: 'editing',
            actions: assign({ failure: ({ event }) => (event.output.ok ? null : event.output.error) }),
          },
        ],
        onError: { target: 'editing', actions: 'lost' },
      },
    },
    created: { type: 'final' },
  },
})

function errorsOf(draft: SetupDraft): DraftErrors {
  const read = readDraft(draft)
  return read.ok ? {} : read.errors
}
