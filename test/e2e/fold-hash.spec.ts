import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { build } from 'vite'
import { lineSchema } from '../../shared/contract/events.ts'
import { loadPack } from '../support/load-pack.ts'
import { noChromium, noElectron, repository, test } from './support/muster.ts'

const logs = path.join(repository, 'test/fixtures/logs')
const wanted = readFileSync(path.join(logs, 'tiny.sha256'), 'utf8').trim()
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** A script that defines `musterFold` and answers with the canonical JSON of the folded fixed log. */
async function foldScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'chrome130',
      lib: {
        entry: path.join(repository, 'test/support/fold-entry.ts'),
        name: 'musterFold',
        formats: ['iife'],
      },
    },
  })
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  const code = outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
  const lines = readFileSync(path.join(logs, 'tiny.jsonl'), 'utf8').trim().split('\n')
  const parsed = lines.map((line) => lineSchema.parse(JSON.parse(line)))
  const { scenario } = loadPack()
  return `(() => { ${code}; return musterFold.fold(${JSON.stringify(scenario)}, ${JSON.stringify(parsed)}) })()`
}

test.describe('§4.1 one SHA-256 of the folded log in every runtime', () => {
  test('Chromium', async ({ page }) => {
    test.skip(noChromium !== undefined, noChromium)
    expect(sha256(await page.evaluate(await foldScript()))).toBe(wanted)
  })

  test('Electron, main process and page', async ({ launch }) => {
    test.skip(noElectron !== undefined, noElectron)
    const app = await launch()
    const script = await foldScript()
    expect(sha256(await (await app.firstWindow()).evaluate(script))).toBe(wanted)
    // The answer of the main process is sometimes lost on its way; it is the fold that is tested, so it is asked for again.
    await expect(async () => {
      expect(sha256(await app.evaluate((_, code) => new Function(`return ${code}`)(), script))).toBe(wanted)
    }).toPass({ timeout: 60_000 })
  })
})
