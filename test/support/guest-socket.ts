import { once } from 'node:events'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { WebSocket } from 'ws'
import { PROTOCOL_VERSION } from '../../shared/protocol/messages.ts'

export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A plain request, with whatever headers: what a browser would never send is tried too. */
export function ask(
  address: string,
  path: string,
  options: {
    readonly method?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  } = {},
): Promise<HttpAnswer> {
  const url = new URL(address)
  const { method = 'GET', headers = {}, body = '' } = options
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const sent = send(
      { host: url.hostname, port: url.port, path, method, headers, rejectUnauthorized: false, agent: false },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Gives a code as the page of the room does. */
export function giveCode(
  address: string,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  return ask(address, '/join', {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ code }),
  })
}

/** `name=value` of the cookie that an answer sets. */
export function cookieOf({ headers }: HttpAnswer): string {
  return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

export interface GuestSocket {
  /** Every text that ever came, in order. */
  readonly heard: string[]
  readonly messages: () => readonly Heard[]
  say(message: unknown): void
  /** Waits for a message; the search begins with what has come already. */
  until(matches: (message: Heard) => boolean): Promise<Heard>
  readonly closed: Promise<number>
  close(): void
}

/** Any message of the host, as a guest that trusts nothing reads it. */
export interface Heard {
  readonly kind: string
  readonly id?: string
  readonly ok?: boolean
  readonly code?: string
  readonly changes?: boolean
  readonly view?: Readonly<Record<string, unknown>>
  readonly value?: Readonly<Record<string, unknown>>
  readonly refusal?: { readonly code: string }
}

/** A WebSocket without any of our client's code, so that it can say what our client never would. */
export async function guestSocket(
  address: string,
  cookie: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<GuestSocket> {
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/ws`, {
    headers: { origin: address, cookie, ...headers },
    rejectUnauthorized: false,
  })
  const heard: string[] = []
  const waiting = new Set<() => void>()
  socket.on('message', (data) => {
    heard.push(data.toString())
    for (const look of [...waiting]) look()
  })
  const closed = new Promise<number>((done) => socket.once('close', done))
  await once(socket, 'open')
  socket.on('error', () => undefined)
  const messages = () => heard.map((text) => JSON.parse(text) as Heard)
  return {
    heard,
    messages,
    say: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    until: (matches) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = messages().find(matches)
          if (found === undefined) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        void closed.then((code) =>
          reject(new Error(`closed with ${code} after ${heard.at(-1) ?? 'nothing'}`)),
        )
        look()
      }),
    closed,
    close: () => socket.close(),
  }
}

export const SEAT_HELLO = { kind: 'hello', protocol: PROTOCOL_VERSION, screen: 'seat' } as const
