import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layoutFaults } from '../../../renderer/screens/console/map/layout-faults.ts'
import { layoutOf } from '../../../renderer/screens/console/map/map-layout.ts'
import { mapRoom } from '../../../renderer/screens/console/map/map-room.ts'
import { packMap } from '../../support/pack-map.ts'

/**
 * How many pairs of edges may cross, per pack. Everything else that a reader would have to untangle is allowed nowhere.
 *
 * sms-provider-outage: 6. In "Command" two states each lead to the same two endings; two columns of two cannot be
 * joined without one crossing. "Sessions", "The stores" and "Login by code" have one each for the same reason: edges
 * from two neighbours to two states. In "The proof" every state leads to "Nobody knows any more", which leads back to
 * two of them: two.
 * infrastructure-failure: 2. "The order data" goes to Germany and back from everywhere; in "The morning" every state
 * but one leads to the end, past the way back from "left out".
 */
const CROSSINGS: Readonly<Record<string, number>> = {
  'database-corruption': 0,
  'infrastructure-failure': 2,
  'security-breach': 0,
  'sms-provider-outage': 6,
}
const WINDOWS = [
  { width: 1280, height: 720, type: 11 },
  { width: 1920, height: 1080, type: 13 },
]

it('holds every shipped pack to a number', () => {
  expect(Object.keys(CROSSINGS).sort()).toEqual(readdirSync('scenarios').sort())
})

describe.each(Object.keys(CROSSINGS))('the whole map of %s', (id) => {
  it.each(WINDOWS)(
    'fits a window of $width x $height at type of $type px, and nothing tangles',
    async (window) => {
      const room = mapRoom(window)
      const layout = await layoutOf(packMap(id), room)
      expect(layout.height).toBeLessThanOrEqual(room.height)
      expect(layout.width).toBeLessThanOrEqual(room.width)
      expect(layout.density.font).toBeGreaterThanOrEqual(window.type)
      const { crossings, ...others } = layoutFaults(layout)
      expect(others).toEqual({ merged: [], covered: [], outside: [] })
      expect(crossings.length, crossings.join('\n')).toBeLessThanOrEqual(CROSSINGS[id] ?? 0)
    },
  )
})
