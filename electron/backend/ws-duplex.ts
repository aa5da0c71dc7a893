import type { WebSocket } from 'ws'
import type { Duplex } from '../../shared/protocol/duplex.ts'

/** Bytes that may wait for a screen that does not read; beyond that it is gone, and comes back with a fresh view. */
const MOST_WAITING = 64 * 1024 * 1024
/** Bytes that may wait before views are left out. */
const FULL = 512 * 1024

/** The host's end of a WebSocket. */
export function webSocketDuplex(socket: WebSocket, mostWaiting = MOST_WAITING): Duplex {
  const drained: (() => void)[] = []
  let wasFull = false

  /** Called for every text that has left. */
  function written(): void {
    if (!wasFull || isClosed || socket.bufferedAmount > FULL / 2) return
    wasFull = false
    for (const listener of drained) listener()
  }
  const early: string[] = []
  let hear: ((text: string) => void) | null = null
  let isClosed = false
  socket.on('message', (data, isBinary) => {
    if (isBinary) {
      socket.close(1003, 'text only')
      return
    }
    const text = data.toString()
    if (hear === null) early.push(text)
    else hear(text)
  })
  // A broken connection is told by `close`, which follows.
  socket.on('error', () => undefined)
  socket.once('close', () => {
    isClosed = true
  })
  return {
    send: (text) => {
      if (isClosed) return
      if (socket.bufferedAmount > mostWaiting) socket.terminate()
      else socket.send(text, written)
    },
    onMessage: (listener) => {
      hear = listener
      for (const text of early.splice(0)) listener(text)
    },
    onClose: (listener) => {
      if (isClosed) listener()
      else socket.once('close', listener)
    },
    close: () => socket.close(),
    isFull: () => {
      wasFull ||= socket.bufferedAmount > FULL
      return wasFull
    },
    onDrained: (listener) => drained.push(listener),
  }
}
