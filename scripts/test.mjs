// `npm test`: static checks, unit, integration and contract tests, e2e tests. One line at the end counts them all.
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { checks, runCheck } from './lib/checks.mjs'
import { runE2e } from './lib/e2e.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { root, run, say, tools } from './lib/run.mjs'
import { closingLine, one, playwrightTally, sum, vitestTally } from './lib/tally.mjs'

const reports = path.join(root, 'test-results/reports')

await ensureInstalled()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const tallies = []
for (const check of checks) tallies.push(one(await runCheck(check)))
const built = await ensureBuilt()
say(`${built ? 'ok    ' : 'FAILED'} build`)
tallies.push(one(built))
tallies.push(await runVitest())
// Without a build there is no app to drive, and the run has failed already.
if (built) tallies.push(await runPlaywright())

const total = sum(tallies)
process.exitCode = total.failed === 0 ? 0 : 1
process.stdout.write(`${closingLine(total)}\n`)

async function runVitest() {
  const report = path.join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(process.execPath, [tools.vitest, 'run', ...reporters])
  return vitestTally(report, code)
}

async function runPlaywright() {
  const report = path.join(reports, 'playwright.json')
  const code = await runE2e(['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  return playwrightTally(report, code)
}
