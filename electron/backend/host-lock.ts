/** One host per data folder: two would write one journal. */
import { createHash } from 'node:crypto'
import { mkdir, realpath, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { errorCode } from './file-port.ts'

/** Longest path of a socket on the systems we know. */
const LONGEST_SOCKET = 100

export class AlreadyRunning extends Error {
  constructor(dataDir: string) {
    super(
      `Muster already runs with the data folder ${dataDir}. Use that one, end it, or set MUSTER_DATA_DIR to another folder.`,
    )
  }
}

/**
 * Holds the data folder by listening on a local socket, which ends with the process however it ends: a lock file would
 * outlive a kill. Where no socket can be made (a read-only folder) there is nothing to protect.
 * @returns what lets go. @throws AlreadyRunning
 */
export async function holdDataFolder(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true }).catch(() => undefined)
  const address = await socketFor(dataDir)
  if (await answers(address)) throw new AlreadyRunning(dataDir)
  // Nobody answers: what is left is of a process that was killed.
  if (process.platform !== 'win32') await rm(address, { force: true }).catch(() => undefined)
  try {
    const server = await listen(address)
    return () => new Promise((done) => server.close(() => done()))
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') throw new AlreadyRunning(dataDir)
    return async () => undefined
  }
}

async function socketFor(dataDir: string): Promise<string> {
  const real = await realpath(dataDir).catch(() => path.resolve(dataDir))
  const name = `muster-${createHash('sha256').update(real).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  const inside = path.join(real, 'host.sock')
  return inside.length <= LONGEST_SOCKET ? inside : path.join(tmpdir(), `${name}.sock`)
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function listen(address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', reject)
    server.listen(address, () => {
      server.unref()
      resolve(server)
    })
  })
}
