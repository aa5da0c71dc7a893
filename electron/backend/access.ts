/** Who may use a host over HTTP: whoever opened its one-time address, from a page of its own. */
import { randomBytes, timingSafeEqual } from 'node:crypto'

export interface Access {
  /** A token for one address; good once, for a day. */
  issueToken(): string
  /** Trades a token for a session; null when it is unknown, used or old. */
  redeem(token: string): string | null
  isSession(session: string): boolean
}

/** How long an address that nobody opened stays good, in ms. */
const TOKEN_LIFE = 24 * 3_600_000

export function createAccess(now: () => number): Access {
  let tokens: readonly { readonly token: string; readonly until: number }[] = []
  const sessions: string[] = []
  return {
    issueToken: () => {
      const token = secret()
      tokens = [...tokens, { token, until: now() + TOKEN_LIFE }]
      return token
    },
    redeem: (token) => {
      const found = tokens.find((one) => isSame(one.token, token) && one.until > now())
      if (found === undefined) return null
      tokens = tokens.filter((one) => one !== found)
      const session = secret()
      sessions.push(session)
      return session
    },
    isSession: (session) => sessions.some((one) => isSame(one, session)),
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Takes the same time wherever two texts differ. */
function isSame(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
