// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { type FormSpec, formValues } from '../../../renderer/screens/console/form-spec.ts'
import { freeForm, mapForm } from '../../../renderer/screens/console/forms/decision-forms.ts'
import { correctForm, noteForm, tickForm } from '../../../renderer/screens/console/forms/record-forms.ts'
import { ahead, jumpForm, parseJump } from '../../../renderer/screens/console/forms/stage-forms.ts'
import { adHocForm, notifyForm } from '../../../renderer/screens/console/forms/story-forms.ts'
import { commandSchema } from '../../../shared/contract/commands.ts'
import { steady, twoDecisions } from '../../fixtures/views/sms-outage.ts'
import { HOUR, MIN } from '../../fixtures/views/sms-outage-story.ts'

function answers(fields: Readonly<Record<string, string | readonly string[]>>) {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const each of typeof value === 'string' ? [value] : value) data.append(name, each)
  return formValues(data)
}

/** The commands of a form, each accepted by the contract's own schema. */
function commandsOf(form: FormSpec, fields: Readonly<Record<string, string | readonly string[]>>) {
  const commands = form.commands(answers(fields))
  if ('problem' in commands) return commands.problem
  for (const command of commands) commandSchema.parse(command)
  return commands
}

it('reads minutes with a comma or a point, and nothing else as now', () => {
  expect(answers({ ago: '2,5' }).minutes('ago')).toBe(150_000)
  expect(answers({ ago: '2.5' }).minutes('ago')).toBe(150_000)
  expect(answers({ ago: 'soon' }).minutes('ago')).toBe(0)
  expect(answers({ ago: '-3' }).minutes('ago')).toBe(0)
})

it('§4.7 backdates a note', () => {
  expect(commandsOf(noteForm(), { text: 'Third call', by: '', ago: '4' })).toEqual([
    { type: 'note', note: expect.any(String), text: 'Third call', by: '', ago: 240_000 },
  ])
})

it('§4.7 corrects an entry in words or in time, with a reason, and not in neither', () => {
  const [entry] = steady.log
  if (entry === undefined) throw new Error('The fixture has no log.')
  expect(commandsOf(correctForm(entry), { reason: 'Wrong', text: '', at: '0' })).toContain(
    'Nothing is corrected',
  )
  expect(commandsOf(correctForm(entry), { reason: 'Wrong', text: '', at: '3' })).toEqual([
    { type: 'correct', entry: entry.entry, reason: 'Wrong', text: null, at: 3 * MIN },
  ])
})

it('asks for the reason of a deviation', () => {
  const form = tickForm(steady, { ref: 'sms/1', text: 'Call' })
  expect(commandsOf(form, { status: 'deviated', reason: '', role: '', ago: '0' })).toContain(
    'needs its reason',
  )
  expect(commandsOf(form, { status: 'not-applicable', reason: '', role: '', ago: '0' })).toEqual([
    {
      type: 'tick',
      ref: 'sms/1',
      status: 'not-applicable',
      reason: '',
      role: null,
      justified: false,
      ago: 0,
    },
  ])
})

it.each([
  ['+15m', 35 * MIN],
  ['1h30m', 90 * MIN],
  ['1:30', 90 * MIN],
  ['1:30:05', 90 * MIN + 5_000],
  ['+24h', 24 * HOUR + 20 * MIN],
  ['tomorrow', null],
  ['1:75', null],
])('reads where to jump: %s', (text, expected) => {
  expect(parseJump(text, 20 * MIN)).toBe(expected)
})

it('§4.3 does not jump back', () => {
  expect(commandsOf(jumpForm(steady, 20 * MIN), { until: '10m', cadences: '' })).toContain('behind')
})

it('§4.5 shows what a jump will pass, the earliest first', () => {
  const passed = ahead(steady, 20 * MIN)
  expect(passed[0]).toEqual({ at: 24 * MIN, what: 'Provider answers the ticket' })
  expect(passed.map(({ at }) => at)).toEqual(
    passed.map(({ at }) => at).toSorted((left, right) => left - right),
  )
})

it('sends an inject of one’s own to at least one role', () => {
  const fields = { title: 'T', says: 'S', from: 'F', via: 'phone', headline: '' }
  expect(commandsOf(adHocForm(steady), fields)).toContain('at least one role')
  expect(commandsOf(adHocForm(steady), { ...fields, to: ['support-lead'] })).toEqual([
    { type: 'add-inject', inject: expect.any(String), ...fields, headline: null, to: ['support-lead'] },
  ])
})

it('offers only living channels for an inject of one’s own', () => {
  const via = adHocForm(steady).fields.find((field) => field.name === 'via')
  expect(via?.kind === 'choice' && via.choices.map((choice) => choice.value)).toEqual([
    'phone',
    'email',
    'chat',
    'web',
  ])
})

it('records a notification with its words and its time', () => {
  const [duty] = steady.obligations
  if (duty === undefined) throw new Error('The fixture has no duties.')
  expect(commandsOf(notifyForm(steady, duty, 0), { text: 'We know', role: '', ago: '1' })).toEqual([
    { type: 'notify', obligation: 'customers-first', text: 'We know', role: null, ago: MIN },
  ])
})

it('records a free decision first, and maps it to an option or to effects with a reason', () => {
  const free = freeForm(twoDecisions, null)
  const written = answers({
    text: 'Ask the bank',
    role: 'technical-lead',
    rationale: '',
    confidence: '0.6',
    ago: '',
  })
  const commands = free.commands(written)
  expect(commands).toEqual([
    expect.objectContaining({ type: 'decide-freely', point: null, text: 'Ask the bank', confidence: 0.6 }),
  ])
  const mapping = free.next?.(written)
  expect(mapping?.id).toBe('map')

  const map = mapForm(twoDecisions, { id: 'd9', point: null, text: 'Ask the bank' })
  expect(commandsOf(map, { option: 'route / extend' })).toEqual([
    { type: 'map-decision', decision: 'd9', mapping: { to: 'option', point: 'route', option: 'extend' } },
  ])
  expect(commandsOf(map, { option: '', quality: '0.5', reason: '' })).toContain('need a reason')
  expect(
    commandsOf(map, {
      option: '',
      quality: '0.25',
      reason: 'Slow',
      'level.sms-gateway': 'degraded',
      tasks: ['call-operator'],
    }),
  ).toEqual([
    {
      type: 'map-decision',
      decision: 'd9',
      mapping: {
        to: 'effects',
        components: [{ component: 'sms-gateway', level: 'degraded' }],
        tasks: ['call-operator'],
        recoveryPoints: [],
        quality: 0.25,
        reason: 'Slow',
      },
    },
  ])
})

it('maps a free decision to what it does to components and recovery points', () => {
  const form = mapForm(steady, { id: 'd1', point: null, text: 'Lock the snapshots' })
  const fields = {
    option: '',
    quality: '0.75',
    reason: 'It saved the last clean one',
    'level.sms-gateway': 'degraded',
    'level.code-login': '',
    'point.nightly': 'unverified',
    'point.hourly': '',
  }
  expect(commandsOf(form, fields)).toEqual([
    {
      type: 'map-decision',
      decision: 'd1',
      mapping: {
        to: 'effects',
        components: [{ component: 'sms-gateway', level: 'degraded' }],
        tasks: [],
        recoveryPoints: [{ point: 'nightly', state: 'unverified' }],
        quality: 0.75,
        reason: 'It saved the last clean one',
      },
    },
  ])
})

it('asks about no recovery points where the pack has none', () => {
  const form = mapForm({ ...steady, recoveryPoints: [] }, { id: 'd1', point: null, text: 'Wait' })
  expect(form.fields.map(({ name }) => name)).toEqual(['option', 'quality', 'reason', 'level', 'tasks'])
})
