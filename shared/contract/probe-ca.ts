/** Certificates of an organisation's own CA, which a probe trusts instead of the public ones. */
import { z } from 'zod'

/** Characters of a file; a chain of CAs has a few thousand. */
export const LONGEST_PEM = 65_536
const CERTIFICATE = /-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/=\s]+?)\s+-----END CERTIFICATE-----/g

/** Every certificate of a file in PEM, each with its frame. */
export function certificatesOf(pem: string): readonly string[] {
  return [...pem.matchAll(CERTIFICATE)].map(([block]) => block)
}

/** Why a text cannot be the certificates of a CA in PEM, by its frame alone; null: it can. */
export function pemProblem(text: string): string | null {
  if (text.length > LONGEST_PEM) return 'The file is longer than 64 kB; name one that holds the CA alone.'
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    return 'The file holds a private key. Name the certificate of the CA alone.'
  if (certificatesOf(text).length > 0) return null
  return 'The file is no certificate in PEM: it has no "-----BEGIN CERTIFICATE-----". One in DER is turned into PEM by "openssl x509 -inform der".'
}

/** `pem` empty: the one that is held for this probe stays. */
export const caSchema = z.object({
  /** The file's name, for those who read it. */
  name: z.string().trim().min(1).max(255),
  pem: z.string().superRefine((text, context) => {
    const problem = text === '' ? null : pemProblem(text)
    if (problem !== null) context.addIssue({ code: 'custom', message: problem })
  }),
})
export type ProbeCa = z.infer<typeof caSchema>
