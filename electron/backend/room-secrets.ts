import { createHash, randomBytes } from 'node:crypto'

/** The cookies of a room's guests. Kept by their hash, so that looking one up tells nothing about another. */
export interface RoomSecrets {
  /** A new secret for a guest. */
  issue(guest: string): string
  /** Whose secret it is; null: nobody's. */
  guestOf(secret: string): string | null
  forget(guest: string): void
  forgetAll(): void
}

export function createRoomSecrets(): RoomSecrets {
  const guests = new Map<string, string>()
  return {
    issue: (guest) => {
      const secret = randomBytes(32).toString('base64url')
      guests.set(hash(secret), guest)
      return secret
    },
    guestOf: (secret) => guests.get(hash(secret)) ?? null,
    forget: (guest) => {
      for (const [key, one] of guests) if (one === guest) guests.delete(key)
    },
    forgetAll: () => guests.clear(),
  }
}

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64')
}
