import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

export interface MadeCa {
  /** PEM. */
  readonly cert: string
  /** A certificate for `localhost` and 127.0.0.1 that this CA signed. */
  sign(): Promise<{ readonly key: string; readonly cert: string }>
}

/** A CA that exists for one test. @param life days from yesterday; below 1 it has expired. */
export async function makeCa(name: string, life = 30): Promise<MadeCa> {
  const now = Date.now()
  const dates = {
    notBeforeDate: new Date(now - 2 * 86_400_000),
    notAfterDate: new Date(now + life * 86_400_000),
  }
  const common = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256', ...dates } as const
  const ca = await generate([{ name: 'commonName', value: name }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  })
  return {
    cert: ca.cert,
    sign: async () => {
      const made = await generate([{ name: 'commonName', value: 'localhost' }], {
        ...common,
        ca: { key: ca.private, cert: ca.cert },
        extensions: [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'extKeyUsage', serverAuth: true },
          {
            name: 'subjectAltName',
            altNames: [
              { type: 2, value: 'localhost' },
              { type: 7, ip: '127.0.0.1' },
            ],
          },
        ],
      })
      return { key: made.private, cert: made.cert }
    },
  }
}

/** A real HTTPS server whose certificate this CA signed; it sends back the headers that it was sent. */
export async function httpsService(ca: MadeCa): Promise<{ readonly port: number; down(): Promise<void> }> {
  const server: Server = createServer(await ca.sign(), (request, response) =>
    response.end(JSON.stringify({ sent: request.headers })),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    down: () => new Promise((closed) => server.close(() => closed())),
  }
}
