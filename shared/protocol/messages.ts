/**
 * The wire between a screen and the host: JSON texts over a duplex text channel (Electron IPC, or WebSocket).
 * The client says hello first; every request has an id and gets exactly one reply; views are pushed.
 */
import { z } from 'zod'
import { commandSchema } from '../contract/commands.ts'
import { placeSchema } from '../contract/room.ts'
import { runbookEditSchema, usedRunbookSchema } from '../contract/runbook-library.ts'
import { COMPLICATIONS } from '../contract/scenario-draft.ts'
import { settingsSchema } from '../contract/settings.ts'
import { typedSchema } from '../contract/typed.ts'

export const PROTOCOL_VERSION = 1

const id = z.string().min(1).max(128)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const requestSchema = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('library') }),
  z.object({ ask: z.literal('pack'), pack: id }),
  z.object({ ask: z.literal('exercises') }),
  z.object({ ask: z.literal('history') }),
  /** Creates an exercise from a pack; replies `{ exercise }`. */
  z.object({
    ask: z.literal('create'),
    pack: id,
    settings: settingsSchema,
    /** Of the library, played beside the pack's own. */
    runbooks: z.array(usedRunbookSchema).max(8).default([]),
  }),
  /** `command.id` makes it idempotent: a client that lost its connection resends the same. */
  z.object({ ask: z.literal('command'), exercise: id, id, command: commandSchema }),
  z.object({ ask: z.literal('report'), exercise: id, format: z.enum(['html', 'md', 'json', 'tree']) }),
  /** Writes the report where the shell lets the user choose; replies `{ path }`, `{ download }` or `{ cancelled }`. */
  z.object({ ask: z.literal('export'), exercise: id, format: z.enum(['pdf', 'html', 'md', 'json']) }),
  /** The facilitator's guide of a pack; no exercise is needed. */
  z.object({ ask: z.literal('guide'), pack: id, format: z.enum(['tree', 'html', 'md']) }),
  /** Writes the guide as `export` writes a report. */
  z.object({ ask: z.literal('export-guide'), pack: id, format: z.enum(['pdf', 'html', 'md']) }),
  /** What can come of a pack; plays a few invented teams more each time it is asked. Replies `OutlookView`. */
  z.object({ ask: z.literal('outlook'), pack: id }),
  z.object({ ask: z.literal('open-projector'), exercise: id }),
  /** Runs a probe once by hand, which counts for nothing; replies `ProbeTried`. */
  z.object({ ask: z.literal('try-probe'), exercise: id, probe: id }),
  z.object({ ask: z.literal('delete-exercise'), exercise: id }),
  /** Re-reads a document of the exercise: an artefact of its pack. */
  z.object({ ask: z.literal('platform') }),
  // the library of runbooks
  z.object({ ask: z.literal('runbooks') }),
  /**
   * Keeps a document; replies `ImportedRunbook`. `into`: whose next version it is, or `new`; left out, the runbook
   * that holds this very text or was imported under this name takes it.
   */
  z.object({
    ask: z.literal('import-runbook'),
    name: z.string().trim().min(1).max(255),
    text: z.string(),
    into: id.optional(),
  }),
  /** Replies `RunbookReview`; without `version` of the latest. */
  z.object({ ask: z.literal('runbook'), runbook: id, version: sha256.optional() }),
  /** Adds to the corrections; replies the review as it is then. An edit that is there already is not added again. */
  z.object({
    ask: z.literal('edit-runbook'),
    runbook: id,
    version: sha256,
    edits: z.array(runbookEditSchema).min(1).max(500),
  }),
  z.object({ ask: z.literal('runbook-diff'), runbook: id, from: sha256, to: sha256 }),
  /** Sets it aside; exercises that were played with it keep their copy. */
  z.object({ ask: z.literal('remove-runbook'), runbook: id }),
  /** The procedures that a drill can be drafted from; replies `DrillChoice[]`. */
  z.object({ ask: z.literal('drills'), runbook: id, version: sha256 }),
  /** Drafts packs into the user's own folder; replies `DraftedPack[]`. */
  z.object({
    ask: z.literal('draft-scenarios'),
    runbook: id,
    version: sha256,
    procedures: z.array(z.string().max(400)).min(1).max(100),
    complications: z.array(z.enum(COMPLICATIONS)).max(COMPLICATIONS.length),
  }),
  /** The proposed edits of a runbook of the exercise as a unified diff; replies `{ name, patch }`. */
  z.object({ ask: z.literal('drift'), exercise: id, file: z.string().min(1).max(255) }),
  /** Writes that diff as `export` writes a report. */
  z.object({ ask: z.literal('export-drift'), exercise: id, file: z.string().min(1).max(255) }),
  // the room, by the facilitator
  /** Addresses of this machine that a room can be bound to; replies `InterfaceView[]`. */
  z.object({ ask: z.literal('interfaces') }),
  /** Opens the room of an exercise; replies `RoomView`. Port 0 takes any free one. */
  z.object({
    ask: z.literal('open-room'),
    exercise: id,
    address: z.string().min(1).max(64),
    port: z.number().int().min(0).max(65_535).default(0),
    tls: z.boolean().default(false),
  }),
  /** Ends every guest's session. */
  z.object({ ask: z.literal('close-room') }),
  /** Seats a guest elsewhere, or gives the seat to another person. */
  z.object({
    ask: z.literal('reseat'),
    guest: id,
    place: placeSchema.nullable(),
    person: z.string().trim().max(120),
  }),
  /** Sends one guest away; its session ends. */
  z.object({ ask: z.literal('dismiss'), guest: id }),
  /** Opens a window (or tab) that sits at this place. */
  z.object({
    ask: z.literal('open-seat'),
    exercise: id,
    place: placeSchema,
    person: z.string().trim().max(120),
  }),
  // by a guest: nothing else than these, `command` and the watches of its place
  z.object({ ask: z.literal('claim'), place: placeSchema, person: z.string().trim().min(1).max(120) }),
  z.object({ ask: z.literal('leave') }),
  /** What is typed at a question and not sent; not recorded. */
  z.object({ ask: z.literal('typing'), typed: typedSchema }),
])
export type Request = z.infer<typeof requestSchema>

export const clientMessageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('hello'),
    protocol: z.number().int(),
    screen: z.enum(['facilitator', 'projector', 'seat']),
  }),
  z.object({ kind: z.literal('request'), id, request: requestSchema }),
  z.object({
    kind: z.literal('watch'),
    id,
    exercise: z.string().max(128),
    view: z.enum(['facilitator', 'projector', 'debrief', 'room', 'lobby', 'role', 'evaluator', 'observer']),
    /**
     * Of `role`: whose seat. Facilitators name any (to look over its shoulder); a guest gets its own place's views
     * only, whatever it names, and may leave `exercise` empty: it is the room's.
     */
    role: id.optional(),
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
  /** `changes`: only the members that differ from the view before; the first one is always whole. */
  | { readonly kind: 'view'; readonly id: string; readonly view: unknown; readonly changes?: true }
  | {
      readonly kind: 'notice'
      readonly tone: 'attention' | 'breached'
      readonly text: string
      readonly remedy: string
    }
