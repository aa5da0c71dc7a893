import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createActor, fromPromise } from 'xstate'
import { captureMachine, DRAFT_AFTER_MS } from '../../../renderer/screens/console/capture-machine.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { Answer } from '../../../shared/contract/events.ts'
import type { DecisionView } from '../../../shared/contract/story-views.ts'
import { twoDecisions } from '../../fixtures/views/sms-outage.ts'

const found = twoDecisions.decisions.find((decision) => decision.id === 'route')
if (found === undefined) throw new Error('The fixture has lost its decision.')
const route: DecisionView = found

function capture(decision: DecisionView = route, answer: Answer = { ok: true, seq: 1 }) {
  const sent: CommandInput[] = []
  const machine = captureMachine.provide({
    actors: {
      send: fromPromise(({ input }: { input: { readonly command: CommandInput } }) => {
        sent.push(input.command)
        return Promise.resolve(answer)
      }),
    },
  })
  const actor = createActor(machine, { input: decision })
  actor.start()
  return { actor, sent }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('records an option, who, how sure, why and when as one command', async () => {
  const { actor, sent } = capture()
  actor.send({ type: 'option', option: 'extend' })
  actor.send({ type: 'confidence', confidence: 0.8 })
  actor.send({ type: 'rationale', rationale: ' Sessions expire first ' })
  actor.send({ type: 'ago', ago: '2,5' })
  actor.send({ type: 'record' })
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toEqual([
    {
      type: 'decide',
      point: 'route',
      option: 'extend',
      role: 'incident-commander',
      confidence: 0.8,
      rationale: 'Sessions expire first',
      ago: 150_000,
    },
  ])
  expect(actor.getSnapshot().matches({ capture: 'recorded' })).toBe(true)
})

it('is answered by the role that stands in for an absent seat', () => {
  const { actor } = capture({ ...route, answeredBy: 'technical-lead' })
  expect(actor.getSnapshot().context.role).toBe('technical-lead')
})

it('does not record without an option', async () => {
  const { actor, sent } = capture()
  actor.send({ type: 'record' })
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toEqual([])
})

it('keeps a draft when nothing changed for a while, and one only', async () => {
  const { actor, sent } = capture()
  actor.send({ type: 'option', option: 'extend' })
  await vi.advanceTimersByTimeAsync(DRAFT_AFTER_MS - 1)
  actor.send({ type: 'confidence', confidence: 0.6 })
  await vi.advanceTimersByTimeAsync(DRAFT_AFTER_MS - 1)
  expect(sent).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(sent).toEqual([{ type: 'draft', point: 'route', option: 'extend', rationale: '', confidence: 0.6 }])
})

it('sends no draft after the decision is recorded', async () => {
  const { actor, sent } = capture()
  actor.send({ type: 'option', option: 'extend' })
  actor.send({ type: 'record' })
  await vi.advanceTimersByTimeAsync(10 * DRAFT_AFTER_MS)
  expect(sent.map((command) => command.type)).toEqual(['decide'])
})

it('begins with the draft that the host kept', () => {
  const { actor } = capture({ ...route, draft: { option: 'extend', rationale: 'so far', confidence: 0.4 } })
  expect(actor.getSnapshot().context).toMatchObject({
    option: 'extend',
    rationale: 'so far',
    confidence: 0.4,
  })
})

it('§4.10 shows a refusal and can be sent again', async () => {
  const refusal = { code: 'point-closed', message: 'It has lapsed.', remedy: 'Capture it freely.' }
  const { actor, sent } = capture(route, { ok: false, refusal })
  actor.send({ type: 'option', option: 'extend' })
  actor.send({ type: 'record' })
  await vi.advanceTimersByTimeAsync(0)
  expect(actor.getSnapshot().context.refusal).toEqual(refusal)
  actor.send({ type: 'record' })
  await vi.advanceTimersByTimeAsync(0)
  expect(sent.filter((command) => command.type === 'decide')).toHaveLength(2)
})

it('reads the next digit as confidence after C, once', () => {
  const { actor } = capture()
  actor.send({ type: 'confidence.keys' })
  expect(actor.getSnapshot().matches({ capture: { choosing: 'confidence' } })).toBe(true)
  actor.send({ type: 'confidence', confidence: 1 })
  expect(actor.getSnapshot().matches({ capture: { choosing: 'options' } })).toBe(true)
})

it('takes a confidence back when the same is chosen again', () => {
  const { actor } = capture()
  actor.send({ type: 'confidence', confidence: 0.6 })
  actor.send({ type: 'confidence', confidence: 0.6 })
  expect(actor.getSnapshot().context.confidence).toBeNull()
})
