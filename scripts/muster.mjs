// `npm run muster -- ...`: the command line, built if it has to be, run in the folder it was called from.
import path from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { becomes, root } from './lib/run.mjs'

await ensureInstalled()
if (!(await ensureBuilt())) process.exit(1)
const cwd = process.env.INIT_CWD ?? process.cwd()
becomes(process.execPath, [path.join(root, 'dist/cli.js'), ...process.argv.slice(2)], { cwd })
