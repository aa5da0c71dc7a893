import { expect, it, vi } from 'vitest'
import { createActor } from 'xstate'
import type { ActionId } from '../../../renderer/screens/console/actions/action.ts'
import { rateBeside } from '../../../renderer/screens/console/actions/clock-actions.ts'
import { consoleActions } from '../../../renderer/screens/console/actions/console-actions.ts'
import { consoleMachine } from '../../../renderer/screens/console/console-machine.ts'
import { queueOrder } from '../../../renderer/screens/console/queue-order.ts'
import { currentThing, thingsOf } from '../../../renderer/screens/console/things.ts'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import {
  consoleStates,
  paused,
  realIncident,
  runningInject,
  steady,
} from '../../fixtures/views/sms-outage.ts'

function actionsOf(view: FacilitatorView, selected: string | null = null) {
  const things = thingsOf(view)
  const send = vi.fn()
  const emit = vi.fn()
  const actions = consoleActions({
    view,
    ui: { ...createActor(consoleMachine).getSnapshot().context, inject: selected },
    things,
    thing: currentThing(things, null),
    wide: false,
    sound: false,
    now: () => 1_200_000,
    emit,
    send,
    toggleSound: vi.fn(),
    toggleScheme: vi.fn(),
    openMap: vi.fn(),
    focus: vi.fn(),
    openDebrief: vi.fn(),
  })
  const act = (id: ActionId) => {
    const action = actions.find((each) => each.id === id)
    if (action === undefined) throw new Error(`No action ${id}`)
    return action
  }
  return { actions, act, send, emit }
}

it.each(Object.entries(consoleStates))('gives every key one meaning: %s', (_, view) => {
  const keys = actionsOf(view).actions.flatMap((action) => action.keys)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

it.each(Object.entries(consoleStates))('has one primary action on Enter: %s', (_, view) => {
  const primary = actionsOf(view).actions.filter((action) => action.keys.includes('Enter'))
  expect(primary).toHaveLength(1)
})

it('answers an unread inject with Enter and sends it to the projector with P', () => {
  const { act, send } = actionsOf(runningInject)
  act('primary').run()
  act('project').run()
  expect(send.mock.calls).toEqual([
    [{ type: 'acknowledge-inject', inject: 'chain-call' }],
    [{ type: 'project', content: 'inject', ref: 'chain-call' }],
  ])
})

it('says what it will undo, and names that command', () => {
  const { act, send } = actionsOf(steady)
  expect(act('undo').says).toBe('Undo Note “Mobile numbers asked for by chat”')
  act('undo').run()
  expect(send).toHaveBeenCalledWith({ type: 'undo', command: 'c-41' })
})

it('pauses and resumes with the same key', () => {
  const running = actionsOf(steady)
  running.act('pause').run()
  expect(running.send).toHaveBeenCalledWith(expect.objectContaining({ type: 'pause', kind: 'discussion' }))
  const resting = actionsOf(paused)
  resting.act('pause').run()
  expect(resting.send).toHaveBeenCalledWith({ type: 'resume' })
})

it('sends, holds and skips what waits; retracts what was sent; asks for another way where the channel is dead', () => {
  const waiting = actionsOf(steady, 'sessions-warning')
  expect([
    waiting.act('send').enabled,
    waiting.act('hold').enabled,
    waiting.act('skip').enabled,
    waiting.act('retract').enabled,
  ]).toEqual([true, true, true, false])
  const sent = actionsOf(steady, 'first-calls')
  expect([sent.act('send').enabled, sent.act('retract').enabled]).toEqual([false, true])
  const failed = actionsOf(steady, 'pager-silent')
  failed.act('send').run()
  expect(failed.send).not.toHaveBeenCalled()
  expect(failed.emit).toHaveBeenCalledWith(expect.objectContaining({ type: 'form' }))
})

it('releases with the key that holds', () => {
  const { act, send } = actionsOf(steady, 'shared-phone')
  expect(act('hold').label).toBe('Release')
  act('hold').run()
  expect(send).toHaveBeenCalledWith({ type: 'release-inject', inject: 'shared-phone' })
})

it('lets nothing be played after a real incident', () => {
  const { actions } = actionsOf(realIncident)
  const played: readonly ActionId[] = [
    'pause',
    'next-event',
    'jump',
    'send',
    'mark',
    'notify',
    'task',
    'free',
    'ad-hoc',
  ]
  expect(actions.filter((action) => played.includes(action.id) && action.enabled)).toEqual([])
})

it('offers the rates of the console, from 0.25x to 120x', () => {
  expect([
    rateBeside(1, 1),
    rateBeside(1, -1),
    rateBeside(3, 1),
    rateBeside(0.25, -1),
    rateBeside(120, 1),
  ]).toEqual([2, 0.5, 4, 0.25, 120])
})

it('keeps what is to come in the order of the pack, and puts the latest sent first', () => {
  const { coming, past } = queueOrder(steady)
  expect(coming.map((inject) => inject.id).slice(0, 2)).toEqual(['provider-mail', 'freeze-broken'])
  expect(past.map((inject) => inject.id)).toEqual([
    'status-page-green',
    'chain-call',
    'pager-silent',
    'monitoring-quiet',
    'first-calls',
    'debrief-call',
  ])
})
