/**
 * What the host needs from outside. `electron/backend` gives the real ones, tests give others; the contract suites in
 * test/contract say what each must hold to.
 */
import type { Problem } from '../base/problem.ts'
import type { Result } from '../base/result.ts'
import type { DurationMs, WallMs } from '../base/time.ts'
import type { Refusal } from '../contract/commands.ts'
import type { JournalLine } from '../contract/events.ts'
import type { HistoryRow, PackDetail } from '../contract/library-views.ts'
import type { ProbeCheck } from '../contract/probes.ts'
import type { InterfaceView, RoomView } from '../contract/room.ts'
import type { OverlayFile, RunbookMeta } from '../contract/runbook-library.ts'
import type { Duplex } from '../protocol/duplex.ts'
import type { ExportReply } from '../protocol/replies.ts'
import type { Reading } from '../runbook/read-document.ts'

export interface ClockPort {
  /** Milliseconds from some fixed instant; never runs back, and need not count a laptop's sleep. */
  monotonic(): number
  /** The system's wall clock, which people and time servers may set at will. */
  wall(): WallMs
}

export interface TimersPort {
  /** Runs `run` once, `ms` from now (at least 0). @returns what cancels it. */
  setTimer(ms: number, run: () => void): () => void
}

/** A line before the journal gives it its place in the chain. */
export type LineDraft = Omit<JournalLine, 'v' | 'seq' | 'prev'>

/** The append-only log of one exercise (DESIGN §4.1, §4.2). */
export interface Journal {
  /**
   * Appends a line. Once it answers `ok` the line survives a power cut. On failure nothing of it stays, nor of any
   * line that was appended after it and not yet acknowledged. Lines are kept in the order of the calls.
   * @param seq the number that the caller takes the line to get; refused as `stale` when a line before it failed
   */
  append(draft: LineDraft, seq?: number): Promise<Result<JournalLine, Refusal>>
  /** Says that the exercise was alive at this instant. Best effort, not durable, never fails. */
  heartbeat(wall: WallMs): void
  close(): Promise<void>
}

export interface JournalContent {
  /** Every line that is whole and in the chain, oldest first. */
  readonly lines: readonly JournalLine[]
  /** The last heartbeat, or null. */
  readonly alive: WallMs | null
  readonly problems: readonly Problem[]
  /** The pack as it was when the exercise was created, by path in the pack. */
  readonly files: PackTexts
}

export interface OpenedJournal extends JournalContent {
  readonly journal: Journal
  /** Damage in the middle, or a folder that cannot be written: what is there can be read, nothing can be added. */
  readonly readOnly: Refusal | null
}

export type PackTexts = Readonly<Record<string, string>>

export interface JournalsPort {
  /** Ids of the exercises there are. */
  list(): Promise<readonly string[]>
  /** Text that changes whenever the journal does, for caches; null when there is no such exercise. */
  fingerprint(exercise: string): Promise<string | null>
  /** A new journal with its first line and its pack, whole or not at all. */
  create(exercise: string, files: PackTexts, first: LineDraft): Promise<Result<OpenedJournal, Refusal>>
  /** Opens for writing; mends a torn last line. */
  open(exercise: string): Promise<Result<OpenedJournal, Refusal>>
  /** Reads and changes nothing. */
  read(exercise: string): Promise<Result<JournalContent, Refusal>>
  /** Takes the exercise out of the list. Its folder is set aside, not erased. */
  remove(exercise: string): Promise<Result<null, Refusal>>
}

export interface PackSource {
  /** The folder's name. */
  readonly id: string
  readonly files: PackTexts
  /** What is wrong with the folder itself (too large, a link that leads out of it). */
  readonly problems: readonly Problem[]
}

export interface PacksPort {
  /** Every pack there is, read anew, by id. */
  list(): Promise<readonly PackSource[]>
  /** Keeps a new pack in the user's own folder of packs, whole or not at all; `pack-exists` where the name is taken. */
  add(id: string, files: PackTexts): Promise<Result<null, Refusal>>
}

export interface KeptOverlay {
  readonly file: OverlayFile
  readonly problems: readonly Problem[]
}

/** The documents of the library of runbooks. What it says is kept survives a power cut. */
export interface RunbooksPort {
  /** By id. A damaged description is made anew from the documents that are there. */
  list(): Promise<readonly RunbookMeta[]>
  /** A version's text, byte for byte as it came. */
  text(runbook: string, sha256: string): Promise<Result<string, Refusal>>
  /** Keeps a version's text, then the description that names it. */
  keep(meta: RunbookMeta, sha256: string, text: string): Promise<Result<null, Refusal>>
  describe(meta: RunbookMeta): Promise<Result<null, Refusal>>
  /** What can be read of the corrections. A damaged file is set aside, and told of as long as it is there. */
  overlay(runbook: string): Promise<KeptOverlay>
  putOverlay(runbook: string, overlay: OverlayFile): Promise<Result<null, Refusal>>
  /** Takes it out of the list. Its folder is set aside, not erased. */
  remove(runbook: string): Promise<Result<null, Refusal>>
}

/** A history row as cached, and the journal that it was computed from. */
export interface CachedHistoryRow {
  readonly fingerprint: string
  /** Null: that journal holds no closed exercise. */
  readonly row: HistoryRow | null
}

/** What a pack was found to be, so that an unchanged one need not be parsed to be shown. */
export interface CachedPack {
  /** Of the app's version and the pack's files. */
  readonly fingerprint: string
  readonly detail: PackDetail
}

/** What was typed at the last set-up, offered at the next. */
export interface Remembered {
  readonly facilitator: string
  readonly team: string
}

/** Settings and caches only; the truth is in the journals (DESIGN §4.1). */
export interface StoresPort {
  historyRow(exercise: string): CachedHistoryRow | null
  putHistoryRow(exercise: string, cached: CachedHistoryRow): void
  pack(id: string): CachedPack | null
  putPack(id: string, cached: CachedPack): void
  remembered(): Remembered | null
  remember(what: Remembered): void
  /** What was found damaged, set aside and begun anew. */
  problems(): readonly Problem[]
}

/** A file made for a person to keep. */
export interface ExportedFile {
  readonly name: string
  readonly mime: string
  readonly content: Uint8Array | string
}

/** What an HTML report embeds, so that it looks the same wherever it is opened. */
export interface ReportStyle {
  readonly css?: string
  /** `@font-face` rules with their fonts in data addresses. */
  readonly fontFaces?: string
}

export interface ShellPort {
  readonly kind: 'electron' | 'browser'
  /** Lets a person keep a file: asks where, or hands it to the browser as a download. */
  exportFile(file: ExportedFile): Promise<Result<ExportReply, Refusal>>
  /** Null where nothing can print; rejects when printing fails. */
  readonly printPdf: ((html: string, page: { title: string; header: string }) => Promise<Uint8Array>) | null
  readonly openProjector: ((exercise: string) => Promise<void>) | null
  /** Opens a window for a guest; null where only a browser can. */
  readonly openSeat: ((guest: string, title: string) => Promise<void>) | null
}

/** Where a room is to be reached. */
export interface RoomAddress {
  readonly address: string
  /** 0 takes any free one. */
  readonly port: number
  readonly tls: boolean
}

/** What the server of a room tells the host. */
export interface RoomGuests {
  /** A device gave the right code. @returns the guest's id */
  join(device: string | null): Result<string, Refusal>
  /** A guest connected. */
  admit(duplex: Duplex, guest: string): void
  /** Wrong codes were given, or joining was locked or unlocked. */
  changed(): void
}

export type RoomAccess = Omit<NonNullable<RoomView['access']>, 'openedAt'>

/** A room that the network can reach. */
export interface OpenedRoom {
  access(): RoomAccess
  /** Forgets a guest's secret: it must give the code again. */
  forget(guest: string): void
  /** Ends every connection and forgets every secret. */
  close(): Promise<void>
}

export interface RoomPort {
  /** Addresses of this machine. */
  interfaces(): readonly InterfaceView[]
  open(where: RoomAddress, guests: RoomGuests): Promise<Result<OpenedRoom, Refusal>>
}

/** What one run of a probe found. */
export interface ProbeOutcome {
  readonly ok: boolean
  /** In a few words, for the board: what came, or why not. Never holds what was secret. */
  readonly detail: string
  /** How fresh the data behind the service is: its newest instant, or its age in ms. null: not asked, not told. */
  readonly data: { readonly instant: WallMs } | { readonly age: DurationMs } | null
}

/** Asks a service once whether it is there. Sends what the check says and nothing else, and follows no redirect. */
export interface ProbePort {
  /** The caller holds the time-out, and cancels what it no longer waits for; a run that is over may be cancelled too. */
  run(check: ProbeCheck): { readonly outcome: Promise<ProbeOutcome>; readonly cancel: () => void }
  /** Why this PEM cannot be trusted as a CA's certificates, with a remedy; null: it can. */
  caProblem(pem: string): string | null
}

/**
 * Reads documents. A long one takes a second and a hostile one more: where that must keep nobody waiting it is done
 * beside the host, and given up after a while.
 */
export interface ReaderPort {
  read(source: string, name: string, sha256: string): Promise<Result<Reading, Refusal>>
  /** Nothing is read any more. */
  stop(): Promise<void>
}

export interface HostPorts {
  readonly clock: ClockPort
  readonly timers: TimersPort
  /** A new unique id: letters, digits and dashes. */
  readonly newId: () => string
  /** Hex SHA-256 of a text's UTF-8 bytes. */
  readonly sha256: (text: string) => string
  readonly journals: JournalsPort
  readonly packs: PacksPort
  readonly runbooks: RunbooksPort
  readonly reader: ReaderPort
  readonly stores: StoresPort
  readonly shell: ShellPort
  readonly room: RoomPort
  readonly probes: ProbePort
  readonly reportStyle: ReportStyle
  /** Version of the app, for the welcome. */
  readonly version: string
  /** A thing that happened to the host itself and belongs in a log for its keeper. */
  readonly report: (text: string) => void
}
