/**
 * The room that a facilitator opens for a team: who may join, at which seats they are, and over which address. It is
 * the host's state, not the log's: who holds a seat in the story is logged as `SeatChanged`.
 */
import { z } from 'zod'
import type { WallMs } from '../base/time.ts'

/** Letters and digits that nobody confuses when read aloud: no 0/O, 1/I/L, 5/S, 8/B, 2/Z. */
export const ROOM_CODE_ALPHABET = 'ACDEFGHJKMNPQRTUVWXY34679'
export const ROOM_CODE_LENGTH = 6

/** What a device may sit down as. A role's seat may be held by several people; an observer's and the wall's by any. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: z.string().min(1).max(128) }),
  z.object({ kind: z.literal('evaluator') }),
  z.object({ kind: z.literal('observer') }),
  z.object({ kind: z.literal('projector') }),
])
export type Place = z.infer<typeof placeSchema>

/** What a guest sees before and after sitting down: enough to choose a seat, nothing of the story. */
export interface LobbyView {
  readonly exercise: string
  readonly title: string
  readonly organisation: string
  readonly phase: 'briefing' | 'running' | 'paused' | 'ended' | 'closed'
  readonly roles: readonly {
    readonly id: string
    readonly title: string
    readonly description: string | null
    /** Who is said to hold it, by name; empty: nobody. */
    readonly people: readonly { readonly person: string; readonly connected: boolean }[]
  }[]
  /** This device's own seat; null: none yet. */
  readonly me: GuestView | null
  /** Open connections of this device: two tabs at one seat are told so. */
  readonly tabs: number
}

export interface GuestView {
  readonly guest: string
  readonly person: string
  readonly place: Place
}

/** One device in the room, as the facilitator sees it. */
export interface ParticipantView {
  readonly guest: string
  /** Empty until it has sat down. */
  readonly person: string
  readonly place: Place | null
  readonly connected: boolean
  /** Open connections of the same device: two tabs are told so. */
  readonly tabs: number
  readonly joinedAt: WallMs
  readonly lastSeenAt: WallMs
  /** Such as `iPhone`, `Windows`, from what its browser says; unknown: null. */
  readonly device: string | null
}

export interface InterfaceView {
  /** The address to bind to, e.g. `192.168.1.20`. */
  readonly address: string
  /** The system's name of it, e.g. `wlan0`. */
  readonly name: string
  readonly family: 'IPv4' | 'IPv6'
  readonly loopback: boolean
}

/** For the facilitator only: how the room is reached, and who is in it. */
export interface RoomView {
  readonly open: boolean
  readonly exercise: string | null
  /** Null while closed. */
  readonly access: {
    readonly code: string
    /** What people type: `http://192.168.1.20:4100`. */
    readonly address: string
    /** The same with the code, for the QR code. */
    readonly link: string
    /** Rows of the QR code of `link`; true is dark. Without the quiet zone. */
    readonly qr: readonly (readonly boolean[])[]
    readonly tls: { readonly fingerprint: string } | null
    readonly openedAt: WallMs
    /** Wrong codes since it opened, for the facilitator to notice. */
    readonly wrongCodes: number
    /** Nobody may join until then, after too many wrong codes; null: open. */
    readonly lockedUntil: WallMs | null
  } | null
  readonly participants: readonly ParticipantView[]
}
