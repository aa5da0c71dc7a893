import { expect, it } from 'vitest'
import { alertsOf } from '../../../renderer/seat/parts/use-alerts.ts'
import { roleStates } from '../../fixtures/views/seats.ts'

const known = (except: readonly string[]) =>
  new Set(
    [...roleStates.ringing.inbox, ...roleStates.ringing.decisions]
      .map(({ id }) => id)
      .filter((id) => !except.includes(id)),
  )

it('a call is the loudest and flashes, a page sounds otherwise, and what was there is silent', () => {
  const alerts = alertsOf(known(['provider-call', 'customer-mail', 'route']), roleStates.ringing)
  expect(alerts.map(({ sound, flash }) => [sound, flash])).toEqual([
    ['decision', false],
    ['note', false],
    ['ring', true],
  ])
  expect(alertsOf(known(['pager-alarm']), roleStates.ringing)).toMatchObject([{ sound: 'page', flash: true }])
  expect(alertsOf(known([]), roleStates.ringing)).toEqual([])
})

it('what the role has sent itself is silent', () => {
  expect(alertsOf(known(['m-1', 'm-3']), roleStates.ringing)).toEqual([])
})
