import { describe, expect, it } from 'vitest'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'
import { sha256 } from '../../support/sha256.ts'

const read = (source: string) => understandRunbook(`# Plan\n\n${source}`, 'plan.md', sha256(source))
const copies = (source: string) =>
  read(source).backups.map((one) =>
    one.backedUp ? `${one.what} ${one.every ?? '?'} ${one.retention ?? '?'}` : `${one.what} not`,
  )
const levels = (source: string) =>
  read(source).severities.map((one) => `${one.code ?? '-'} ${one.name} ${one.respondWithin ?? '?'}`)

describe('what is copied', () => {
  it.each([
    [
      'a copy each for every rhythm of a thing, a length behind the last comma is that of all',
      '## Backups\n\n- **Ledger** – full copy every Sunday, changes every night, kept 5 weeks\n- **Code** – in Git\n- **Encryption** – AES-256\n- **Owner** – platform team\n',
      ['Ledger P1W P5W', 'Ledger P1D P5W', 'Code ? ?'],
    ],
    [
      'lengths by the copies that they name',
      '## § 9 Säkerhetskopiering\n\n### § 9.1 Ritningar\n\nKopieras varje natt till valvet och en gång i veckan till hall B. Nattkopiorna sparas i 30 dagar, veckokopiorna i 1 år.\n',
      ['Ritningar P1D P30D', 'Ritningar P1W P1Y'],
    ],
    [
      'what is not copied, however it is said',
      '## Kopier\n\nFildrevet kopieres hver anden time; kopierne slettes efter en uge. Der tages ikke backup af de bærbare og af printerne. Skærmene heller ikke.\n',
      ['Fildrevet PT2H P1W', 'bærbare not', 'printerne not', 'Skærmene not'],
    ],
    [
      'cards of systems, where one without a copy counts among others that have one',
      '## Lohn\n\nVerantwortlich: Personal\nSicherung: alle 4 Stunden, 30 Tage\n\n## Anzeigetafel\n\nVerantwortlich: Empfang\nSicherung: keine\n',
      ['Lohn PT4H P30D', 'Anzeigetafel not'],
    ],
    [
      'tables in words and under headings of their own',
      '## How our data is protected\n\n| Data | Protection |\n|---|---|\n| Members | Dumped every 4 hours, 30 days kept |\n| Laptops | None |\n',
      ['Members PT4H P30D', 'Laptops not'],
    ],
    [
      'no logs, no restores and no standby server',
      '## Bewaartermijnen\n\n| Log | Bewaard |\n|---|---|\n| Toegang | 90 dagen |\n\n## Terugzetten van een back-up\n\n1. Kies de nachtelijke back-up.\n2. Zet hem terug.\n\n## Uitwijk\n\nDe tweede server neemt na 30 seconden over.\n',
      [],
    ],
  ])('%s', (_, source, found) => {
    expect(copies(source)).toEqual(found)
  })
})

describe('how grave incidents are', () => {
  it.each([
    [
      'levels that sentences explain',
      '## Klassifisering\n\nNivå 1 er full stans, og da skal vakten være i gang innen 15 minutter. Nivå 2 er delvis stans; i gang innen 1 time.\n',
      ['Nivå 1 full stans PT15M', 'Nivå 2 delvis stans PT1H'],
    ],
    [
      'letters before names, and a column of lengths whatever it is called',
      '## Störungsklassen\n\n| Klasse | Lage | Es sitzt jemand dran |\n|---|---|---|\n| K1 Stillstand | nichts geht | 10 Min. |\n| K2 Teilausfall | ein Bereich steht | 1 Std. |\n| K3 Wunsch | Komfort | nächster Werktag |\n',
      ['K1 Stillstand PT10M', 'K2 Teilausfall PT1H', 'K3 Wunsch ?'],
    ],
    [
      'no headings of procedures',
      '## Werkwijzen\n\n### P1 Database terugzetten\n\n1. Stop de app.\n2. Zet terug binnen 30 minuten.\n\n### P2 Omschakelen\n\n1. Zet DNS om.\n',
      [],
    ],
  ])('%s', (_, source, found) => {
    expect(levels(source)).toEqual(found)
  })
})
