// Runs some e2e tests: node scripts/e2e.mjs [FILE ...] [--grep WORDS] [any other argument of `playwright test`]
import { ensureBuilt } from './lib/build.mjs'
import { runE2e } from './lib/e2e.mjs'
import { ensureInstalled } from './lib/install.mjs'

await ensureInstalled()
if (!(await ensureBuilt())) process.exit(1)
process.exit(await runE2e(process.argv.slice(2)))
