/**
 * What comes from a guest, before anything reads it: not too long, not too deep, not too often. Who breaks the last two
 * is no screen of ours; it is told so and its connection ends.
 */
import type { Refusal } from '../../shared/contract/commands.ts'
import { frontId, writeMessage } from '../../shared/protocol/codec.ts'
import type { Duplex } from '../../shared/protocol/duplex.ts'
import type { TokenBucket } from './token-bucket.ts'

/** The longest text of a command is 20,000 characters, which is at most 60 kB. */
export const MOST_GUEST_BYTES = 64 * 1024
/** Our deepest message has five levels. */
const DEEPEST = 16

export function guestDuplex(duplex: Duplex, bucket: TokenBucket): Duplex {
  let isOver = false

  function sendAway({ code, message, remedy }: Refusal): void {
    isOver = true
    duplex.send(writeMessage({ kind: 'refused', code, message, remedy }))
    duplex.close()
  }

  function tooLarge(text: string): void {
    const id = frontId(text)
    if (id === null) sendAway(TOO_LARGE)
    else duplex.send(writeMessage({ kind: 'reply', id, ok: false, refusal: TOO_LARGE }))
  }

  return {
    ...duplex,
    onMessage: (listener) =>
      duplex.onMessage((text) => {
        if (isOver) return
        if (!bucket.take()) sendAway(TOO_FAST)
        else if (Buffer.byteLength(text) > MOST_GUEST_BYTES) tooLarge(text)
        else if (isDeep(text)) sendAway(TOO_DEEP)
        else listener(text)
      }),
  }
}

/** Whether brackets are nested deeper than any message's; brackets in strings do not count. */
function isDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]
    if (inString) {
      if (sign === '\\') index += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth > DEEPEST) return true
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return false
}

const TOO_FAST: Refusal = {
  code: 'too-many-messages',
  message: 'This screen sent more than a person can.',
  remedy: 'Reload the screen.',
}
const TOO_LARGE: Refusal = {
  code: 'message-too-large',
  message: 'The message is larger than 64 kB.',
  remedy: 'Shorten the text, or split it into several.',
}
const TOO_DEEP: Refusal = {
  code: 'bad-message',
  message: 'The message is not understood.',
  remedy: 'Reload the screen so that it matches this host.',
}
