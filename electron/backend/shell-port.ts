import { fail, ok } from '../../shared/base/result.ts'
import type { ShellPort } from '../../shared/host/ports.ts'
import type { ShellPorts } from './shell-ports.ts'
import { storageRefusal } from './storage-refusal.ts'

/** The shell as the host sees it: where a file cannot be saved by the shell, the browser downloads it. */
export function shellPortOf(shell: ShellPorts): ShellPort {
  const { saveFile, printToPdf, openProjector, openSeat } = shell
  return {
    kind: shell.kind,
    printPdf: printToPdf ?? null,
    openProjector: openProjector ?? null,
    openSeat: openSeat ?? null,
    exportFile: async ({ name, mime, content }) => {
      const bytes = Buffer.from(content)
      if (saveFile === undefined)
        return ok({ download: `data:${mime};base64,${bytes.toString('base64')}`, name })
      try {
        return ok(await saveFile(name, bytes))
      } catch (error) {
        return fail(storageRefusal(error, 'the chosen folder'))
      }
    },
  }
}
