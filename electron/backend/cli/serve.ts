import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Refusal } from '../../../shared/contract/commands.ts'
import { dataFolder } from '../data-folder.ts'
import { errorCode } from '../file-port.ts'
import { findBrowser } from '../find-browser.ts'
import { AlreadyRunning } from '../host-lock.ts'
import { type HttpServer, startHttpServer } from '../http-server.ts'
import { printWithBrowser } from '../print-with-browser.ts'
import type { ShellPorts } from '../shell-ports.ts'
import { type RunningHost, startHost } from '../start-host.ts'
import { badInput, type CliIo, type ExitCode, printJson } from './io.ts'
import { badRoomOptions, openRoom, type RoomOptions, roomText } from './serve-room.ts'

export interface ServeOptions extends RoomOptions {
  readonly port: string
  readonly open?: boolean
  readonly json?: boolean
}

/** `muster serve`: the host for a browser on this machine, until it is interrupted. */
export async function serve(
  io: CliIo,
  options: ServeOptions,
  ended: Promise<unknown> = interrupted(),
): Promise<ExitCode> {
  const asJson = options.json === true
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return badInput(io, asJson, badPort(options.port))
  const wrong = badRoomOptions(options)
  if (wrong !== null) return badInput(io, asJson, wrong)
  let host: RunningHost | null = null
  let server: HttpServer | null = null
  try {
    const dataDir = dataFolder(io.env)
    const screens = path.join(io.appDir, 'renderer')
    host = await startHost({
      dataDir,
      packsDirs: [path.join(io.appDir, 'scenarios'), path.join(dataDir, 'packs')],
      screens,
      reader: path.join(io.appDir, 'reader.js'),
      shell: await browserShell(io.env),
    })
    const room = options.room === undefined ? null : await openRoom(host, options)
    if (room !== null && !room.ok) return badInput(io, asJson, room.error)
    server = await startHttpServer({ screens, port, accept: host.accept, admit: host.admit })
    const address = server.newAddress()
    if (asJson) printJson(io, { address, port: server.port, room: room?.value ?? null })
    else io.out(`Muster: ${address}\n${room === null ? '' : roomText(room.value)}`)
    if (options.open === true) openInBrowser(address)
    offerAddresses(io, server)
    await ended
    return 0
  } catch (error) {
    if (error instanceof AlreadyRunning)
      return badInput(io, asJson, { code: 'already-running', message: error.message, remedy: '' })
    if (['EADDRINUSE', 'EACCES'].includes(errorCode(error)))
      return badInput(io, asJson, badPort(options.port))
    throw error
  } finally {
    await server?.close()
    await host?.stop()
  }
}

/** Without a window there is no dialog to save a file: the browser downloads it. */
async function browserShell(env: NodeJS.ProcessEnv): Promise<ShellPorts> {
  const browser = await findBrowser(env)
  if (browser === null) return { kind: 'browser' }
  return { kind: 'browser', printToPdf: (html, page) => printWithBrowser(browser, html, page) }
}

async function interrupted(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)))
}

/** An address opens one browser; at a terminal, Enter prints another. */
function offerAddresses(io: CliIo, server: HttpServer): void {
  if (!process.stdin.isTTY) return
  const lines = createInterface({ input: process.stdin })
  // At a terminal Ctrl+C comes through here.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  lines.on('line', () => io.out(`Muster: ${server.newAddress()}\n`))
}

function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address]
  const child = spawn(command ?? '', args, { stdio: 'ignore', detached: true })
  // The address is printed too, so nothing is lost when there is nothing to open it with.
  child.on('error', () => undefined)
  child.unref()
}

function badPort(port: string): Refusal {
  return {
    code: 'port',
    message: `Port ${port} cannot be used.`,
    remedy: 'Name another with --port, or 0 for any that is free.',
  }
}
