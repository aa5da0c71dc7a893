// `npm run check`: lint, format and import boundaries, then types once per runtime. All are run, all failures shown.
import { checks, runCheck } from './lib/checks.mjs'
import { ensureInstalled } from './lib/install.mjs'

await ensureInstalled()
const results = await Promise.all(checks.map(runCheck))
process.exit(results.every((passed) => passed) ? 0 : 1)
