import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const shared = path.resolve(import.meta.dirname, '../../shared')
const sources = readdirSync(shared, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: withoutComments(readFileSync(path.join(shared, file), 'utf8')) }))

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** What reads a clock, a source of randomness or the reader's locale, though ES2023 has it and types cannot ban it. */
const IMPURE =
  /\bDate\.now\b|\bnew (UTC)?Date\(\s*\)|\bDate\(\)|\bMath\.random\b|\bIntl\b|\.toLocale\w*|\.localeCompare\b|\bperformance\b|\bcrypto\b|\bTemporal\.Now\b/

describe('§4.3 nothing in shared/ reads a clock, a random source or a locale', () => {
  it.each(sources)('§4.3 $file', ({ text }) => {
    expect(text.split('\n').filter((line) => IMPURE.test(line))).toEqual([])
  })

  it('§4.3 and what would is seen', () => {
    expect(sources.length).toBeGreaterThan(100)
    for (const line of [
      'Date.now()',
      'new Date()',
      'Math.random()',
      "x.toLocaleString('en')",
      'a.localeCompare(b)',
    ])
      expect(IMPURE.test(line)).toBe(true)
    for (const line of ['new Date(start)', 'Date.parse(text)', 'updated', 'random.ts'])
      expect(IMPURE.test(line)).toBe(false)
  })
})

/** Every module that these reach by value; types are gone when the code runs. */
function reached(...from: readonly string[]): ReadonlySet<string> {
  const seen = new Set(from)
  for (const file of seen) {
    if (!file.endsWith('.ts')) continue
    const text = withoutComments(readFileSync(path.join(shared, file), 'utf8'))
    for (const [, clause = '', source = ''] of text.matchAll(
      /^(?:import|export)\s([^'"]*?)from\s*'([^']+)'/gms,
    )) {
      if (clause.startsWith('type ')) continue
      seen.add(source.startsWith('.') ? path.join(path.dirname(file), source) : source)
    }
  }
  return seen
}

describe('§4.4 folding never calls XState', () => {
  it('§4.4 not even through what it imports', () => {
    const modules = reached('exercise/fold.ts', 'exercise/evolve.ts')
    expect(modules).toContain('exercise/draft.ts')
    expect(modules).not.toContain('xstate')
  })

  it('§4.4 whereas deciding does', () => {
    expect(reached('exercise/decide.ts')).toContain('xstate')
  })
})
