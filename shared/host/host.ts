/** The host: packs, exercises and the screens that are connected to it. Knows no runtime; that is behind its ports. */
import { assertNever } from '../base/assert-never.ts'
import { ok, type Result } from '../base/result.ts'
import type { Duplex } from '../protocol/duplex.ts'
import type { Request } from '../protocol/messages.ts'
import type { GuideInput } from '../report/guide/guide-input.ts'
import type { HostNotice } from './exercise-host.ts'
import { exportDocument } from './export-document.ts'
import { guideDocument, guideFor, guideInput } from './guides.ts'
import { createOpenExercises, type OpenExercises } from './open-exercises.ts'
import { createPackLibrary } from './pack-library.ts'
import type { HostPorts } from './ports.ts'
import { reportDocument, reportFor } from './reports.ts'
import { createRows } from './rows.ts'
import { type Failure, openSession, type Screen, type Session, type SessionHost } from './session.ts'

export interface Host {
  readonly exercises: OpenExercises
  /** @param screen the most that this connection may be */
  accept(duplex: Duplex, origin: 'electron' | 'browser', screen: Screen): void
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
      case 'open-projector': {
        const { openProjector } = ports.shell
        const found = await exercises.get(request.exercise)
        if (!found.ok) return found
        await openProjector?.(request.exercise)
        return ok({ opened: openProjector !== null })
      }
      case 'delete-exercise':
        return exercises.remove(request.exercise)
      case 'platform':
        return ok(platform())
      default:
        return assertNever(request)
    }
  }

  async function create(
    { pack, settings }: Extract<Request, { ask: 'create' }>,
    id: string,
  ): Promise<Result<unknown, Failure>> {
    const found = await library.find(pack)
    if (!found.ok) return found
    const made = await exercises.create(found.value, settings, id)
    if (!made.ok) return made
    ports.stores.remember({ facilitator: settings.facilitator, team: settings.team })
    return ok({ exercise: made.value.id })
  }

  async function guideOf(pack: string): Promise<Result<GuideInput, Failure>> {
    const found = await library.find(pack)
    return found.ok ? guideInput(found.value) : found
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

  const sessionHost: SessionHost = {
    version: ports.version,
    answer,
    watch: async (exercise, view, listener) => {
      const found = await exercises.get(exercise)
      return found.ok ? ok(found.value.watch(view, listener)) : found
    },
    report: ports.report,
  }

  return {
    exercises,
    accept: (duplex, origin, screen) => {
      const session = openSession(sessionHost, duplex, origin, screen)
      sessions.add(session)
      duplex.onClose(() => sessions.delete(session))
    },
    stop: async () => {
      await exercises.stop()
      for (const session of sessions) session.close()
    },
  }
}
