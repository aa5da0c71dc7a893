/**
 * The wire between a screen and the host: JSON texts over a duplex text channel (Electron IPC, or WebSocket).
 * The client says hello first; every request has an id and gets exactly one reply; views are pushed.
 */
import { z } from 'zod'
import { commandSchema } from '../contract/commands.ts'
import { settingsSchema } from '../contract/settings.ts'

export const PROTOCOL_VERSION = 1

const id = z.string().min(1).max(128)

export const requestSchema = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('library') }),
  z.object({ ask: z.literal('pack'), pack: id }),
  z.object({ ask: z.literal('exercises') }),
  z.object({ ask: z.literal('history') }),
  /** Creates an exercise from a pack; replies `{ exercise }`. */
  z.object({ ask: z.literal('create'), pack: id, settings: settingsSchema }),
  /** `command.id` makes it idempotent: a client that lost its connection resends the same. */
  z.object({ ask: z.literal('command'), exercise: id, id, command: commandSchema }),
  z.object({ ask: z.literal('report'), exercise: id, format: z.enum(['html', 'md', 'json', 'tree']) }),
  /** Writes the report where the shell lets the user choose; replies `{ path }`, `{ download }` or `{ cancelled }`. */
  z.object({ ask: z.literal('export'), exercise: id, format: z.enum(['pdf', 'html', 'md', 'json']) }),
  /** The facilitator's guide of a pack; no exercise is needed. */
  z.object({ ask: z.literal('guide'), pack: id, format: z.enum(['tree', 'html', 'md']) }),
  /** Writes the guide as `export` writes a report. */
  z.object({ ask: z.literal('export-guide'), pack: id, format: z.enum(['pdf', 'html', 'md']) }),
  z.object({ ask: z.literal('open-projector'), exercise: id }),
  z.object({ ask: z.literal('delete-exercise'), exercise: id }),
  /** Re-reads a document of the exercise: an artefact of its pack. */
  z.object({ ask: z.literal('platform') }),
])
export type Request = z.infer<typeof requestSchema>

export const clientMessageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('hello'),
    protocol: z.number().int(),
    screen: z.enum(['facilitator', 'projector']),
  }),
  z.object({ kind: z.literal('request'), id, request: requestSchema }),
  z.object({
    kind: z.literal('watch'),
    id,
    exercise: id,
    view: z.enum(['facilitator', 'projector', 'debrief']),
  }),
  z.object({ kind: z.literal('unwatch'), id }),
])
export type ClientMessage = z.infer<typeof clientMessageSchema>

export type HostMessage =
  | {
      readonly kind: 'welcome'
      readonly protocol: number
      readonly host: 'electron' | 'browser'
      readonly version: string
    }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly remedy: string }
  | { readonly kind: 'reply'; readonly id: string; readonly ok: true; readonly value: unknown }
  | {
      readonly kind: 'reply'
      readonly id: string
      readonly ok: false
      readonly refusal: { readonly code: string; readonly message: string; readonly remedy: string }
      readonly problems?: readonly unknown[]
    }
  | { readonly kind: 'view'; readonly id: string; readonly view: unknown }
  | {
      readonly kind: 'notice'
      readonly tone: 'attention' | 'breached'
      readonly text: string
      readonly remedy: string
    }
