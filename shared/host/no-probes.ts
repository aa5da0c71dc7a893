import type { ProbePort } from './ports.ts'

/** For a host without a network to ask, such as a scripted play: nothing is sent, and nothing is there. */
export const NO_PROBES: ProbePort = {
  run: () => ({
    outcome: Promise.resolve({ ok: false, detail: 'probes are not run here', data: null }),
    cancel: () => undefined,
  }),
  caProblem: () => null,
}
