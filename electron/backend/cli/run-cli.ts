import { Command, CommanderError } from 'commander'
import { version } from '../../../package.json'
import type { GuestsTask } from '../bench/seat-guests.ts'
import type { CliIo, ExitCode } from './io.ts'
import type { ServeOptions } from './serve.ts'

const EXITS = '\nExit codes: 0 done, 1 the check failed, 2 bad usage or input.'
const JSON_FLAG = ['--json', 'print JSON to standard output'] as const

/** The command line (DESIGN §8). A command is loaded when it is called: no other one waits for it. @returns the exit code */
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
        const { validate } = await import('./validate.ts')
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
        const { play } = await import('./play.ts')
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
      const { guide } = await import('./guide.ts')
      code = await guide(io, pack, options)
    })
  program
    .command('runbook')
    .description('show what is read from a Markdown runbook; diff OLD NEW: what changed between two versions')
    .usage('<file> | diff <old> <new> [--json]')
    .argument('<file>', 'the document, or diff')
    .argument('[old]', 'with diff: the earlier version')
    .argument('[new]', 'with diff: the later version')
    .option(...JSON_FLAG)
    .action(
      async (
        file: string,
        before: string | undefined,
        after: string | undefined,
        options: { json?: boolean },
      ) => {
        if (file !== 'diff' && before === undefined) {
          const { runbook } = await import('./runbook.ts')
          code = await runbook(io, file, options)
        } else if (file === 'diff' && before !== undefined && after !== undefined) {
          const { runbookDiff } = await import('./runbook-diff.ts')
          code = await runbookDiff(io, { before, after }, options)
        } else program.error('Name one document, or diff and two of them.', { exitCode: 2 })
      },
    )
  program
    .command('draft <file>')
    .description('draft runnable packs from the disaster procedures of a Markdown runbook')
    .requiredOption('--out <dir>', 'write DIR/ID/ for each draft')
    .option('--procedure <id...>', 'only these procedures')
    .option(
      '--complication <name...>',
      'bad-backup, key-person-away, second-provider-down, channel-down; several divided by spaces',
    )
    .option('--startex <instant>', "the story's beginning, such as 2027-03-09T09:00:00+01:00")
    .option('--force', 'overwrite the files of drafts that are there')
    .option(...JSON_FLAG)
    .action(
      async (
        file: string,
        options: {
          out: string
          procedure?: string[]
          complication?: string[]
          startex?: string
          force?: boolean
          json?: boolean
        },
      ) => {
        const { draft } = await import('./draft.ts')
        code = await draft(io, file, options)
      },
    )
  program
    .command('report <exercise>')
    .description("print or write an exercise's report; by its id, or by its folder")
    .option('--out <dir>', 'write reports there')
    .option('--format <list>', 'md,html,json,pdf (default: md)')
    .option(...JSON_FLAG)
    .action(async (exercise: string, options: { out?: string; format?: string; json?: boolean }) => {
      const { report } = await import('./report.ts')
      code = await report(io, exercise, options)
    })
  program
    .command('serve')
    .description('run the host for a browser on this machine')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '0')
    .option('--open', 'open the address in the browser')
    .option(
      '--room [exercise]',
      'open the room of the exercise that is under way, or of the one with this id',
    )
    .option('--interface <address>', 'address of the network interface that the room is open on')
    .option('--room-port <number>', 'port of the room; without it any that is free')
    .option('--tls', 'encrypt the room, with a certificate of its own')
    .option(...JSON_FLAG)
    .action(async (options: ServeOptions) => {
      const { serve } = await import('./serve.ts')
      code = await serve(io, options)
    })
  program
    .command('bench')
    .description(
      'measure seats, appends, folding and the lateness of injects on this machine, and how well documents are understood',
    )
    .option('--dir <folder>', 'where appends are measured; must be on a real disk')
    .option(
      '--only <figures>',
      'seats, append, fold, validate, runbooks (or of it understanding alone) or lateness; several divided by commas',
    )
    .option('--corpus <folder>', 'documents with answer keys for runbooks (default: test/corpus/runbooks)')
    .option('--verbose', 'print every fact of the corpus that was missed or read falsely, with file and line')
    .option(...JSON_FLAG)
    .action(
      async (options: {
        dir?: string
        only?: string
        corpus?: string
        verbose?: boolean
        json?: boolean
      }) => {
        const { bench } = await import('./bench.ts')
        code = await bench(io, options)
      },
    )

  program
    .command('bench-guests <task>', { hidden: true })
    .description('the browsers of the bench, in a process of their own')
    .action(async (task: string) => {
      const { runGuests } = await import('../bench/seat-guests.ts')
      io.out(JSON.stringify(await runGuests(JSON.parse(task) as GuestsTask, () => io.out('ready\n'))))
    })

  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}
