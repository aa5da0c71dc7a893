// The static checks, by name: `npm run check` runs them, `npm test` counts each as a test.
import { capture, say, tools } from './run.mjs'

const runtimes = ['shared', 'backend', 'electron', 'renderer', 'test']

export const checks = [
  { name: 'lint, format and import boundaries', args: [tools.biome, 'check', '--error-on-warnings', '.'] },
  { name: 'scenarios hold data only', args: ['scripts/check-data-only.mjs'] },
  ...runtimes.map((runtime) => ({
    name: `types of ${runtime}`,
    args: [tools.tsc, '-p', `tsconfig.${runtime}.json`],
  })),
]

/** @returns {Promise<boolean>} whether it passed; what it says is shown only when it did not */
export async function runCheck({ name, args }) {
  const { code, output } = await capture(process.execPath, args)
  say(`${code === 0 ? 'ok    ' : 'FAILED'} check: ${name}`)
  if (code !== 0) say(output)
  return code === 0
}
