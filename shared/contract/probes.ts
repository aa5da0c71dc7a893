/** What a live drill measures by itself: probes of real services, and what they found (DESIGN §6). */
import { z } from 'zod'
import { caSchema, type ProbeCa } from './probe-ca.ts'
import { isSecretName, secretInUrl } from './probe-secrets.ts'

const id = z
  .string()
  .min(1)
  .max(128)
  .refine((name) => name !== '__proto__', 'This name is reserved.')
const host = z.string().trim().min(1).max(253)
const port = z.number().int().min(1).max(65_535)
/** `data.items.0.at`: members and places of a JSON document, from its root. */
const path = z.string().trim().min(1).max(300)

/** Where an HTTP answer says how fresh the data behind it is, and in what unit. */
const freshness = z.object({
  from: z.enum(['json', 'header']),
  /** A dot path into the JSON body, or the name of a header. */
  name: path,
  /** `instant`: ISO 8601, an HTTP date, or seconds or ms since 1970; the others: the age of the newest data. */
  as: z.enum(['instant', 'age-seconds', 'age-ms']),
})

const httpCheck = z.object({
  kind: z.literal('http'),
  url: z
    .string()
    .trim()
    .max(2_000)
    .refine(
      isPlainHttpUrl,
      'Give a whole address with http:// or https://, without a name and password in it.',
    )
    .refine(
      (url) => secretInUrl(url) === null,
      'The address stands in the log, and a parameter of it looks like a secret. Give that as a secret header.',
    ),
  method: z.enum(['GET', 'HEAD']).default('GET'),
  /** A secret value never reaches the log: the host keeps it in memory, and asks again after a restart. */
  headers: z
    .array(
      z.object({
        name: z
          .string()
          .trim()
          .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, 'That is no name of a header.'),
        value: z
          .string()
          .max(4_000)
          .regex(/^[\t\x20-\x7e]*$/, 'A header holds plain characters only.'),
        secret: z.boolean().default(false),
      }),
    )
    .max(20)
    .default([]),
  /** The status must lie between these, both included. */
  status: z
    .object({ from: z.number().int().min(100).max(599), to: z.number().int().min(100).max(599) })
    .default({ from: 200, to: 299 }),
  /** What must stand at a path of the JSON body, as text; `equals` null: anything but nothing, null and false. */
  json: z
    .object({ path, equals: z.string().max(1_000).nullable() })
    .nullable()
    .default(null),
  freshness: freshness.nullable().default(null),
  /** Trusted instead of the public ones, for https. */
  ca: caSchema.nullable().default(null),
})

const tcpCheck = z.object({ kind: z.literal('tcp'), host, port })
/** Fails when the handshake fails, or the certificate is not trusted or expires within `days`. */
const tlsCheck = z.object({
  kind: z.literal('tls'),
  host,
  port,
  days: z.number().int().min(0).max(825),
  ca: caSchema.nullable().default(null),
})

export const checkSchema = z.discriminatedUnion('kind', [httpCheck, tcpCheck, tlsCheck])
export type ProbeCheck = z.infer<typeof checkSchema>

export const probeSchema = z
  .object({
    id,
    title: z.string().trim().min(1).max(120),
    component: id,
    check: checkSchema,
    /** ms from the beginning of a run to the next. */
    every: z.number().int().min(1_000).max(3_600_000).default(10_000),
    /** ms after which a run without an answer has failed. */
    timeout: z.number().int().min(100).max(60_000).default(5_000),
    /** So many runs in a row must fail before it counts as failed. */
    failAfter: z.number().int().min(1).max(20).default(2),
    /** So many runs in a row must pass before it counts as passing. */
    passAfter: z.number().int().min(1).max(20).default(2),
    /** Verified after at least so many passes in a row over at least so many ms. */
    verifyPasses: z.number().int().min(1).max(500).default(5),
    verifyOver: z.number().int().min(0).max(86_400_000).default(60_000),
  })
  .refine((probe) => probe.timeout <= probe.every, {
    message: 'A run must be over before the next begins: the time-out is at most the interval.',
    path: ['timeout'],
  })
export type Probe = z.infer<typeof probeSchema>
export type ProbeInput = z.input<typeof probeSchema>

/** The probe with every header marked secret whose name says that it is. */
export function sealed(probe: Probe): Probe {
  if (probe.check.kind !== 'http') return probe
  const headers = probe.check.headers.map((one) => ({ ...one, secret: one.secret || isSecretName(one.name) }))
  return { ...probe, check: { ...probe.check, headers } }
}

/** The certificates that a check trusts; null: the public ones. */
export function caOf(check: ProbeCheck): ProbeCa | null {
  return check.kind === 'tcp' ? null : check.ca
}

/** The same check with other certificates to trust. */
export function withCa(check: ProbeCheck, ca: ProbeCa | null): ProbeCheck {
  return check.kind === 'tcp' ? check : { ...check, ca }
}

/** What one run by hand found; it counts for nothing. */
export interface ProbeTried {
  readonly ok: boolean
  /** ms until it was over. */
  readonly latency: number
  readonly detail: string
  /** ms that the newest data was old; null: not read. */
  readonly dataAge: number | null
}

/** A host and port that a probe sends to; what the facilitator confirms once. */
export const confirmedHostSchema = z.object({ host, port })

/** `host:port` of a check, lower case; what `confirm-host` confirms. */
export function hostOf(check: ProbeCheck): { readonly host: string; readonly port: number } {
  if (check.kind !== 'http') return { host: check.host.toLowerCase(), port: check.port }
  const { scheme, host, port } = partsOf(check.url)
  return { host, port: port ?? (scheme === 'https' ? 443 : 80) }
}

export function hostKey({ host, port }: { readonly host: string; readonly port: number }): string {
  return `${host.toLowerCase()}:${port}`
}

function isPlainHttpUrl(url: string): boolean {
  const { scheme, host, port, hasUser } = partsOf(url)
  return scheme !== '' && host !== '' && !hasUser && (port === null || (port >= 1 && port <= 65_535))
}

/** No URL class in shared: only scheme, host and port are read, whatever stands after them. */
function partsOf(url: string) {
  const read = /^(https?):\/\/([^/?#\\\s]+)(?:[/?#][^\s]*)?$/i.exec(url.trim())
  const authority = read?.[2] ?? ''
  const place = /^(\[[0-9a-f:.]+\]|[^:@[\]]+)(?::(\d{1,5}))?$/i.exec(authority)
  return {
    scheme: (read?.[1] ?? '').toLowerCase(),
    host: (place?.[1] ?? '').toLowerCase().replace(/^\[|\]$/g, ''),
    port: place?.[2] === undefined ? null : Number(place[2]),
    hasUser: authority.includes('@'),
  }
}
