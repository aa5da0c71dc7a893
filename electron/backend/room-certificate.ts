import { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'

export interface RoomCertificate {
  /** PEM. */
  readonly key: string
  readonly cert: string
  /** SHA-256 of the certificate, as browsers show it: `AB:CD:...`. */
  readonly fingerprint: string
}

/** Longer than any exercise; a new one is made for every room. */
const LIFE = 7 * 24 * 3_600_000
/** For clocks of phones that go a little wrong. */
const SLACK = 24 * 3_600_000

/** A certificate for one address, signed by itself: people compare its fingerprint with the one that is shown. */
export async function makeRoomCertificate(address: string, now: number): Promise<RoomCertificate> {
  const { generate } = await import('selfsigned')
  const altName =
    isIP(address) === 0 ? { type: 2 as const, value: address } : { type: 7 as const, ip: address }
  const made = await generate([{ name: 'commonName', value: address }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - SLACK),
    notAfterDate: new Date(now + LIFE),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [altName] },
    ],
  })
  return {
    key: made.private,
    cert: made.cert,
    fingerprint: new X509Certificate(made.cert).fingerprint256,
  }
}
