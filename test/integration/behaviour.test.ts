import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = path.resolve(import.meta.dirname, '..')
const sections = readFileSync(path.join(folder, 'BEHAVIOUR.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .filter((section) => section.startsWith('§'))
  .map((section) => ({ rule: /^§[\d.]+/.exec(section)?.[0] ?? '', section }))

/** Rows of the table: the last cell names files. */
function rows(section: string): readonly { readonly what: string; readonly files: readonly string[] }[] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (behaviour|---)/.test(line))
    .map((line) => {
      const cells = line.split(' | ')
      return {
        what: line,
        files: [...(cells.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? ''),
      }
    })
}

describe('BEHAVIOUR.md', () => {
  it('has every invariant, the measures and the rules of time', () => {
    const wanted = [...Array.from({ length: 12 }, (_, index) => `§4.${index + 1}`), '§5', '§6']
    expect(sections.map(({ rule }) => rule)).toEqual(wanted)
  })

  it.each(sections)(
    '$rule every file it names is there, and its tests quote the rule',
    ({ rule, section }) => {
      const listed = rows(section)
      expect(listed.length).toBeGreaterThan(0)
      for (const { what, files } of listed) {
        expect(files.length, what).toBeGreaterThan(0)
        for (const file of files) expect(existsSync(path.join(folder, file)), file).toBe(true)
      }
      const quoted = new RegExp(`${rule.replace('.', '\\.')}(?![\\d.]*\\d)`)
      const silent = listed
        .flatMap(({ files }) => files)
        .filter((file) => !quoted.test(readFileSync(path.join(folder, file), 'utf8')))
      expect(silent).toEqual([])
    },
  )
})
