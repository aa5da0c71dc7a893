import { describe, expect, it } from 'vitest'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'
import { sha256 } from '../../support/sha256.ts'

const read = (source: string) => understandRunbook(source, 'plan.md', sha256(source))
const levels = (source: string) => read(source).escalation.map(({ who, within }) => [who, within])
const roles = (source: string) =>
  read(source).roles.map(({ name, primary, backup }) => [name, primary, backup])

describe('who is called after whom', () => {
  it.each([
    [
      'en',
      'The duty officer handles the alert. If there is no progress after 15 minutes, the duty officer calls the network manager. The CIO is informed after one hour.',
      [
        ['duty officer', null],
        ['network manager', 'PT15M'],
        ['CIO', 'PT1H'],
      ],
    ],
    [
      'de',
      'Zuerst nimmt die Rufbereitschaft die Störung an. Ist nach 20 Minuten keine Ursache gefunden, ruft sie den Teamleiter Netz an. Nach einer Stunde wird der IT-Leiter eingeschaltet, nach vier Stunden die Geschäftsführung.',
      [
        ['Rufbereitschaft', null],
        ['Teamleiter Netz', 'PT20M'],
        ['IT-Leiter', 'PT1H'],
        ['Geschäftsführung', 'PT4H'],
      ],
    ],
    [
      'nb',
      'Først prøver vakta selv. Etter en halv time uten løsning ringer vakta seksjonsleder, og etter en time kobles IT-sjefen på. Daglig leder varsles hvis det varer i mer enn fire timer.',
      [
        ['vakta', null],
        ['seksjonsleder', 'PT30M'],
        ['IT-sjefen', 'PT1H'],
        ['Daglig leder', 'PT4H'],
      ],
    ],
    [
      'nl',
      'Meldingen komen binnen bij de wachtdienst. Lukt het niet binnen een kwartier, dan schakelt de wachtdienst de teamleider in. Duurt de storing langer dan een uur, dan wordt het hoofd ICT gebeld.',
      [
        ['wachtdienst', null],
        ['teamleider', 'PT15M'],
        ['hoofd ICT', 'PT1H'],
      ],
    ],
  ])('is read from sentences (%s)', (_, told, expected) => {
    expect(levels(`# Plan\n\n## Escalation\n\n${told}\n`)).toEqual(expected)
  })

  it('is read from a counted table of rising waits and from a list below a line that says so, whatever the heading', () => {
    const table =
      '| Trin | Person | Hvornår |\n|---|---|---|\n| 1 | Vagthavende | Straks |\n| 2 | Teamleder drift | Efter 15 min. |\n| 3 | Direktøren | Efter 1 time |\n'
    expect(levels(`# Plan\n\n## Varsling\n\n${table}`)).toEqual([
      ['Vagthavende', null],
      ['Teamleder drift', 'PT15M'],
      ['Direktøren', 'PT1H'],
    ])
    const list = '- Duty engineer\n- Plant manager after 20 minutes\n- Managing director after 2 hours\n'
    expect(levels(`# Plan\n\n## Severity\n\nEscalate in this order:\n\n${list}`)).toEqual([
      ['Duty engineer', null],
      ['Plant manager', 'PT20M'],
      ['Managing director', 'PT2H'],
    ])
  })

  it('takes neither steps, nor times of response, nor messages to customers for levels', () => {
    expect(
      levels(
        '# Plan\n\n## Paging system outage\n\n1. Check the paging gateway.\n2. Restart the service and wait 5 minutes.\n3. Call the vendor if it is not back within 15 minutes.\n',
      ),
    ).toEqual([])
    expect(
      levels(
        '# Plan\n\n## Escalation\n\n- SEV1: on-call engineer responds within 15 minutes\n- SEV2: on-call engineer responds within 1 hour\n',
      ),
    ).toEqual([])
    expect(
      levels(
        '# Plan\n\n## Meldinger\n\nKundene varsles innen 30 minutter. Etter 2 timer sender kommunikasjonssjefen ny melding.\n',
      ),
    ).toEqual([])
  })
})

describe('who holds a role', () => {
  it('is told in brackets, by an absence, by a copula and by labels, with the one who stands in', () => {
    const source =
      '# Plan\n\n## Roles\n\n- **Recovery lead** – Ann Smith, or Bo Berg when she is away. Declares the outage.\n' +
      '- **Teknisk ansvarlig** (driftssjef, stedfortreder nettverksansvarlig) leder arbeidet.\n' +
      '- **Voorlichter** is de bestuurssecretaris, achterwacht de communicatieadviseur.\n' +
      '- **Krisledare**: beslutar om drift. Ordinarie: Märta Ek. Ersättare: teknikchefen.\n' +
      '- **Datenschutz**: externer Datenschutzbeauftragter, keine Vertretung benannt.\n'
    expect(roles(source)).toEqual([
      ['Recovery lead', 'Ann Smith', 'Bo Berg'],
      ['Teknisk ansvarlig', 'driftssjef', 'nettverksansvarlig'],
      ['Voorlichter', 'bestuurssecretaris', 'communicatieadviseur'],
      ['Krisledare', 'Märta Ek', 'teknikchefen'],
      ['Datenschutz', 'externer Datenschutzbeauftragter', null],
    ])
  })

  it('is not asked of lists that name days, places or users’ rights', () => {
    for (const list of [
      '## Team meetings\n\n- **Monday**: planning\n- **Friday**: demo\n',
      '## Teams\n\n- **Kantoor Utrecht**: 20 werkplekken\n- **Winkel**: 3 kassa’s\n',
      '## Roles and permissions in the system\n\n- **Administrator**: full access\n- **Reader**: may look\n',
    ])
      expect(roles(`# Plan\n\n${list}`)).toEqual([])
  })
})

describe('contacts', () => {
  it('have the first number of several columns, numbers in short groups, and one line each', () => {
    const source =
      '# Plan\n\n## Contacts\n\n| Who | Phone | Mobile |\n|---|---|---|\n| Service desk | 010 555 0140 (07.30-17.00) | 06 5550 0141 |\n' +
      '| Network vendor | | +31 6 5550 0142 |\n\nAnn Smith, 0555 200-1, ann@plant.example\nElectrician, 0555 200-2\n'
    expect(read(source).contacts.map(({ name, phone }) => [name, phone])).toEqual([
      ['Service desk', '010 555 0140'],
      ['Network vendor', '+31 6 5550 0142'],
      ['Ann Smith', '0555 200-1'],
      ['Electrician', '0555 200-2'],
    ])
  })
})
