import { describe, expect, it } from 'vitest'
import { createClient } from '../../../shared/protocol/client.ts'
import type { Duplex } from '../../../shared/protocol/duplex.ts'
import { memoryDuplexPair } from '../../../shared/protocol/memory-duplex.ts'
import { SETTINGS, wholeHost } from '../../support/host-kit.ts'

type Kit = ReturnType<typeof wholeHost>
type View = Readonly<Record<string, unknown>>

/** A console, the texts that came to it, and a switch that makes its channel full. */
function consoleOf(kit: Kit) {
  const [near, far] = memoryDuplexPair()
  const texts: string[] = []
  const drained: (() => void)[] = []
  let isFull = false
  const host: Duplex = { ...far, isFull: () => isFull, onDrained: (listener) => drained.push(listener) }
  const heard: Duplex = {
    ...near,
    onMessage: (listener) =>
      near.onMessage((text) => {
        texts.push(text)
        listener(text)
      }),
  }
  kit.host.accept(host, 'browser', 'facilitator')
  const client = createClient(
    { connect: () => heard, newId: kit.newId, setTimer: kit.time.timers.setTimer },
    'facilitator',
  )
  return {
    client,
    views: () => texts.filter((text) => text.startsWith('{"kind":"view"')),
    fill: () => {
      isFull = true
    },
    drain: () => {
      isFull = false
      for (const listener of drained) listener()
    },
  }
}

async function exerciseOf(kit: Kit): Promise<string> {
  const made = await consoleOf(kit).client.ask({ ask: 'create', pack: 'tiny', settings: SETTINGS })
  if (!made.ok) throw new Error(made.error.message)
  const { exercise } = made.value as { exercise: string }
  return exercise
}

describe('a view goes out', () => {
  it('whole once, then only what changed of it; put together it is the view as it is', async () => {
    const kit = wholeHost()
    const exercise = await exerciseOf(kit)
    const one = consoleOf(kit)
    const shown: View[] = []
    await one.client.command(exercise, { type: 'start' })
    await kit.passBy(1_000)
    one.client.watch(exercise, 'facilitator', (view) => shown.push(view as View))
    await kit.quiet()
    for (const mark of ['detected', 'declared', 'restored'] as const) {
      await one.client.command(exercise, { type: 'mark', mark })
      await kit.passBy(100)
    }
    const [first = '', ...later] = one.views()
    expect(later.length).toBeGreaterThan(2)
    for (const text of later) expect(text.length).toBeLessThan(first.length / 2)
    let fresh: unknown = null
    consoleOf(kit).client.watch(exercise, 'facilitator', (view) => {
      fresh = view
    })
    await kit.quiet()
    expect(shown.at(-1)).toEqual(fresh)
    // What did not change is the same object, which a screen need not draw again.
    expect(shown.at(-1)?.briefing).toBe(shown[0]?.briefing)
  })

  it('not at all while a screen does not read, and then the latest, whole', async () => {
    const kit = wholeHost()
    const exercise = await exerciseOf(kit)
    const [slow, quick] = [consoleOf(kit), consoleOf(kit)]
    let last: View = {}
    slow.client.watch(exercise, 'facilitator', (view) => {
      last = view as View
    })
    quick.client.watch(exercise, 'facilitator', () => undefined)
    await kit.quiet()
    slow.fill()
    await quick.client.command(exercise, { type: 'start' })
    for (let minute = 0; minute < 5; minute += 1) await kit.passBy(60_000)
    expect(quick.views().length).toBeGreaterThan(20)
    expect(slow.views()).toHaveLength(1)
    slow.drain()
    await kit.quiet()
    expect(slow.views()).toHaveLength(2)
    expect(slow.views()[1]).not.toContain('"changes"')
    expect(last.phase).toBe('running')
    await quick.client.command(exercise, { type: 'mark', mark: 'declared' })
    await kit.passBy(100)
    expect(slow.views()[2]).toContain('"changes":true')
  })
})
