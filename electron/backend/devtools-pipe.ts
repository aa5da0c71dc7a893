/** Chrome's DevTools protocol over a pipe: JSON texts, each ended by a zero byte. */
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'

export interface DevTools {
  /** Calls a method; rejects with the browser's own message. */
  call(method: string, parameters?: object, session?: string): Promise<unknown>
}

const answerSchema = z.object({
  id: z.number(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})

/** @param lost settles when the browser ended, with what it said */
export function devToolsOver(toBrowser: Writable, fromBrowser: Readable, lost: Promise<string>): DevTools {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let calls = 0
  let rest = ''
  // The browser may end while something is on its way to it; `lost` tells.
  toBrowser.on('error', () => undefined)
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const texts = (rest + chunk).split('\0')
    rest = texts.pop() ?? ''
    for (const text of texts) receive(text)
  })
  void lost.then((why) => {
    for (const { reject } of waiting.values()) reject(new Error(why))
    waiting.clear()
  })

  function receive(text: string): void {
    const parsed = answerSchema.safeParse(JSON.parse(text))
    const call = parsed.success ? waiting.get(parsed.data.id) : undefined
    if (!parsed.success || call === undefined) return
    waiting.delete(parsed.data.id)
    const { result, error } = parsed.data
    if (error === undefined) call.resolve(result)
    else call.reject(new Error(error.message))
  }

  return {
    call: (method, parameters = {}, session) =>
      new Promise((resolve, reject) => {
        calls += 1
        waiting.set(calls, { resolve, reject })
        toBrowser.write(`${JSON.stringify({ id: calls, method, params: parameters, sessionId: session })}\0`)
      }),
  }
}
