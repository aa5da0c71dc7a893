import { describe, expect, test } from 'vitest'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'

const read = (text: string) => understandRunbook(text, 'plan.md', '0'.repeat(64))

describe('What a part says tells what it is about, where its heading does not', () => {
  test('news by the hour, and no readings', () => {
    const { cadences } = read(
      '# Plan\n\n## Medan vi släcker\n\nFöräldrar får sms varannan timme. Rektor rings upp varje timme. Läs av termometern var tionde minut.\n',
    )
    expect(cadences.map(({ audience, every }) => [audience, every])).toEqual([
      ['Föräldrar', 'PT2H'],
      ['Rektor', 'PT1H'],
    ])
  })

  test('duties with their limits, and not who answers how fast', () => {
    const { obligations } = read(
      '# Plan\n\n## Udadtil\n\nDatatilsynet skal have anmeldelsen senest 72 timer efter, at vi har opdaget bruddet. Forsikringen vil have besked inden 5 dage.\n\n## Leverandører\n\nDriftspartneren svarer inden 30 minutter.\n',
    )
    expect(obligations.map(({ to, within }) => [to, within])).toEqual([
      ['Datatilsynet', 'PT72H'],
      ['Forsikringen', 'P5D'],
    ])
  })

  test('what is tried by the calendar or at occasions, and not what is renewed', () => {
    const { tests } = read(
      "# Plan\n\n## Werkt het nog\n\nElk half jaar zetten we het leerlingvolgsysteem terug op een testomgeving. Nieuwe collega's oefenen de papieren lijst in hun eerste week. Filters worden elke maand vervangen. Het draaiboek wordt jaarlijks herzien.\n",
    )
    expect(tests.map(({ every }) => every)).toEqual(['P6M', 'ad-hoc'])
  })
})
