import { readFileSync } from 'node:fs'
import { createServer as createHttp, type Server as HttpServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net'
import { createServer as createTls } from 'node:tls'
import { fileURLToPath } from 'node:url'

const pem = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/tls/localhost.${name}.pem`, import.meta.url)), 'utf8')
/** Of `localhost` and 127.0.0.1, signed by itself, good until the end of October 2126. */
export const CERTIFICATE = pem('cert')
export const CERTIFICATE_ENDS = Date.UTC(2126, 9, 29, 10, 16, 53)

/** A real service on this machine that a test takes down and brings up again, at the same port. */
export interface Service {
  readonly port: number
  down(): Promise<void>
  up(): Promise<void>
}

export async function httpService(answer: RequestListener): Promise<Service> {
  return service(() => createHttp(answer))
}
export async function tcpService(): Promise<Service> {
  return service(() => createTcp((socket) => socket.on('error', () => undefined)))
}
export async function tlsService(): Promise<Service> {
  return service(() =>
    createTls({ key: pem('key'), cert: CERTIFICATE }, (socket) => socket.on('error', () => undefined)),
  )
}

async function service(make: () => Server | HttpServer): Promise<Service> {
  let server: Server | HttpServer | null = null
  const listen = (port: number) =>
    new Promise<number>((listening, fail) => {
      const made = make()
      made.once('error', fail)
      made.listen(port, '127.0.0.1', () => {
        server = made
        listening(portOf(made.address()))
      })
    })
  const port = await listen(0)
  return {
    port,
    down: () =>
      new Promise((closed) => {
        if (server === null) closed()
        else server.close(() => closed())
        server = null
      }),
    up: async () => {
      await listen(port)
    },
  }
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The service listens nowhere')
  return address.port
}
