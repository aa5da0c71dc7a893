import { version } from '../../package.json'
import { createHost, type Host } from '../../shared/host/host.ts'
import { ownReader } from '../../shared/host/own-reader.ts'
import type { Duplex } from '../../shared/protocol/duplex.ts'
import { nodeFilePort } from './file-port.ts'
import { folderJournals } from './folder-journals.ts'
import { folderRunbooks } from './folder-runbooks.ts'
import { holdDataFolder } from './host-lock.ts'
import { newId, nodeClock, nodeTimers } from './node-ports.ts'
import { folderPacks } from './pack-files.ts'
import { nodeProbes } from './probes.ts'
import { readerThread } from './reader-thread.ts'
import { reportStyle } from './report-style.ts'
import { lanRooms } from './room-port.ts'
import { sha256 } from './sha256.ts'
import { shellPortOf } from './shell-port.ts'
import type { ShellPorts } from './shell-ports.ts'
import { openStores } from './stores.ts'

export interface HostOptions {
  /** Folder of all that Muster keeps; made when it is not there. */
  readonly dataDir: string
  /** Folders of packs; of two packs with one name the later folder's is taken. */
  readonly packsDirs: readonly string[]
  /** Folder of the built screens: a room gives its guests theirs. */
  readonly screens: string
  /** The built thread in which documents are read; without it the host reads them itself. */
  readonly reader?: string
  readonly shell: ShellPorts
}

export interface RunningHost {
  /** @param screen the most that this connection may be: a projector's can never become a facilitator's */
  accept(duplex: Duplex, origin: 'electron' | 'browser', screen: 'facilitator' | 'projector'): void
  /** A window or tab of this machine that sits at the place of a guest. */
  admit(duplex: Duplex, origin: 'electron' | 'browser', guest: string): void
  /** That window was closed for good. */
  gone(guest: string): void
  /** What the facilitator's screen may ask, by this process itself. */
  ask: Host['ask']
  /** Pauses what is running and closes every journal. */
  stop(): Promise<void>
}

/**
 * Starts the host of a data folder, the same in a window, in a browser and in tests.
 * @throws AlreadyRunning when another process has that folder open
 */
export async function startHost({
  dataDir,
  packsDirs,
  screens,
  reader: readerFile,
  shell,
}: HostOptions): Promise<RunningHost> {
  const release = await holdDataFolder(dataDir)
  const report = (text: string) => process.stderr.write(`muster: ${text}\n`)
  const stores = await openStores(dataDir, report)
  for (const problem of stores.problems()) report(`${problem.message} ${problem.remedy}`)
  const reader = readerFile === undefined ? ownReader : readerThread(readerFile, report)
  const host = createHost({
    clock: nodeClock,
    timers: nodeTimers,
    newId,
    sha256,
    journals: folderJournals(nodeFilePort, dataDir),
    packs: folderPacks(packsDirs),
    runbooks: folderRunbooks(nodeFilePort, dataDir, report),
    reader,
    stores,
    shell: shellPortOf(shell),
    room: lanRooms(screens, nodeClock),
    probes: nodeProbes,
    reportStyle,
    version,
    report,
  })
  return {
    accept: host.accept,
    admit: host.admit,
    gone: host.gone,
    ask: host.ask,
    stop: async () => {
      await host.stop()
      await reader.stop()
      await stores.settled()
      await release()
    },
  }
}
