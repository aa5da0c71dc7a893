import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoute, type Route, routeHash } from '../../../renderer/router.ts'

describe('router', () => {
  it.each<[string, Route]>([
    ['', { screen: 'library' }],
    ['#/library', { screen: 'library' }],
    ['#/history', { screen: 'history' }],
    ['#/setup/sms-provider-outage', { screen: 'setup', pack: 'sms-provider-outage' }],
    ['#/guide/sms-provider-outage', { screen: 'guide', pack: 'sms-provider-outage' }],
    ['#/outlook/sms-provider-outage', { screen: 'outlook', pack: 'sms-provider-outage' }],
    ['#/exercise/ex-1', { screen: 'exercise', exercise: 'ex-1' }],
    ['#/projector/ex-1', { screen: 'projector', exercise: 'ex-1' }],
    ['#/report/ex-1?print', { screen: 'report', exercise: 'ex-1' }],
  ])('reads %j', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  it.each(['#/setup/', '#/exercise', '#/nowhere/x', '#/exercise/%E0%A4%A'])(
    'leads %j to the library',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ screen: 'library' })
    },
  )

  it('reads back every address that it writes, whatever the id', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' })
    const routes = fc.oneof(
      fc
        .tuple(fc.constantFrom('setup', 'guide', 'outlook'), id)
        .map(([screen, pack]): Route => ({ screen, pack })),
      fc
        .tuple(fc.constantFrom('exercise', 'projector', 'debrief', 'report'), id)
        .map(([screen, exercise]): Route => ({ screen, exercise })),
    )
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(routeHash(route))).toEqual(route)
      }),
    )
  })
})
