/**
 * A two-way stream of texts between one screen and the host. Electron IPC and WebSocket each give one, so that
 * everything above knows neither. A text sent before the other side listens is kept for it by the transport.
 */
export interface Duplex {
  send(text: string): void
  onMessage(listener: (text: string) => void): void
  /** Called once, whichever side closed. */
  onClose(listener: () => void): void
  close(): void
  /** So much waits to be sent that a view should rather be left out for the next one. Absent: never. */
  isFull?(): boolean
  /** Called whenever a full channel has room again. */
  onDrained?(listener: () => void): void
}
