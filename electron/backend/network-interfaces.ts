import { networkInterfaces } from 'node:os'
import type { InterfaceView } from '../../shared/contract/room.ts'

/**
 * Addresses of this machine that a room can be bound to: those of the network first, IPv4 before IPv6, this machine's own
 * last. Link-local IPv6 is left out: browsers cannot open it.
 */
export function roomInterfaces(): readonly InterfaceView[] {
  return Object.entries(networkInterfaces())
    .flatMap(([name, addresses]) =>
      (addresses ?? []).map(
        ({ address, family, internal }): InterfaceView => ({
          address,
          name,
          family: family === 'IPv6' ? 'IPv6' : 'IPv4',
          loopback: internal,
        }),
      ),
    )
    .filter(({ address }) => !/^fe[89ab]/i.test(address))
    .sort((left, right) => rank(left) - rank(right))
}

function rank({ loopback, family }: InterfaceView): number {
  return (loopback ? 2 : 0) + (family === 'IPv6' ? 1 : 0)
}
