import { useCallback } from 'react'
import { useConnection } from '../../connection.tsx'
import { useTell } from '../../notices.tsx'
import { go } from '../../router.ts'
import { readDocument } from './read-document.ts'

/** Imports a file and shows what was understood of it. `into`: whose next version it is. */
export function useImport(): (file: File, into?: string) => Promise<void> {
  const { ask } = useConnection()
  const tell = useTell()
  return useCallback(
    async (file, into) => {
      const text = await readDocument(file)
      const reply = text.ok
        ? await ask({ ask: 'import-runbook', name: file.name, text: text.value, into })
        : text
      if (!reply.ok) {
        tell({ tone: 'breached', text: `${file.name}: ${reply.error.message}`, remedy: reply.error.remedy })
        return
      }
      const { id, sha256, kind, number } = reply.value
      if (kind === 'same')
        tell({ tone: 'done', text: `${file.name} is in the library already, as version ${number}.` })
      if (kind === 'version')
        tell({ tone: 'done', text: `${file.name} is version ${number} of this runbook.` })
      go({ screen: 'runbook', runbook: id, version: sha256 })
    },
    [ask, tell],
  )
}
