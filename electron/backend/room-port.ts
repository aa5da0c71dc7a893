import { fail, ok, type Result } from '../../shared/base/result.ts'
import type { Refusal } from '../../shared/contract/commands.ts'
import type { ClockPort, RoomPort } from '../../shared/host/ports.ts'
import { errorCode } from './file-port.ts'
import { loadGuestPages } from './guest-pages.ts'
import { roomInterfaces } from './network-interfaces.ts'
import { startRoomServer } from './room-server.ts'

/** Rooms on this machine's addresses. @param screens folder of the built screens */
export function lanRooms(screens: string, clock: ClockPort): RoomPort {
  return {
    interfaces: roomInterfaces,
    open: async (where, guests) => {
      if (!isOwn(where.address)) return fail(notOwn(where.address))
      const pages = await loadGuestPages(screens)
      if (pages === null) return fail(NOT_BUILT)
      try {
        return ok(await startRoomServer(where, pages, guests, clock))
      } catch (error) {
        return refusalOf(error, where.address, where.port)
      }
    },
  }
}

/** Only an address of one interface: never all of them at once. All of 127.0.0.0/8 is this machine's. */
function isOwn(address: string): boolean {
  return /^127\.\d+\.\d+\.\d+$/.test(address) || roomInterfaces().some((own) => own.address === address)
}

function refusalOf(error: unknown, address: string, port: number): Result<never, Refusal> {
  const reason = REASONS[errorCode(error)]
  if (reason === undefined) throw error
  return fail({
    code: 'room-address',
    message: `The room cannot be opened at ${address}, port ${port}: ${reason}.`,
    remedy: 'Choose another port, or 0 for any that is free; or another interface.',
  })
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use',
  EACCES: 'this port is kept for the system',
  EADDRNOTAVAIL: 'this machine does not have that address any more',
}

function notOwn(address: string): Refusal {
  return {
    code: 'room-address',
    message: `This machine has no address ${address}.`,
    remedy: 'Choose one of the interfaces that are listed; a network may have changed.',
  }
}

const NOT_BUILT: Refusal = {
  code: 'no-seat-screens',
  message: 'The screens for guests are not built.',
  remedy: 'Run `npm run build`, then open the room again.',
}
