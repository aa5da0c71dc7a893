import { networkInterfaces } from 'node:os'

/** As other devices reach this machine: no secure context for a browser. Where there is no network, loopback's second address. */
export const LAN =
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.2'
