/** A team's own document is played step by step, in whatever form it writes its steps. */
import { describe, expect, it } from 'vitest'
import { facilitatorView } from '../../../shared/projections/facilitator-view.ts'
import { measure } from '../../../shared/projections/measures.ts'
import { roleView } from '../../../shared/projections/seats/role-view.ts'
import { departed, recordOfDrive, withDocument } from '../../support/departed.ts'
import { STEP_FORMS } from '../../support/step-forms.ts'

const REFS = [1, 2, 3, 4].map((number) => `restore-the-shop/${number}`)

describe.each(Object.entries(STEP_FORMS))('%s', (_, source) => {
  it('the steps stand in the pane and at the seat, are ticked, and count', () => {
    const drive = withDocument(source)
    const shown = () =>
      facilitatorView(recordOfDrive(drive), drive.wall).runbooks.find(
        ({ file }) => file === 'imported/plan.md',
      )
    const before = shown()?.procedures.flatMap(({ steps }) => steps) ?? []
    expect(before.map(({ ref }) => ref)).toEqual(REFS)
    if (source.includes('restore --latest'))
      expect(JSON.stringify(before[1]?.tree)).toContain('restore --latest')
    drive.must({ type: 'tick', ref: REFS[1] ?? '', status: 'done', role: 'technician' })
    const after = shown()?.procedures.flatMap(({ steps }) => steps) ?? []
    expect(after.map(({ status }) => status)).toEqual(['open', 'done', 'open', 'open'])
    expect(after.map(({ required }) => required)).toEqual([true, true, true, true])
    const seat = roleView(recordOfDrive(drive), 'technician', drive.wall)
    expect(seat.runbooks.flatMap(({ procedures }) => procedures.map(({ slug }) => slug))).toContain(
      'restore-the-shop',
    )
  })

  it('every departure is listed', () => {
    const { deviations, required } = measure(
      recordOfDrive(departed(source, 'restore-the-shop').drive),
    ).adherence
    expect(
      required.filter(({ ref }) => REFS.includes(ref)).map(({ tick }) => tick?.status ?? 'open'),
    ).toEqual(['deviated', 'done', 'done', 'open'])
    const own = deviations.filter(({ ref }) => ref === null || REFS.includes(ref))
    expect(own.map(({ kind, ref }) => [kind, ref])).toEqual([
      ['deviated', REFS[0]],
      ['skipped', REFS[3]],
      ['reordered', REFS[2]],
      ['wrong-role', REFS[2]],
      ['improvised', null],
    ])
  })
})

it.each([
  'Ring vakten innen 2 min',
  'Ring vagten inden 2 minutter',
  'Ring jouren inom 2 minuter',
  'Bel de wacht binnen 2 minuten',
  'Bereitschaft innerhalb von 2 Minuten anrufen',
  'Call the duty officer within 2 min',
])('a step that is done after its window is late: %s', (text) => {
  const drive = withDocument(`# Plan\n\n## Restore\n\n- [ ] Check the log\n- [ ] ${text}\n`)
  drive.must({ type: 'tick', ref: 'restore/1', status: 'done', role: 'technician' })
  drive.wait(5 * 60_000)
  drive.must({ type: 'tick', ref: 'restore/2', status: 'done', role: 'technician' })
  const { deviations } = measure(recordOfDrive(drive)).adherence
  expect(deviations.filter(({ kind }) => kind === 'late').map(({ ref }) => ref)).toEqual(['restore/2'])
})
