import { describe, expect, it } from 'vitest'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'
import { sha256 } from '../../support/sha256.ts'

const read = (source: string) => understandRunbook(source, 'plan.md', sha256(source))
const targets = (source: string) =>
  read(source).objectives.map((one) => `${one.kind} ${one.value ?? 'none'} ${one.appliesTo}`)

describe('documents in their authors’ own words', () => {
  it.each([
    [
      '# Plan\n\n## How fast?\n\n| Service | Back within | Data we can afford to lose |\n|---|---|---|\n| Billing | 2 hours | 10 minutes |\n',
      ['rto PT2H Billing', 'rpo PT10M Billing'],
    ],
    [
      '# Plan\n\n## Hva vi tåler\n\n**Lager** – maks gjenopprettingstid: 4 timer. Største tillatte datatap: 1 time.\n',
      ['rto PT4H Lager', 'rpo PT1H Lager'],
    ],
    [
      '# Plan\n\n- Labb: RTO återstår att bestämma\n- Order: RTO 4 timmar\n',
      ['rto none Labb', 'rto PT4H Order'],
    ],
    [
      '# Plan\n\n| Kürzel | Bedeutung |\n|---|---|\n| MTD | Maximal zulässiger Datenverlust |\n\n| Nr. | Ressource | MTD |\n|---|---|---|\n| R1 | Lagerhaltung | 4 h |\n| R2 | Telefon | offen |\n',
      ['rpo PT4H Lagerhaltung', 'rpo none Telefon'],
    ],
    [
      '# Plan\n\n  System       Oppe igen inden   Datatab\n  ------------ ----------------- -----------\n  Kasser       4 timer           1 time\n  Vægt         1 time            10 minutter\n',
      ['rto PT4H Kasser', 'rpo PT1H Kasser', 'rto PT1H Vægt', 'rpo PT10M Vægt'],
    ],
    [
      '# Plan\n\n## Hva som haster\n\nMaks gjenopprettingstid først, så hvor mye vi kan miste.\n\n- Kasse: 2 timer / 5 minutter\n- Arkiv: 3 døgn / 1 døgn\n',
      ['rto PT2H Kasse', 'rpo PT5M Kasse', 'rto P3D Arkiv', 'rpo P1D Arkiv'],
    ],
    [
      '# Plan\n\n## Onze systemen\n\n### Kassa (POS) — terug binnen 2 uur\n\nDraait lokaal.\n\n### Webwinkel — terug binnen 1 dag\n\nTekst.\n',
      ['rto PT2H Kassa (POS)', 'rto P1D Webwinkel'],
    ],
    [
      '# Plan\n\n## Before you call\n\nIf the portal is not restored within 30 minutes, call the supplier.\n',
      [],
    ],
  ])('reads objectives %#', (source, expected) => {
    expect(targets(source)).toEqual(expected)
  })

  it('takes what stands below several headings for phases where its neighbours are procedures', () => {
    const source =
      '# Handbook\n\n## Plays\n\n### The file is late\n\n1. Call the bank\n2. Send it again\n\n### The database is away\n\n' +
      '#### Before\n\n- [ ] Close the forms\n- [ ] Check the replica\n\n#### The switch\n\n- [ ] Promote the replica\n'
    const told = read(source).procedures.map((one) => [one.title, one.steps.map((step) => step.text)])
    expect(told).toEqual([
      ['The file is late', ['Call the bank', 'Send it again']],
      ['The database is away', ['Close the forms', 'Check the replica', 'Promote the replica']],
    ])
  })

  it('takes paragraphs and counted comments that go on one after the other for steps', () => {
    const source =
      '# Handbuch\n\n## Abläufe\n\n### Schadsoftware\n\nZuerst das Kabel ziehen.\n\nDanach die Leitung anrufen.\n\nZum Schluss die Bänder holen.\n\n' +
      '### Eine Agentur zurückholen\n\n```bash\n# 1. Kopie holen\nfetch a\n# 2. Kopie laden\nload a\n```\n'
    const told = read(source).procedures.map((one) => one.steps.map((step) => step.text.split(' ')[0]))
    expect(told).toEqual([
      ['Zuerst', 'Danach', 'Zum'],
      ['Kopie', 'Kopie'],
    ])
  })

  it('gives each fact of a hard-wrapped paragraph the line on which it stands', () => {
    const source =
      '# Plan\n\n## Keeping people informed\n\nAgents hear from us on the status page of the company, every 30 minutes while it lasts,\n' +
      'even when there is nothing new to be told to them at all. The staff in both of the buildings gets\na message every 2 hours.\n'
    expect(read(source).cadences.map((one) => [one.every, one.line])).toEqual([
      ['PT30M', 5],
      ['PT2H', 7],
    ])
  })

  it('reads roles with who stands in for them, and several people with numbers in one sentence', () => {
    const source =
      '# Plan\n\n## People\n\n- **Recovery lead**: Ann Smith, in her absence Bo Berg. Declares the outage.\n' +
      '- **Scribe**: whoever is free. Keeps the log.\n\n## Getting hold of them\n\nAnn Smith answers on +44 7700 900101, Bo Berg on +44 7700 900102.\n'
    const report = read(source)
    expect(report.roles.map((one) => [one.name, one.primary, one.backup])).toEqual([
      ['Recovery lead', 'Ann Smith', 'Bo Berg'],
      ['Scribe', null, null],
    ])
    expect(report.contacts.map((one) => [one.name, one.phone])).toEqual([
      ['Ann Smith', '+44 7700 900101'],
      ['Bo Berg', '+44 7700 900102'],
    ])
  })

  it('reads who is informed of what by which way, and where the channels are', () => {
    const source =
      '# Plan\n\n## Stakeholders\n\n| Audience | Interest | Channel |\n|---|---|---|\n| Customers | When they can order | Status page, e-mail |\n' +
      '| Board | The cost | Phone |\n\n## Channels\n\n- **Status page**: status.shop.example\n- **Chat**: #incident\n'
    const report = read(source)
    expect(report.stakeholders).toMatchObject([
      { name: 'Customers', interest: 'When they can order', reachedBy: 'Status page, e-mail', line: 7 },
      { name: 'Board', interest: 'The cost', reachedBy: 'Phone', line: 8 },
    ])
    expect(report.channels).toMatchObject([
      { name: 'e-mail', medium: 'e-mail', address: null, line: 7 },
      { name: 'Phone', medium: 'phone', address: null, line: 8 },
      { name: 'Status page', medium: 'status page', address: 'status.shop.example', line: 12 },
      { name: 'Chat', medium: 'chat', address: '#incident', line: 13 },
    ])
  })
})
