import { describe, expect, it } from 'vitest'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'
import { sha256 } from '../../support/sha256.ts'

const read = (source: string) => understandRunbook(source, 'plan.md', sha256(source))
const told = (source: string) =>
  read(source).procedures.map(({ title, options, steps }) => ({
    title,
    options,
    steps: steps.map(({ text, owner }) => (owner === null ? text : `${text} @ ${owner}`)),
  }))

const TILL = '## The till is stuck\n\n1. Stop the orders\n2. Call the vendor\n\n'

describe('what is done, and who does it', () => {
  it('parts that a situation chooses between are options of one procedure', () => {
    const source = `# Plan\n\n${TILL}## Keine Verbindung\n\n**Nur eine Filiale betroffen**\n\n- Router stromlos machen\n- Handkasse ausgeben\n\n**Alle Filialen betroffen**\n\n- Inselbetrieb einschalten\n- Filialen anrufen\n`
    expect(told(source)[1]).toEqual({
      title: 'Keine Verbindung',
      options: ['Nur eine Filiale betroffen', 'Alle Filialen betroffen'],
      steps: ['Router stromlos machen', 'Handkasse ausgeben', 'Inselbetrieb einschalten', 'Filialen anrufen'],
    })
  })

  it('headings of a chapter that begin with a situation stay procedures', () => {
    const source =
      '# Plan\n\n## Playbooks\n\n### When the power is out\n\n1. Start the generator\n2. Ring the grid\n\n### When the network is gone\n\n1. Pull the cable\n2. Ring the carrier\n'
    expect(told(source).map(({ title }) => title)).toEqual([
      'When the power is out',
      'When the network is gone',
    ])
  })

  it.each([
    ['1. Steng porten. *Driftspartner*\n2. Ta kopi av loggen. *Driftspartner*\n', 'Driftspartner'],
    ['Uitvoering: Poldernet\n\n1. Steng porten\n2. Ta kopi av loggen\n', 'Poldernet'],
    ['*Skiftleder gjør dette.*\n\n1. Steng porten\n2. Ta kopi av loggen\n', 'Skiftleder'],
    ['1. Steng porten → Network engineer\n2. Ta kopi av loggen → Network engineer\n', 'Network engineer'],
  ])('who acts is said behind a step, above all of them or by an arrow: %j', (list, owner) => {
    const [procedure] = read(`# Plan\n\n## Mistanke om innbrudd\n\n${list}`).procedures
    expect(procedure?.steps.map((step) => step.owner)).toEqual([owner, owner])
  })

  it('clauses that tell what to do are steps, requirements are none', () => {
    const source =
      '# Instruction\n\n## 4 Recovery requirements\n\n4.1 The register shall be back within 8 hours.\n\n4.2 The archive has no target of its own.\n\n' +
      '## 5 Restoring the register\n\n5.1 Put the register in maintenance mode.\n\n5.2 Restore the last log backup.\n\n5.3 The quality manager compares ten records.\n'
    expect(told(source)).toEqual([
      {
        title: 'Restoring the register',
        options: [],
        steps: [
          'Put the register in maintenance mode.',
          'Restore the last log backup.',
          'The quality manager compares ten records. @ quality manager',
        ],
      },
    ])
  })

  it.each([
    '## Wenn es nicht weitergeht\n\n1. Bereitschaft: sofort\n2. Betriebsleiter: nach 30 Minuten\n3. Geschäftsführung: nach 3 Stunden\n',
    '## Hvem må vite det\n\n- Tilsynet: innen 72 timer\n- Forsikring: innen 3 dager\n',
    '## Bedömning\n\n1. Nivå 1 – Kris. Allt står stilla.\n2. Nivå 2 – Störning. En butik står stilla.\n',
    '## What we promise\n\n- [ ] Till: RTO 2 hours\n- [ ] Archive: RPO 1 day\n',
    '## Open issues\n\n- Replace the old drive\n- Write card nine\n',
  ])('lists of facts are no steps: %j', (section) => {
    expect(told(`# Plan\n\n${section}\n${TILL}`).map(({ title }) => title)).toEqual(['The till is stuck'])
  })

  it('rows that count by letters, whatever their column is called, are steps', () => {
    const source =
      '# Plan\n\n## Återläsning\n\n| Moment | Åtgärd | Signeras av |\n|---|---|---|\n| a | Stoppa integrationerna | Jouren |\n| b | Jämför numren | Kvalitetsansvarig |\n'
    expect(told(source)[0]?.steps.map((step) => step.split(' @ ')[0])).toEqual([
      'Stoppa integrationerna',
      'Jämför numren',
    ])
  })
})

it.each([
  [
    '**Öberg AB**\n\n**Kontinuitetsplan för IT**\n\n# Roller\n\ntext\n\n# Åtgärder\n\n1. Stoppa\n',
    'Kontinuitetsplan för IT',
  ],
  [
    'Rode map – storingen in het magazijn\n(hangt bij de portier)\n\n## Kaart 1\n\n1. Bel\n',
    'Rode map – storingen in het magazijn',
  ],
  [
    'Innhold\n\n# Beredskapsplan for IT\n\n# Roller\n\ntekst\n\n# Tiltak\n\n1. Stopp\n',
    'Beredskapsplan for IT',
  ],
  ['= Notfallhandbuch (intern) =\n\n# Rollen\n\nText\n\n# Ablauf\n\n1. Stopp\n', 'Notfallhandbuch (intern)'],
  [
    '| Titel | Herstelplan ICT |\n|---|---|\n| Versie | 3 |\n\n# Rollen\n\ntekst\n\n# Herstel\n\n1. Stop\n',
    'Herstelplan ICT',
  ],
])('a title above several first headings: %j', (source, title) => {
  expect(read(source).title).toBe(title)
})
