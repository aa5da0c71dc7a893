// Fails when scenarios/ holds code: a pack is data that a facilitator shares, and nothing in it may run.
// Usage: node scripts/check-data-only.mjs [ROOT]
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const scenarios = path.join(path.resolve(process.argv[2] ?? '.'), 'scenarios')
const files = existsSync(scenarios) ? readdirSync(scenarios, { recursive: true, encoding: 'utf8' }) : []
const code = files.filter((file) => /\.([cm]?[jt]sx?|sh|py|html?|wasm|node)$/i.test(file))
for (const file of code) console.error(`scenarios/${file}: packs are data only; move code out of scenarios/`)
process.exit(code.length === 0 ? 0 : 1)
