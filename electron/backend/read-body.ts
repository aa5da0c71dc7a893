import type { IncomingMessage } from 'node:http'

/** A request's body as text; null when it is larger than `most` bytes, and then its connection ends with the answer. */
export async function readBody(request: IncomingMessage, most: number): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > most) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString()
}
