// A virtual display for windows in tests.
import { spawn } from 'node:child_process'

const startTimeoutMs = 10_000

/**
 * Starts Xvfb on a free display number of its own choice. The screen is wide enough for a window and a projector.
 * @returns {Promise<{ display: string, stop: () => void } | undefined>} undefined when there is no Xvfb
 */
export function startDisplay() {
  return new Promise((resolve) => {
    const args = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp']
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    const stop = () => child.kill()
    const timer = setTimeout(() => {
      stop()
      resolve(undefined)
    }, startTimeoutMs)
    child.once('error', () => settle(undefined))
    child.once('exit', () => settle(undefined))
    child.stdio[3]
      .setEncoding('utf8')
      .once('data', (number) => settle({ display: `:${number.trim()}`, stop }))

    function settle(outcome) {
      clearTimeout(timer)
      resolve(outcome)
    }
  })
}
