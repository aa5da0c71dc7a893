import { runCli } from './cli/run-cli.ts'

// A reader that has seen enough (`muster validate x | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
})

const code = await runCli(
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    appDir: import.meta.dirname,
  },
  process.argv.slice(2),
)
process.exitCode = code
// Timers of a host that has stopped must not hold the process; what was written is flushed first.
process.stdout.write('', () => process.exit(code))
