/** The host: packs, exercises and the screens that are connected to it. Knows no runtime; that is behind its ports. */
import { assertNever } from '../base/assert-never.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import type { Duplex } from '../protocol/duplex.ts'
import type { Request } from '../protocol/messages.ts'
import type { GuideInput } from '../report/guide/guide-input.ts'
import { drillsIn, keepDrafts } from './drafts.ts'
import { driftFile, type PatchFile } from './drift-file.ts'
import type { HostNotice } from './exercise-host.ts'
import { exportDocument } from './export-document.ts'
import { facilitatorDoor, projectorDoor } from './facilitator-door.ts'
import { guestDoor } from './guest-door.ts'
import { guideDocument, guideFor, guideInput } from './guides.ts'
import { createOpenExercises, type OpenExercises } from './open-exercises.ts'
import { createOutlooks } from './outlooks.ts'
import { createPackLibrary } from './pack-library.ts'
import type { HostPorts } from './ports.ts'
import { reportDocument, reportFor } from './reports.ts'
import { NOT_IN_ROOM } from './room.ts'
import { createRoomHost } from './room-host.ts'
import { createRows } from './rows.ts'
import { createRunbookLibrary } from './runbook-library.ts'
import { type Doors, type Failure, openSession, type Session } from './session.ts'
import { withRunbooks } from './with-runbooks.ts'

export interface Host {
  readonly exercises: OpenExercises
  /** @param screen the most that this connection may be */
  accept(duplex: Duplex, origin: 'electron' | 'browser', screen: 'facilitator' | 'projector'): void
  /** A connection of a guest of the room; one that is none is sent away. */
  admit(duplex: Duplex, origin: 'electron' | 'browser', guest: string): void
  /** The window of a guest on this machine was closed for good. */
  gone(guest: string): void
  /** What the facilitator's screen may ask, by whoever runs this process. */
  ask(request: Request): Promise<Result<unknown, Failure>>
  stop(): Promise<void>
}

export function createHost(ports: HostPorts): Host {
  const sessions = new Set<Session>()
  const notify = (notice: HostNotice) => {
    for (const session of sessions) session.notify(notice)
  }
  const library = createPackLibrary(ports)
  const exercises = createOpenExercises({ ...ports, notify })
  const rows = createRows(ports, exercises)
  const runbooks = createRunbookLibrary({
    ...ports,
    now: () => ports.clock.wall(),
    exercises: () => ports.journals.list(),
    packs: () => library.documents(),
  })
  const room = createRoomHost(ports, exercises, (duplex, guest) => admit(duplex, 'browser', guest))
  const outlooks = createOutlooks()
  const projector = projectorDoor(exercises)
  const consoleDoor = facilitatorDoor(answer, exercises, room)

  async function answer(request: Request, id: string): Promise<Result<unknown, Failure>> {
    switch (request.ask) {
      case 'library':
        return ok(await library.cards())
      case 'pack':
        return library.detail(request.pack)
      case 'exercises':
        return ok(await rows.exercises())
      case 'history':
        return ok(await rows.history())
      case 'create':
        return create(request, id)
      case 'command':
        return command(request)
      case 'report': {
        const found = await exercises.record(request.exercise)
        return found.ok ? ok(reportFor(found.value.record, request.format, ports.reportStyle)) : found
      }
      case 'export': {
        const found = await exercises.record(request.exercise)
        return found.ok
          ? exportDocument(reportDocument(found.value.record, ports.reportStyle), request.format, ports.shell)
          : found
      }
      case 'guide': {
        const found = await guideOf(request.pack)
        return found.ok ? ok(guideFor(found.value, request.format, ports.reportStyle)) : found
      }
      case 'export-guide': {
        const found = await guideOf(request.pack)
        return found.ok
          ? exportDocument(guideDocument(found.value, ports.reportStyle), request.format, ports.shell)
          : found
      }
      case 'outlook': {
        const found = await library.find(request.pack)
        return found.ok ? outlooks.next(found.value) : found
      }
      case 'open-projector': {
        const { openProjector } = ports.shell
        const found = await exercises.get(request.exercise)
        if (!found.ok) return found
        await openProjector?.(request.exercise)
        return ok({ opened: openProjector !== null })
      }
      case 'try-probe': {
        const found = await exercises.get(request.exercise)
        return found.ok ? found.value.tryProbe(request.probe) : found
      }
      case 'delete-exercise':
        return remove(request.exercise)
      case 'platform':
        return ok(platform())
      case 'runbooks':
        return ok(await runbooks.cards())
      case 'import-runbook':
        return runbooks.add({ name: request.name, text: request.text, into: request.into ?? null })
      case 'runbook':
        return runbooks.review(request.runbook, request.version ?? null)
      case 'edit-runbook':
        return runbooks.edit(request.runbook, request.version, request.edits)
      case 'runbook-diff':
        return runbooks.diff(request.runbook, request.from, request.to)
      case 'remove-runbook':
        return runbooks.remove(request.runbook)
      case 'drills': {
        const opened = await runbooks.open(request.runbook, request.version)
        return opened.ok ? ok(drillsIn(opened.value)) : opened
      }
      case 'draft-scenarios': {
        const { procedures, complications } = request
        const opened = await runbooks.open(request.runbook, request.version)
        return opened.ok ? keepDrafts(opened.value, { procedures, complications }, ports.packs) : opened
      }
      case 'drift': {
        const found = await patchOf(request)
        return found.ok ? ok({ name: found.value.name, patch: found.value.content }) : found
      }
      case 'export-drift': {
        const found = await patchOf(request)
        return found.ok ? ports.shell.exportFile(found.value) : found
      }
      case 'interfaces':
        return ok(ports.room.interfaces())
      case 'open-room':
      case 'close-room':
      case 'reseat':
      case 'dismiss':
      case 'open-seat':
        return room.answer(request, id)
      case 'claim':
      case 'leave':
      case 'typing':
        return fail(GUESTS_ONLY)
      default:
        return assertNever(request)
    }
  }

  async function create(
    { pack, settings, runbooks: used }: Extract<Request, { ask: 'create' }>,
    id: string,
  ): Promise<Result<unknown, Failure>> {
    const found = await library.find(pack)
    if (!found.ok) return found
    const joined = await withRunbooks(found.value, used, runbooks, ports.sha256)
    if (!joined.ok) return joined
    const made = await exercises.create(joined.value, settings, id)
    if (!made.ok) return made
    ports.stores.remember({ facilitator: settings.facilitator, team: settings.team })
    const hashes = joined.value.runbooks.map(({ sha256 }) => sha256)
    await runbooks.used({ id: made.value.id, title: settings.title }, hashes)
    return ok({ exercise: made.value.id })
  }

  async function remove(exercise: string): Promise<Result<unknown, Failure>> {
    const removed = await exercises.remove(exercise)
    if (removed.ok) await room.closeFor(exercise)
    return removed
  }

  async function guideOf(pack: string): Promise<Result<GuideInput, Failure>> {
    const found = await library.find(pack)
    return found.ok ? guideInput(found.value) : found
  }

  async function patchOf({
    exercise,
    file,
  }: Extract<Request, { ask: 'drift' | 'export-drift' }>): Promise<Result<PatchFile, Failure>> {
    const found = await exercises.record(exercise)
    return found.ok ? driftFile(found.value.record, file) : found
  }

  async function command(request: Extract<Request, { ask: 'command' }>): Promise<Result<unknown, Failure>> {
    const found = await exercises.get(request.exercise)
    if (!found.ok) return found
    const name = found.value.record().state.settings?.facilitator ?? ''
    return ok(
      await found.value.submit({
        id: request.id,
        command: request.command,
        actor: { kind: 'facilitator', name },
      }),
    )
  }

  function platform() {
    const { kind, printPdf, openProjector } = ports.shell
    return {
      host: kind,
      version: ports.version,
      printsPdf: printPdf !== null,
      opensProjector: openProjector !== null,
      remembered: ports.stores.remembered(),
      problems: ports.stores.problems(),
    }
  }

  function begin(duplex: Duplex, origin: 'electron' | 'browser', doors: Doors): Session {
    const session = openSession(ports, duplex, origin, doors)
    sessions.add(session)
    duplex.onClose(() => sessions.delete(session))
    return session
  }

  function admit(duplex: Duplex, origin: 'electron' | 'browser', guest: string): void {
    if (room.guest(guest) === null) {
      begin(duplex, origin, {}).sendAway(NOT_IN_ROOM)
      return
    }
    const session = begin(duplex, origin, { seat: guestDoor(room, guest) })
    room.connected(guest, session)
    duplex.onClose(() => room.disconnected(guest, session))
  }

  return {
    exercises,
    accept: (duplex, origin, screen) => {
      begin(duplex, origin, screen === 'projector' ? { projector } : { projector, facilitator: consoleDoor })
    },
    admit,
    gone: room.gone,
    ask: (request) => answer(request, ports.newId()),
    stop: async () => {
      await room.stop()
      await exercises.stop()
      for (const session of sessions) session.close()
    },
  }
}

const GUESTS_ONLY: Refusal = {
  code: 'guests-only',
  message: 'Only a guest of the room takes a seat by itself.',
  remedy: 'Seat somebody with the list of the room.',
}
