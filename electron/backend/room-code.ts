import { randomInt, timingSafeEqual } from 'node:crypto'
import { ROOM_CODE_ALPHABET, ROOM_CODE_LENGTH } from '../../shared/contract/room.ts'

/**
 * A room's code. There are 25^6 = 244,140,625. Wrong codes are limited (`join-attempts.ts`): 30, then a lock of 1, 2, 4, 8
 * and from then on 10 minutes before each further 30. That is at most 30 * (4 + 480 / 10) = 1,560 guesses in an exercise
 * of eight hours, from however many addresses: a chance of 1,560 / 244,140,625, one in 156,000.
 */
export function newRoomCode(): string {
  return Array.from(
    { length: ROOM_CODE_LENGTH },
    () => ROOM_CODE_ALPHABET[randomInt(ROOM_CODE_ALPHABET.length)],
  ).join('')
}

/** Whether what was typed is the code; case, spaces and dashes do not count. Takes the same time wherever it differs. */
export function isRoomCode(code: string, typed: string): boolean {
  const [one, other] = [Buffer.from(code), Buffer.from(typed.replace(/[\s-]/g, '').toUpperCase())]
  return one.length === other.length && timingSafeEqual(one, other)
}
