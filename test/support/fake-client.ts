/** A client without a host, for screens in tests and in the gallery: it answers from what it is given and keeps what it was sent. */

import type { Result } from '../../shared/base/result.ts'
import type { CommandInput } from '../../shared/contract/commands.ts'
import type { Answer } from '../../shared/contract/events.ts'
import type {
  Client,
  ConnectionStatus,
  Failure,
  Notice,
  RequestInput,
  Unsent,
  ViewName,
} from '../../shared/protocol/client.ts'

export interface FakeClientOptions {
  readonly answers?: Readonly<Partial<Record<RequestInput['ask'], unknown>>>
  readonly failures?: Readonly<Partial<Record<RequestInput['ask'], Failure>>>
  readonly views?: Readonly<Partial<Record<ViewName, unknown>>>
  readonly answer?: (command: CommandInput) => Answer
  readonly status?: ConnectionStatus
}

export interface FakeClient extends Client {
  readonly asked: RequestInput[]
  readonly commands: CommandInput[]
  setStatus(status: ConnectionStatus): void
  pushView(name: ViewName, view: unknown): void
  /** Commands that wait for the host, as a lost connection leaves them. */
  setUnsent(commands: readonly CommandInput[]): void
}

const CONNECTED: ConnectionStatus = { kind: 'connected', host: 'electron', version: '0.1.0' }

export function createFakeClient(options: FakeClientOptions = {}): FakeClient {
  const statusListeners = new Set<(status: ConnectionStatus) => void>()
  const notices = new Set<(notice: Notice) => void>()
  const watches = new Set<{ readonly name: ViewName; readonly listener: (view: unknown) => void }>()
  let status = options.status ?? CONNECTED
  const unsentListeners = new Set<(unsent: readonly Unsent[]) => void>()
  const answerListeners = new Set<(unsent: Unsent, answer: Answer) => void>()
  let unsent: readonly Unsent[] = []
  const asked: RequestInput[] = []
  const commands: CommandInput[] = []
  return {
    asked,
    commands,
    status: () => status,
    onStatus: (listener) => {
      statusListeners.add(listener)
      return () => statusListeners.delete(listener)
    },
    onNotice: (listener) => {
      notices.add(listener)
      return () => notices.delete(listener)
    },
    ask: (request): Promise<Result<unknown, Failure>> => {
      asked.push(request)
      const failure = options.failures?.[request.ask]
      if (failure !== undefined) return Promise.resolve({ ok: false, error: failure })
      if (!(request.ask in (options.answers ?? {}))) return new Promise(() => undefined)
      return Promise.resolve({ ok: true, value: options.answers?.[request.ask] })
    },
    command: (exercise, command) => {
      commands.push(command)
      const answer = options.answer?.(command) ?? { ok: true, seq: commands.length }
      for (const listener of answerListeners)
        listener({ id: `c${commands.length}`, exercise, command }, answer)
      return Promise.resolve(answer)
    },
    unsent: () => unsent,
    onUnsent: (listener) => {
      unsentListeners.add(listener)
      return () => unsentListeners.delete(listener)
    },
    onAnswer: (listener) => {
      answerListeners.add(listener)
      return () => answerListeners.delete(listener)
    },
    watch: (_exercise, name, listener) => {
      const entry = { name, listener }
      watches.add(entry)
      const view = options.views?.[name]
      if (view !== undefined) queueMicrotask(() => listener(view))
      return () => watches.delete(entry)
    },
    check: () => undefined,
    close: () => undefined,
    setStatus: (next) => {
      status = next
      for (const listener of statusListeners) listener(next)
    },
    setUnsent: (commands) => {
      unsent = commands.map((command, index) => ({ id: `u${index}`, exercise: '', command }))
      for (const listener of unsentListeners) listener(unsent)
    },
    pushView: (name, view) => {
      for (const watch of watches) if (watch.name === name) watch.listener(view)
    },
  }
}
