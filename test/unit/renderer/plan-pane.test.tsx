// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { lateRows, planAxis, planGroups } from '../../../renderer/components/plan-rows.ts'
import { ConsoleScreen } from '../../../renderer/screens/console/console-screen.tsx'
import { livePlan } from '../../fixtures/views/plan.ts'
import { liveWithPlan } from '../../fixtures/views/sms-outage.ts'
import { press, renderScreen } from '../../support/render-screen.tsx'

const MINUTE = 60_000
const NOW = 30 * MINUTE

describe('the plan on the console', () => {
  it('one key puts it in the map\u2019s place and back, and it names who is late the longest', () => {
    renderScreen(
      <ConsoleScreen
        view={liveWithPlan}
        send={() => Promise.resolve({ ok: true, seq: 1 })}
        monotonic={() => 0}
      />,
    )
    expect(screen.getByRole('region', { name: 'Map' })).toBeTruthy()
    press('K', { shift: true })
    const plan = screen.getByRole('region', { name: 'Planned against actual' })
    // staffing was planned by 0:23, the call by 0:26; it is 0:30:05
    expect(within(plan).getByText('Incident commander, step 3, late 0:07:05')).toBeTruthy()
    expect(within(plan).getByText('and 1 more')).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Map' })).toBeNull()
    press('K', { shift: true })
    expect(screen.queryByRole('region', { name: 'Planned against actual' })).toBeNull()
    expect(screen.getByRole('region', { name: 'Map' })).toBeTruthy()
  })

  it('an instant has its place between the first and a quarter beyond the present', () => {
    const axis = planAxis(livePlan, NOW)
    // 15 minutes ahead at least; the end planned for 0:45 is the last in it, that of 1:13 is cut
    expect([axis.from, axis.to]).toEqual([0, 45 * MINUTE])
    expect(axis.place(NOW)).toBeCloseTo(30 / 45)
    expect(axis.place(73 * MINUTE)).toBe(1)
    expect(axis.ticks.map((at) => at / MINUTE)).toEqual([0, 10, 20, 30, 40])
  })

  it('a bar is solid up to the planned end, and striped for what it took longer', () => {
    const axis = planAxis(livePlan, NOW)
    const rows = planGroups(livePlan, axis, NOW).flatMap((group) => group.rows)
    const barsOf = (key: string) => rows.find((row) => row.key === key)?.bars
    // planned by 14, from 6 to 20
    expect(barsOf('incident-response/2')).toMatchObject({
      actual: { from: 6 / 45, to: 14 / 45 },
      over: { from: 14 / 45, to: 20 / 45 },
    })
    // goes on, planned by 45
    expect(barsOf('sms-provider-outage/3')).toMatchObject({
      actual: { from: 22 / 45, to: 30 / 45 },
      over: null,
    })
    // only ticked
    expect(barsOf('incident-response/1')).toMatchObject({ actual: null, tick: 5 / 45 })
    expect(barsOf('sms-provider-outage/5')?.planned?.isCut).toBe(true)
  })

  it('late is what is not over past its plan, also when nobody began it; what was left out is not', () => {
    const groups = planGroups(livePlan, planAxis(livePlan, NOW), 40 * MINUTE)
    expect(lateRows(groups).map(({ key, lateNow }) => [key, lateNow / MINUTE])).toEqual([
      ['incident-response/3', 17],
      ['sms-provider-outage/2', 14],
      ['sms-provider-outage/4', 5],
    ])
  })
})
