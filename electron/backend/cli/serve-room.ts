/** The room that `muster serve --room` opens by itself, for the one exercise that is under way. */
import { isIP } from 'node:net'
import { fail, ok, type Result } from '../../../shared/base/result.ts'
import type { Refusal } from '../../../shared/contract/commands.ts'
import type { ExerciseRow } from '../../../shared/contract/library-views.ts'
import type { RoomView } from '../../../shared/contract/room.ts'
import { replyTo } from '../../../shared/protocol/replies.ts'
import type { RunningHost } from '../start-host.ts'

export interface RoomOptions {
  /** true: of the one that is under way; a text: of the exercise with that id. */
  readonly room?: boolean | string
  readonly interface?: string
  readonly roomPort?: string
  readonly tls?: boolean
}

export interface ServedRoom {
  readonly exercise: string
  readonly title: string
  readonly address: string
  /** The address with the code in it. */
  readonly link: string
  readonly code: string
  /** Under TLS the certificate's SHA-256, as browsers show it; null: plain HTTP. */
  readonly fingerprint: string | null
}

/** What is wrong with the options before anything is started; null: nothing. */
export function badRoomOptions(options: RoomOptions): Refusal | null {
  const { room, roomPort, tls } = options
  if (room === undefined || room === false)
    return options.interface === undefined && roomPort === undefined && tls !== true ? null : NO_ROOM
  const port = Number(roomPort ?? '0')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return {
      code: 'port',
      message: `Port ${roomPort} cannot be used.`,
      remedy: 'Name another with --room-port, or 0.',
    }
  if (options.interface !== undefined && isIP(options.interface) === 0)
    return {
      code: 'room-address',
      message: `${options.interface} is no address.`,
      remedy: 'Give --interface the IP address of a network interface of this machine.',
    }
  return null
}

/** Opens the room. The options were checked. */
export async function openRoom(
  host: Pick<RunningHost, 'ask'>,
  { room, roomPort = '0', tls = false, ...options }: RoomOptions,
): Promise<Result<ServedRoom, Refusal>> {
  const exercise = await exerciseFor(host, room)
  if (!exercise.ok) return exercise
  const address = await addressFor(host, options.interface)
  if (!address.ok) return address
  const { id, title } = exercise.value
  const request = {
    ask: 'open-room',
    exercise: id,
    address: address.value,
    port: Number(roomPort),
    tls,
  } as const
  const opened = await host.ask(request)
  if (!opened.ok) return opened
  const { access }: RoomView = replyTo(request, opened.value)
  if (access === null) return fail(CLOSED)
  return ok({
    exercise: id,
    title,
    address: access.address,
    link: access.link,
    code: access.code,
    fingerprint: access.tls?.fingerprint ?? null,
  })
}

/** The exercise that runs or was running; where none has begun, the one that waits for its start. */
async function exerciseFor(
  host: Pick<RunningHost, 'ask'>,
  wanted: RoomOptions['room'],
): Promise<Result<ExerciseRow, Refusal>> {
  const request = { ask: 'exercises' } as const
  const listed = await host.ask(request)
  if (!listed.ok) return listed
  const rows = replyTo(request, listed.value)
  const named = typeof wanted === 'string' ? rows.filter(({ id }) => id === wanted) : null
  const begun = rows.filter(({ phase }) => phase === 'running' || phase === 'paused')
  const found = named ?? (begun.length > 0 ? begun : rows.filter(({ phase }) => phase === 'briefing'))
  const [one, ...others] = found
  if (one === undefined) {
    return fail({
      code: 'no-exercise',
      message: named === null ? 'No exercise is under way.' : `There is no exercise "${wanted}".`,
      remedy: 'Serve without --room, set one up in the browser, and open its room there.',
    })
  }
  if (others.length === 0) return ok(one)
  return fail({
    code: 'several-exercises',
    message: `${found.length} exercises are under way: ${found.map(({ id, title }) => `${id} (${title})`).join(', ')}.`,
    remedy: 'Name one: --room ID.',
  })
}

/** The named address, or the only one of the network; a machine with several is not guessed about. */
async function addressFor(
  host: Pick<RunningHost, 'ask'>,
  wanted: string | undefined,
): Promise<Result<string, Refusal>> {
  if (wanted !== undefined) return ok(wanted)
  const request = { ask: 'interfaces' } as const
  const listed = await host.ask(request)
  if (!listed.ok) return listed
  const interfaces = replyTo(request, listed.value)
  const known = interfaces.map(({ address, name }) => `${address} (${name})`).join(', ')
  const [one, ...others] = interfaces.filter(({ loopback, family }) => !loopback && family === 'IPv4')
  if (one !== undefined && others.length === 0) return ok(one.address)
  return fail({
    code: 'which-interface',
    message: `A room is open on one address, and this machine has ${one === undefined ? 'no network' : 'several'}.`,
    remedy: `Name one with --interface: ${known}.`,
  })
}

/** What is said at the terminal. */
export function roomText({ title, address, code, fingerprint }: ServedRoom): string {
  const lines = [`Room of "${title}": ${address}`, `Code: ${code}`]
  return [...lines, ...(fingerprint === null ? [] : [`Fingerprint: ${fingerprint}`]), ''].join('\n')
}

const NO_ROOM: Refusal = {
  code: 'no-room',
  message: '--interface, --room-port and --tls are about a room, and none is to be opened.',
  remedy: 'Add --room.',
}
const CLOSED: Refusal = {
  code: 'room-closed',
  message: 'The room was closed at once.',
  remedy: 'Try it again.',
}
