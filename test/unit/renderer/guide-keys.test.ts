import { expect, it, vi } from 'vitest'
import { createActor } from 'xstate'
import { consoleActions } from '../../../renderer/screens/console/actions/console-actions.ts'
import { consoleMachine } from '../../../renderer/screens/console/console-machine.ts'
import { currentThing, thingsOf } from '../../../renderer/screens/console/things.ts'
import { KEYS } from '../../../shared/report/guide/sections/opening.ts'
import { steady } from '../../fixtures/views/sms-outage.ts'

/** Keys of controls that are no actions: an option's number, and the sheet of all keys. */
const CONTROLS = ['1', '?']

it("the facilitator's guide names keys that the console has", () => {
  const things = thingsOf(steady)
  const actions = consoleActions({
    view: steady,
    ui: { ...createActor(consoleMachine).getSnapshot().context, inject: null },
    things,
    thing: currentThing(things, null),
    wide: false,
    sound: false,
    now: () => 0,
    emit: vi.fn(),
    send: vi.fn(),
    toggleSound: vi.fn(),
    toggleScheme: vi.fn(),
    openMap: vi.fn(),
    focus: vi.fn(),
    openDebrief: vi.fn(),
  })
  const known = [...actions.flatMap(({ keys }) => keys), ...CONTROLS]
  for (const [key] of KEYS) expect(known).toContain(key)
})
