import { z } from 'zod'
import { fail, ok, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import { type ClientMessage, clientMessageSchema, type HostMessage } from './messages.ts'

/** The most that one message from a screen may weigh, in UTF-8 bytes. Views from the host may weigh more. */
export const MAX_MESSAGE_BYTES = 4 * 1024 * 1024

const refusal = z.object({ code: z.string(), message: z.string(), remedy: z.string() })

const hostMessageSchema: z.ZodType<HostMessage> = z.union([
  z.object({
    kind: z.literal('welcome'),
    protocol: z.number(),
    host: z.enum(['electron', 'browser']),
    version: z.string(),
  }),
  z.object({ kind: z.literal('refused'), code: z.string(), message: z.string(), remedy: z.string() }),
  z.object({ kind: z.literal('reply'), id: z.string(), ok: z.literal(true), value: z.unknown() }),
  z.object({
    kind: z.literal('reply'),
    id: z.string(),
    ok: z.literal(false),
    refusal,
    problems: z.array(z.unknown()).optional(),
  }),
  z.object({
    kind: z.literal('view'),
    id: z.string(),
    view: z.unknown(),
    changes: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('notice'),
    tone: z.enum(['attention', 'breached']),
    text: z.string(),
    remedy: z.string(),
  }),
])

/** What a screen sent, checked. Every failure is a refusal that says what to do (DESIGN §4.10). */
export function readClientMessage(text: string): Result<ClientMessage, Refusal> {
  if (isTooLong(text)) {
    return refuse(
      'message-too-large',
      'The message is larger than 4 MB.',
      'Shorten the text, or split it into several notes.',
    )
  }
  return read(clientMessageSchema, text)
}

/** What the host sent, checked in its envelope; the values inside are the host's own. */
export function readHostMessage(text: string): Result<HostMessage, Refusal> {
  return read(hostMessageSchema, text)
}

/** A message as text. Nothing else in the house turns messages into text. */
export function writeMessage(message: HostMessage | z.input<typeof clientMessageSchema>): string {
  return JSON.stringify(message)
}

/** A view's message around its text, which is written once for all that watch it. */
export function writeView(id: string, view: string, isChanges: boolean): string {
  return `{"kind":"view","id":${JSON.stringify(id)},${isChanges ? '"changes":true,' : ''}"view":${view}}`
}

/** The id that a refused message still carries, so that its sender gets an answer to it. */
export function messageId(text: string): string | null {
  if (isTooLong(text)) return frontId(text)
  const found = z.object({ id: z.string().min(1).max(128) }).safeParse(parseJson(text))
  return found.success ? found.data.id : null
}

/** Our own screens write the id near the front, so an oversized message need not be parsed for it. */
export function frontId(text: string): string | null {
  return /^\{"kind":"[a-z]+","id":"([\w-]{1,128})"/.exec(text.slice(0, 200))?.[1] ?? null
}

function read<Value>(schema: z.ZodType<Value>, text: string): Result<Value, Refusal> {
  const json = parseJson(text)
  if (json === undefined) {
    return refuse('not-json', 'The message is not JSON.', 'Reload the screen; it may be damaged.')
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`
  return refuse(
    'bad-message',
    `The message is not understood${where}: ${issue?.message ?? 'unknown'}.`,
    'Correct the named value; if the screen made it, reload the screen so that it matches this host.',
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refuse(code: string, message: string, remedy: string) {
  return fail({ code, message, remedy })
}

/** UTF-8 length without an encoder: three bytes is the most that one UTF-16 unit becomes. */
function isTooLong(text: string): boolean {
  if (text.length > MAX_MESSAGE_BYTES) return true
  if (text.length * 3 <= MAX_MESSAGE_BYTES) return false
  let bytes = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3
  }
  return bytes > MAX_MESSAGE_BYTES
}
