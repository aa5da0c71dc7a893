import { X509Certificate } from 'node:crypto'
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect, isIP } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { DAY, type WallMs } from '../../shared/base/time.ts'
import { certificatesOf, pemProblem } from '../../shared/contract/probe-ca.ts'
import { caOf, hostOf, type ProbeCheck } from '../../shared/contract/probes.ts'
import type { ProbeOutcome, ProbePort } from '../../shared/host/ports.ts'

/** Most of a body that is read; an answer with more fails. */
const BODY_LIMIT = 256 * 1_024
/** Since 1970, numbers beyond this are ms, below it seconds: the year 5138 against March 1973. */
const SECONDS_END = 100_000_000_000

type HttpCheck = Extract<ProbeCheck, { kind: 'http' }>
type TlsCheck = Extract<ProbeCheck, { kind: 'tls' }>
type Over = (outcome: ProbeOutcome) => void
/** Begins a run and tells how to end it. It tells its outcome once. */
type Begin = (over: Over) => () => void

export interface NodeProbesOptions {
  readonly now?: () => WallMs
  /** Certificates to trust instead of the public ones, where a check names none. */
  readonly ca?: string
}

/** Probes over this machine's network. Each run is a connection of its own: nothing is kept, no cookie, no redirect. */
export function createNodeProbes({ now = Date.now, ca }: NodeProbesOptions = {}): ProbePort {
  function begin(check: ProbeCheck): Begin {
    const trusted = caOf(check)?.pem ?? ca
    switch (check.kind) {
      case 'http':
        return (over) => askHttp(check, trusted, over)
      case 'tcp':
        return (over) => knock(check, over)
      case 'tls':
        return (over) => shakeHands(check, trusted, now, over)
    }
  }
  return {
    run: (check) => {
      let cancel: () => void = () => undefined
      const outcome = new Promise<ProbeOutcome>((over) => {
        try {
          cancel = begin(check)(over)
        } catch (error) {
          over(failed(reasonOf(error)))
        }
      })
      return { outcome, cancel }
    },
    caProblem: (pem) => caProblem(pem, now()),
  }
}

export const nodeProbes: ProbePort = createNodeProbes()

/** Every certificate is read as TLS will read it: a frame can hold anything. */
function caProblem(pem: string, now: WallMs): string | null {
  const frame = pemProblem(pem)
  if (frame !== null) return frame
  const ends: WallMs[] = []
  for (const [index, block] of certificatesOf(pem).entries()) {
    try {
      ends.push(Date.parse(new X509Certificate(block).validTo))
    } catch {
      return `Certificate ${index + 1} of the file cannot be read: it is damaged, or something else is in its frame.`
    }
  }
  const last = Math.max(...ends)
  return last < now
    ? `The certificate of the CA has expired, on ${new Date(last).toISOString().slice(0, 10)}.`
    : null
}

function askHttp(check: HttpCheck, ca: string | undefined, over: Over): () => void {
  const url = new URL(check.url)
  const confirmed = hostOf(check)
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  // the facilitator confirmed what stands there; an address that Node reads otherwise is not asked
  if (url.hostname.replace(/^\[|\]$/g, '') !== confirmed.host || port !== confirmed.port) {
    over(failed('the address can be read in two ways: write its host plainly'))
    return () => undefined
  }
  const options = {
    method: check.method,
    headers: Object.fromEntries(check.headers.map(({ name, value }) => [name, value])),
    agent: false as const,
  }
  const answer = (response: IncomingMessage) => readAnswer(check, response, over)
  const asked =
    url.protocol === 'https:'
      ? httpsRequest(url, { ...options, ...(ca === undefined ? {} : { ca }) }, answer)
      : httpRequest(url, options, answer)
  asked.on('error', (error) => over(failed(reasonOf(error))))
  asked.end()
  return () => asked.destroy()
}

function readAnswer(check: HttpCheck, response: IncomingMessage, over: Over): void {
  const status = response.statusCode ?? 0
  if (status < check.status.from || status > check.status.to) {
    response.destroy()
    const redirected = status >= 300 && status < 400 ? ', and redirects are not followed' : ''
    over(failed(`HTTP ${status}${redirected}`))
    return
  }
  const needsBody = check.json !== null || check.freshness?.from === 'json'
  if (!needsBody) {
    response.destroy()
    over(judged(check, status, response.headers, null))
    return
  }
  const parts: Buffer[] = []
  let size = 0
  response.on('data', (part: Buffer) => {
    size += part.length
    if (size > BODY_LIMIT) {
      over(failed(`HTTP ${status}, but the body has more than ${BODY_LIMIT / 1_024} kB`))
      response.destroy()
    } else parts.push(part)
  })
  response.on('error', (error) => over(failed(reasonOf(error))))
  response.on('aborted', () => over(failed('the answer broke off')))
  response.on('end', () => {
    const body = readJson(Buffer.concat(parts).toString('utf8'))
    over(
      body === null
        ? failed(`HTTP ${status}, but the body is no JSON`)
        : judged(check, status, response.headers, body.json),
    )
  })
}

function judged(check: HttpCheck, status: number, headers: IncomingHttpHeaders, body: unknown): ProbeOutcome {
  if (check.json !== null) {
    const { path, equals } = check.json
    const found = at(body, path)
    const holds =
      equals === null
        ? found !== undefined && found !== null && found !== false
        : found !== undefined && textOf(found) === equals
    if (!holds)
      return failed(`HTTP ${status}, but ${path} is ${found === undefined ? 'not there' : textOf(found)}`)
  }
  if (check.freshness === null) return { ok: true, detail: `HTTP ${status}`, data: null }
  const { from, name, as } = check.freshness
  const told = from === 'json' ? at(body, name) : headers[name.toLowerCase()]
  const data = freshness(told, as)
  const detail = data === null ? `HTTP ${status}, but ${name} tells no freshness` : `HTTP ${status}`
  return { ok: true, detail, data }
}

function freshness(told: unknown, as: 'instant' | 'age-seconds' | 'age-ms'): ProbeOutcome['data'] {
  const text = typeof told === 'number' ? String(told) : typeof told === 'string' ? told.trim() : ''
  if (text === '') return null
  const number = Number(text)
  if (as !== 'instant') {
    if (!Number.isFinite(number) || number < 0) return null
    return { age: as === 'age-seconds' ? number * 1_000 : number }
  }
  if (Number.isFinite(number)) return { instant: number < SECONDS_END ? number * 1_000 : number }
  // a time without a zone would be read as this machine's
  if (!/(Z|GMT|UTC|[+-]\d{2}:?\d{2})$/i.test(text)) return null
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? null : { instant }
}

/** What stands at `data.items.0.at`; undefined: nothing. Only a document's own members are seen. */
function at(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((here, key) => {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    return Object.entries(here).find(([name]) => name === key)?.[1]
  }, body)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function readJson(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return null
  }
}

function knock({ host, port }: { readonly host: string; readonly port: number }, over: Over): () => void {
  const socket = connect({ host, port })
  socket.on('connect', () => {
    socket.destroy()
    over({ ok: true, detail: 'connected', data: null })
  })
  socket.on('error', (error) => over(failed(reasonOf(error))))
  return () => socket.destroy()
}

function shakeHands(
  { host, port, days }: TlsCheck,
  ca: string | undefined,
  now: () => WallMs,
  over: Over,
): () => void {
  const socket = connectTls({
    host,
    port,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(ca === undefined ? {} : { ca }),
  })
  socket.on('secureConnect', () => {
    const left = Math.floor((Date.parse(socket.getPeerCertificate().valid_to) - now()) / DAY)
    socket.destroy()
    const detail = `the certificate is good for ${left} more ${left === 1 ? 'day' : 'days'}`
    over({ ok: left >= days, detail, data: null })
  })
  socket.on('error', (error) => over(failed(reasonOf(error))))
  return () => socket.destroy()
}

function failed(detail: string): ProbeOutcome {
  return { ok: false, detail, data: null }
}

const OTHER_CA = 'the certificate is signed by a CA that this probe does not trust'
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ETIMEDOUT: 'timed out',
  CERT_HAS_EXPIRED: 'the certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is not trusted: it is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: OTHER_CA,
  UNABLE_TO_GET_ISSUER_CERT: OTHER_CA,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: OTHER_CA,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: OTHER_CA,
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
}

/** By its code alone: a message might quote what was sent. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'it could not be asked'
  return REASONS[code] ?? code
}
