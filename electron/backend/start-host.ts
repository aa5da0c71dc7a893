import type { Duplex } from '../../shared/protocol/duplex.ts'
import type { ShellPorts } from './shell-ports.ts'

export interface HostOptions {
  readonly dataDir: string
  readonly packsDirs: readonly string[]
  readonly shell: ShellPorts
}

export interface RunningHost {
  accept(duplex: Duplex, origin: 'electron' | 'browser', screen: 'facilitator' | 'projector'): void
  stop(): Promise<void>
}

export async function startHost(_options: HostOptions): Promise<RunningHost> {
  return { accept: () => {}, stop: async () => {} }
}
