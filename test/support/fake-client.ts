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
}

const CONNECTED: ConnectionStatus = { kind: 'connected', host: 'electron', version: '0.1.0' }

export function createFakeClient(options: FakeClientOptions = {}): FakeClient {
  const statusListeners = new Set<(status: ConnectionStatus) => void>()
  const notices = new Set<(notice: Notice) => void>()
  const watches = new Set<{ readonly name: ViewName; readonly listener: (view: unknown) => void }>()
  let status = options.status ?? CONNECTED
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
    command: (_exercise, command) => {
      commands.push(command)
      return Promise.resolve(options.answer?.(command) ?? { ok: true, seq: commands.length })
    },
    watch: (_exercise, name, listener) => {
      const entry = { name, listener }
      watches.add(entry)
      const view = options.views?.[name]
      if (view !== undefined) queueMicrotask(() => listener(view))
      return () => watches.delete(entry)
    },
    close: () => undefined,
    setStatus: (next) => {
      status = next
      for (const listener of statusListeners) listener(next)
    },
    pushView: (name, view) => {
      for (const watch of watches) if (watch.name === name) watch.listener(view)
    },
  }
}
