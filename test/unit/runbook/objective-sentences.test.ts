import { describe, expect, it } from 'vitest'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'

const read = (text: string, heading = 'Recovery objectives') =>
  understandRunbook(`# Plan\n\n## ${heading}\n\n${text}\n`, 'plan.md', '')
const targets = (text: string, heading?: string) =>
  read(text, heading).objectives.map((one) => `${one.kind} ${one.value ?? 'none'} ${one.appliesTo}`)

describe('objectives in sentences', () => {
  it.each([
    ['The shop has an RTO of 4 hours and an RPO of 15 minutes.', ['rto PT4H shop', 'rpo PT15M shop']],
    ['The recovery time objective of the storefront is 3 hours.', ['rto PT3H storefront']],
    [
      'We aim for an RTO of 2 hours for the booking site and 30 minutes for the payment gateway.',
      ['rto PT2H booking site', 'rto PT30M payment gateway'],
    ],
    [
      'The LIMS shall be usable again within 8 hours (RTO). No more than one hour of results may be lost (RPO).',
      ['rto PT8H LIMS', 'rpo PT1H LIMS'],
    ],
    ['For the bureau as a whole the board has set an RTO of 48 hours.', ['rto PT48H overall']],
    [
      'Styrelsen har bestämt att kassan ska vara igång igen inom en timme och att vi inte får tappa mer än 5 minuters köp.',
      ['rto PT1H kassan', 'rpo PT5M kassan'],
    ],
    [
      'Varmeværket kan køre i hånddrift i længst 36 timer. Det er værkets MTPD for styringen.',
      ['mtd PT36H styringen'],
    ],
    [
      'De winkel moet binnen 6 uur weer draaien. Voor de sloten geldt 2 uur.',
      ['rto PT6H winkel', 'rto PT2H sloten'],
    ],
    ['Für das Lager gibt es kein RPO, nur ein RTO von 30 Minuten.', ['rto PT30M Lager', 'rpo none Lager']],
    [
      'Nach einem Ausfall soll die Leitwarte binnen 4 Stunden wieder Zugriff haben (RTO).',
      ['rto PT4H Leitwarte'],
    ],
    [
      'For arkivet er RTO satt til 3 dager, mens RPO ikke er fastsatt.',
      ['rto P3D arkivet', 'rpo none arkivet'],
    ],
  ])('reads %j', (text, expected) => {
    expect(targets(text).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    'Systems with an RTO under 4 hours are restored first.',
    'The actual RTO in the last drill was 9 hours.',
    'Paper takes the clinics two days to type back in.',
    'The archive shall be readable again within five days; this is a duty of law and not a recovery objective.',
  ])('is not misled by %j', (text) => {
    expect(targets(text)).toEqual([])
  })
})

describe('objectives in lists, boxes and tables', () => {
  it('takes the first length of items below a question how soon', () => {
    const list =
      '- Tills: within 30 minutes, or the queue grows\n- Archive: 3 days, no more than 24 hours of data lost'
    const expected = ['rto PT30M Tills', 'rto P3D Archive', 'rpo PT24H Archive']
    expect(targets(list, 'How soon must it be back?')).toEqual(expected)
  })

  it('takes the box that is ticked', () => {
    expect(targets('RTO: ☐ 1 h ☒ 4 h ☐ 24 h')).toEqual(['rto PT4H overall'])
  })

  it('names a row by its name, also where that holds a length, and leaves open what is set later', () => {
    const table =
      '| System | RTO | Note |\n|---|---|---|\n| Mail, last 30 days | 4 h | hosted |\n| Maps | to be set in Q3 | |'
    expect(targets(table)).toEqual(['rto PT4H Mail, last 30 days', 'rto none Maps'])
  })

  it('reads tables written in HTML, every row on its line', () => {
    const table =
      '<table>\n<tr><th>System</th><th>RTO</th></tr>\n<tr>\n<td>Ledger</td>\n<td>2 hours</td>\n</tr>\n<tr><td>Portal</td><td>1 day</td></tr>\n</table>'
    expect(targets(table)).toEqual(['rto PT2H Ledger', 'rto P1D Portal'])
    expect(read(table).objectives.map((one) => one.line)).toEqual([7, 11])
  })
})
