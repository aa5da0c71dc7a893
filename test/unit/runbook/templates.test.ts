import { describe, expect, it } from 'vitest'
import { parseRunbook } from '../../../shared/runbook/parse-runbook.ts'
import { messageTemplates, partsOf } from '../../../shared/runbook/templates.ts'
import { SHIPPED_PACKS } from '../../support/load-pack.ts'
import { playable } from '../../support/pack-play.ts'

const templatesIn = (source: string) => messageTemplates(parseRunbook(source, 'runbook.md', ''))
const labels = (text: string) => partsOf(text).flatMap((part) => ('blank' in part ? [part.label] : []))
const whole = (text: string) =>
  partsOf(text)
    .map((part) => ('blank' in part ? '_' : part.text))
    .join('')

describe('message templates of a runbook', () => {
  it('are the code blocks and quotations under a heading that speaks of templates, up to the next of its level', () => {
    const found = templatesIn(
      [
        '# Message templates and more',
        '## Restart',
        '```text\nNot a template [n]\n```',
        '## Message templates',
        '### First word',
        '> We look into [what].\n>\n> Next word at ____.',
        '```bash\nsystemctl restart {service}\n```',
        '### Again',
        '```\nOne\n```',
        '```text\nTwo\n```',
        '## Contacts',
        '> Call [whom]',
      ].join('\n\n'),
    )
    expect(found.map(({ id, title, line }) => [id, title, line])).toEqual([
      ['first-word', 'First word', 13],
      ['again', 'Again', 23],
      ['again-2', 'Again (2)', 27],
    ])
    expect(found[0]?.parts).toEqual([
      { text: 'We look into ' },
      { blank: '1', label: 'what' },
      { text: '.\n\nNext word at ' },
      { blank: '2', label: 'Next word at' },
      { text: '.' },
    ])
  })

  it.each([
    'Meldingsmaler',
    'Maler for varsling',
    'Mallar för meddelanden',
    'Skabeloner til beskeder',
    'Sjablonen voor berichten',
    'Vorlagen für Mitteilungen',
    'Textbausteine',
  ])('are found under "%s"', (heading) => {
    expect(templatesIn(`## ${heading}\n\n> Text`)).toHaveLength(1)
  })

  it.each(['Normal drift', 'Målet med planen', 'Kontakte', 'Decimal places'])(
    'are not looked for under "%s"',
    (heading) => {
      expect(templatesIn(`## ${heading}\n\n> Text`)).toEqual([])
    },
  )

  it('leave blanks where brackets of any kind or a line stand, and say what to write there', () => {
    expect(labels('[time], <name of the site>, {who}, {{what}}; signed ____')).toEqual([
      'time',
      'name of the site',
      'who',
      'what',
      'signed',
    ])
    expect(labels('Likely consequences: [...]. Known: [..]')).toEqual(['Likely consequences', 'Known'])
    expect(labels('[yes, you were called /\nno, nothing names you]')).toEqual([
      'yes, you were called / no, nothing names you',
    ])
    expect(labels('Write to <desk@firm.example> or <https://status.example>')).toEqual([])
    expect(whole('Subject: [Firm] Update [n]')).toBe('Subject: [Firm] Update _')
    expect(whole('Subject: [incident number]: facts')).toBe('Subject: _: facts')
  })

  it.each(SHIPPED_PACKS)('come out of the runbook of %s ready to be filled in', (folder) => {
    const found = playable(folder).runbooks.flatMap(messageTemplates)
    expect(found.length).toBeGreaterThanOrEqual(5)
    for (const { title, parts } of found) {
      expect(title).not.toBe('')
      const text = parts.map((part) => ('text' in part ? part.text : '')).join('')
      // only the product's name in a subject keeps its brackets
      expect(text.replace(/^Subject: \[\p{Lu}\p{L}+\]/mu, '')).not.toMatch(/[[\]{}]|___/)
      for (const part of parts) if ('blank' in part) expect(part.label).toMatch(/\p{L}/u)
    }
  })
})
