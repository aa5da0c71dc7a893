import { networkInterfaces } from 'node:os'

/**
 * An address of this machine that others could reach: over plain HTTP a browser takes it for no secure context, and what
 * is bound to it is not bound to loopback. A machine without a network has 127.0.0.2, which is neither `localhost`.
 */
export const ROOM_ADDRESS =
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.2'
