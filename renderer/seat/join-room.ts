import type { Refusal } from '../../shared/contract/commands.ts'
import { ROOM_CODE_ALPHABET, ROOM_CODE_LENGTH } from '../../shared/contract/room.ts'

const UNREACHABLE: Refusal = {
  code: 'unreachable',
  message: 'The room does not answer.',
  remedy: 'Check that this device is on the same network as the facilitator, then try again.',
}

/** What was typed as a code would be written: capitals, nothing that no code holds. */
export function tidyCode(typed: string): string {
  return [...typed.toUpperCase()]
    .filter((letter) => ROOM_CODE_ALPHABET.includes(letter))
    .join('')
    .slice(0, ROOM_CODE_LENGTH)
}

/**
 * Asks for a session in the room; the host answers with a cookie that scripts cannot read.
 * @returns why not; null: this device is in.
 */
export async function joinRoom(code: string): Promise<Refusal | null> {
  try {
    const response = await fetch('/join', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
      credentials: 'same-origin',
    })
    return response.ok ? null : readRefusal(await response.json().catch(() => null), response.status)
  } catch {
    return UNREACHABLE
  }
}

function readRefusal(value: unknown, status: number): Refusal {
  if (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'message' in value &&
    'remedy' in value
  )
    return { code: String(value.code), message: String(value.message), remedy: String(value.remedy) }
  return { ...UNREACHABLE, message: `The room answered with an error (${status}).` }
}
