import { Command, CommanderError } from 'commander'
import { version } from '../../../package.json'
import { bench } from './bench.ts'
import { guide } from './guide.ts'
import type { CliIo, ExitCode } from './io.ts'
import { play } from './play.ts'
import { report } from './report.ts'
import { runbook } from './runbook.ts'
import { serve } from './serve.ts'
import { validate } from './validate.ts'

const EXITS = '\nExit codes: 0 done, 1 the check failed, 2 bad usage or input.'
const JSON_FLAG = ['--json', 'print JSON to standard output'] as const

/** The command line (DESIGN §8). @returns the exit code */
export async function runCli(io: CliIo, args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = new Command('muster')
    .description('Tabletop exercises and disaster-recovery drills')
    .version(version)
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .exitOverride()
    .addHelpText('after', EXITS)
    .showHelpAfterError('Add --help for what there is.')

  program
    .command('validate <pack>')
    .description('check a pack, print every problem with file, line and remedy, and what it allows')
    .option(...JSON_FLAG)
    .option('--xstate', "print the scenario's machine as a plain XState config")
    .option('--explore <plays>', 'let so many invented teams play it; 0: none (default: 60)')
    .option('--seed <text>', 'draw the random teams from this seed (default: muster)')
    .action(
      async (
        pack: string,
        options: { json?: boolean; xstate?: boolean; explore?: string; seed?: string },
      ) => {
        code = await validate(io, pack, options)
      },
    )
  program
    .command('play <pack>')
    .description('play a script at full speed and print the result')
    .requiredOption(
      '--script <file>',
      "play script, as a file or by its path in the pack ('plays/good.yaml')",
    )
    .option('--out <dir>', 'write reports there')
    .option('--format <list>', 'md,html,json,pdf (default: md,html,json)')
    .option('--seed <text>', 'draw the durations of tasks from this seed instead of taking the likely ones')
    .option(...JSON_FLAG)
    .action(
      async (
        pack: string,
        options: { script: string; out?: string; format?: string; seed?: string; json?: boolean },
      ) => {
        code = await play(io, pack, options)
      },
    )
  program
    .command('guide <pack>')
    .description("print or write the facilitator's guide of a pack; it holds the answers")
    .option('--out <dir>', 'write ID-guide.FORMAT there')
    .option('--format <list>', 'md,html,pdf (default: md)')
    .option(...JSON_FLAG)
    .action(async (pack: string, options: { out?: string; format?: string; json?: boolean }) => {
      code = await guide(io, pack, options)
    })
  program
    .command('runbook <file>')
    .description('show the procedures and steps read from a Markdown runbook')
    .option(...JSON_FLAG)
    .action(async (file: string, options: { json?: boolean }) => {
      code = await runbook(io, file, options)
    })
  program
    .command('report <exercise>')
    .description("print or write an exercise's report; by its id, or by its folder")
    .option('--out <dir>', 'write reports there')
    .option('--format <list>', 'md,html,json,pdf (default: md)')
    .option(...JSON_FLAG)
    .action(async (exercise: string, options: { out?: string; format?: string; json?: boolean }) => {
      code = await report(io, exercise, options)
    })
  program
    .command('serve')
    .description('run the host for a browser on this machine')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '0')
    .option('--open', 'open the address in the browser')
    .option(...JSON_FLAG)
    .action(async (options: { port: string; open?: boolean; json?: boolean }) => {
      code = await serve(io, options)
    })
  program
    .command('bench')
    .description('measure appends, folding and the lateness of injects on this machine')
    .option('--dir <folder>', 'where appends are measured; must be on a real disk')
    .option('--only <figures>', 'append, fold, validate or lateness; several divided by commas')
    .option(...JSON_FLAG)
    .action(async (options: { dir?: string; only?: string; json?: boolean }) => {
      code = await bench(io, options)
    })

  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}
