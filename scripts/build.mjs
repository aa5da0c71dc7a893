// `npm run build`: dist/ anew, whatever was there.
import { build } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'

await ensureInstalled()
process.exit((await build()) ? 0 : 1)
