import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { inPlantedFolder, lintPlanted, repository, type Verdict } from '../support/plant.ts'

/** Every row of the table of rooms (docs/CONTRIBUTING.md): what may be imported from where, and what may not. */
const rows: readonly {
  readonly from: string
  readonly may: readonly string[]
  readonly never: readonly string[]
}[] = [
  {
    from: 'shared/base/clock.ts',
    may: ['zod', './time.ts', 'date-fns', '@date-fns/utc'],
    never: ['../contract/commands.ts', 'xstate', 'node:fs', 'fs', 'electron', '../../test/support/plant.ts'],
  },
  {
    from: 'shared/contract/commands.ts',
    may: ['zod', '../base/time.ts', './events.ts', 'hast'],
    never: [
      '../runbook/model.ts',
      '../exercise/decide.ts',
      'js-yaml',
      'node:crypto',
      '../../electron/main.ts',
    ],
  },
  {
    from: 'shared/runbook/parse.ts',
    may: [
      'mdast-util-from-markdown',
      'micromark-extension-gfm-table',
      'mdast-util-to-hast',
      '../base/problem.ts',
    ],
    never: ['../scenario/model.ts', '../exercise/decide.ts', 'js-yaml', 'xstate', 'node:path'],
  },
  {
    from: 'shared/scenario/compile-machine.ts',
    may: [
      'xstate',
      'xstate/graph',
      'js-yaml',
      'js-yaml/browser',
      '../runbook/model.ts',
      '../contract/events.ts',
    ],
    never: [
      '../exercise/decide.ts',
      '../host/host.ts',
      'mdast-util-from-markdown',
      'node:fs/promises',
      'recharts',
    ],
  },
  {
    from: 'shared/exercise/decide.ts',
    may: ['xstate', '../scenario/model.ts', '../runbook/model.ts', '../base/clock.ts'],
    never: [
      '../projections/score.ts',
      '../host/host.ts',
      '../forecast/run.ts',
      '../report/tree.ts',
      'js-yaml',
    ],
  },
  {
    from: 'shared/exercise/rules/tasks.ts',
    may: ['../evolve.ts', '../../scenario/model.ts'],
    never: ['../../projections/score.ts', '../../../renderer/app.tsx'],
  },
  {
    from: 'shared/projections/score.ts',
    may: ['../exercise/evolve.ts', '../scenario/model.ts', '../runbook/model.ts'],
    never: ['../report/tree.ts', '../forecast/run.ts', '../host/host.ts', 'xstate', 'd3-scale'],
  },
  {
    from: 'shared/draft/draft-scenarios.ts',
    may: ['yaml', '../runbook/model.ts', '../scenario/model.ts', '../contract/scenario-draft.ts'],
    never: ['../exercise/decide.ts', '../host/host.ts', '../report/tree.ts', 'js-yaml', 'xstate', 'node:fs'],
  },
  {
    from: 'shared/scenario/parse-pack.ts',
    may: ['../base/time.ts'],
    never: ['../draft/draft-scenarios.ts', 'yaml'],
  },
  {
    from: 'shared/forecast/run.ts',
    may: ['../exercise/decide.ts', '../projections/score.ts'],
    never: ['../report/tree.ts', '../host/host.ts', 'd3-shape', 'node:worker_threads'],
  },
  {
    from: 'shared/report/tree.ts',
    may: [
      'd3-scale',
      'd3-shape',
      'hastscript',
      'hast-util-to-html',
      '../exercise/evolve.ts',
      '../projections/score.ts',
    ],
    never: ['../host/host.ts', '../protocol/duplex.ts', 'react', 'recharts', 'docx'],
  },
  {
    from: 'shared/protocol/codec.ts',
    may: ['../base/result.ts', '../contract/commands.ts'],
    never: ['../exercise/decide.ts', '../host/host.ts', 'ws', 'node:net'],
  },
  {
    from: 'shared/host/host.ts',
    may: ['../exercise/decide.ts', '../projections/score.ts', '../protocol/duplex.ts', '../report/tree.ts'],
    never: ['../../electron/backend/journal.ts', 'lowdb', 'ws', 'node:fs', 'electron'],
  },
  {
    from: 'electron/backend/journal.ts',
    may: [
      'node:fs',
      'lowdb',
      'ws',
      '../../shared/host/host.ts',
      '../../shared/exercise/decide.ts',
      './stores.ts',
    ],
    never: [
      'electron',
      'electron/main',
      '../main.ts',
      '../../renderer/app.tsx',
      '../../test/support/plant.ts',
    ],
  },
  {
    from: 'electron/backend/http/server.ts',
    may: ['node:http', 'ws', '../stores.ts', '../../../shared/host/host.ts'],
    never: ['electron', '../../main.ts', '../../../renderer/app.tsx'],
  },
  {
    from: 'electron/main.ts',
    may: [
      'electron',
      'node:path',
      './backend/start-host.ts',
      '../shared/protocol/duplex.ts',
      '../shared/host/host.ts',
    ],
    never: [
      '../shared/exercise/decide.ts',
      '../shared/report/tree.ts',
      '../renderer/app.tsx',
      'lowdb',
      'react',
    ],
  },
  {
    from: 'renderer/screens/console/clock.tsx',
    may: [
      'react',
      '@mantine/core',
      'recharts',
      '../../../shared/contract/debrief-view.ts',
      '../../components/report/pane.tsx',
    ],
    never: [
      'electron',
      'node:fs',
      'path',
      'ws',
      'lowdb',
      '../../../shared/exercise/decide.ts',
      '../../../shared/report/tree.ts',
      '../../../shared/host/host.ts',
      '../../../electron/preload.ts',
    ],
  },
  {
    from: 'scripts/start.mjs',
    may: ['node:fs', './lib/x.mjs'],
    never: ['vite', '../test/support/plant.ts', '../shared/base/time.ts'],
  },
]

describe('import boundaries', () => {
  let verdict: Verdict
  let planted: Record<string, string>

  beforeAll(() => {
    planted = Object.fromEntries(
      rows.flatMap((row) => [
        ...row.may.map((source, index) => [beside(row.from, `may${index}`), importing(source)]),
        ...row.never.map((source, index) => [beside(row.from, `never${index}`), importing(source)]),
      ]),
    )
    verdict = lintPlanted(planted)
  })

  it('are checked on every planted file (a checker that sees nothing passes everything)', () => {
    // biome.json is counted as well
    expect(verdict.filesSeen).toBeGreaterThanOrEqual(Object.keys(planted).length)
  })

  for (const row of rows) {
    describe(path.dirname(row.from), () => {
      for (const [index, source] of row.may.entries())
        it(`may import ${source}`, () => expect(boundaryRules(beside(row.from, `may${index}`))).toEqual([]))
      for (const [index, source] of row.never.entries())
        it(`never imports ${source}`, () =>
          expect(boundaryRules(beside(row.from, `never${index}`))).toContain(
            'lint/style/noRestrictedImports',
          ))
    })
  }

  const boundaryRules = (file: string) =>
    (verdict.rulesByFile.get(file) ?? []).filter((rule) => /noRestrictedImports|noNodejsModules/.test(rule))
})

describe('other rules that keep the house', () => {
  it.each([
    ['noExplicitAny', 'shared/base/a.ts', 'export const a = (b: any) => b\n'],
    ['noNonNullAssertion', 'shared/base/a.ts', 'export const a = (b: string | null) => b!.length\n'],
    ['noDefaultExport', 'renderer/a.tsx', 'export default 1\n'],
    ['noBarrelFile', 'shared/base/index.ts', "export { a } from './a.ts'\nexport { b } from './b.ts'\n"],
    ['useImportExtensions', 'shared/base/a.ts', "import { b } from './b'\nexport const a = b\n"],
  ])('%s is caught', (rule, file, text) => {
    const neighbour = { 'shared/base/b.ts': 'export const b = 1\n' }
    const { rulesByFile } = lintPlanted({ ...neighbour, [file]: text })
    expect((rulesByFile.get(file) ?? []).join()).toContain(rule)
  })

  it('noImportCycles is caught', () => {
    const { rulesByFile } = lintPlanted({
      'shared/base/a.ts': "import { b } from './b.ts'\nexport const a = () => b\n",
      'shared/base/b.ts': "import { a } from './a.ts'\nexport const b = () => a\n",
    })
    expect((rulesByFile.get('shared/base/a.ts') ?? []).join()).toContain('noImportCycles')
  })

  it('raw IPC is caught outside its two files', () => {
    const text = "import { ipcMain } from 'electron'\nexport const used = ipcMain\n"
    const { rulesByFile } = lintPlanted({ 'electron/menu.ts': text, 'electron/ipc-transport.ts': text })
    expect((rulesByFile.get('electron/menu.ts') ?? []).join()).toContain('noRestrictedImports')
    expect(rulesByFile.get('electron/ipc-transport.ts')).toBeUndefined()
  })

  it('scenarios hold data only', () => {
    const check = (files: Record<string, string>) =>
      inPlantedFolder(files, [], (folder) => {
        try {
          execFileSync(process.execPath, [path.join(repository, 'scripts/check-data-only.mjs'), folder], {
            stdio: 'pipe',
          })
          return 'passes'
        } catch {
          return 'fails'
        }
      })
    expect(check({ 'scenarios/a/scenario.yaml': 'muster: 1\n' })).toBe('passes')
    expect(check({ 'scenarios/a/files/tool.ts': 'export const a = 1\n' })).toBe('fails')
  })
})

describe('shared/ is typed without a platform', () => {
  it.each(['document.title', 'process.pid', 'setTimeout', 'crypto.subtle', 'fetch', 'Buffer', 'console.log'])(
    '%s is a type error there',
    (expression) => {
      const output = inPlantedFolder(
        { 'shared/base/planted.ts': `export const planted = ${expression}\n` },
        ['tsconfig.base.json', 'tsconfig.shared.json'],
        typecheckShared,
      )
      expect(output).toContain('planted.ts')
      expect(output).toMatch(/TS(2304|2584|2580|2591)/)
    },
  )

  it('and plain code passes there', () => {
    const files = { 'shared/base/planted.ts': 'export const planted = [1].toSorted()\n' }
    expect(inPlantedFolder(files, ['tsconfig.base.json', 'tsconfig.shared.json'], typecheckShared)).toBe('')
  })
})

function typecheckShared(folder: string): string {
  const tsc = path.join(repository, 'node_modules/typescript/bin/tsc')
  try {
    execFileSync(process.execPath, [tsc, '-p', path.join(folder, 'tsconfig.shared.json')], { stdio: 'pipe' })
    return ''
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  }
}

function importing(source: string): string {
  return `import { thing } from '${source}'\nexport const used = thing\n`
}

function beside(file: string, name: string): string {
  return `${path.dirname(file)}/${name}${path.extname(file)}`
}
