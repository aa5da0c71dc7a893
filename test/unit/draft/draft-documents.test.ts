/** Every procedure with steps of every document at hand becomes a pack that passes pre-flight and plays to its ends. */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { draftScenarios } from '../../../shared/draft/draft-scenarios.ts'
import { complaintsOf, documentIn, endingOf } from '../../support/drafted.ts'
import { SHIPPED_PACKS } from '../../support/load-pack.ts'

const CORPUS = resolve(fileURLToPath(import.meta.url), '../../../corpus/runbooks')
const LONG = 240_000

/** Notes, scripts' read-me files, guidelines and the book of an exercise: nothing in them need be drilled. */
const NO_DRILL = [
  '05-meeting-note.nb.md',
  '10-backup-script-readme.sv.md',
  '11-fintech-ict-policy.sv.md',
  '23-dr-meeting-notes.en.md',
  '28-backupscript-leesmij.nl.md',
  '33-stadtwerke-leitlinie.de.md',
  '35-uebungsdrehbuch.de.md',
]

const documents = [
  ...readdirSync(CORPUS)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, join(CORPUS, name)] as const),
  ...SHIPPED_PACKS.map((folder) => [folder.split('/').at(-1) ?? '', join(folder, 'runbook.md')] as const),
]

describe('drafts of the documents at hand', () => {
  it.each(documents)(
    '%s',
    (name, file) => {
      const document = documentIn(file)
      const disasters = draftScenarios(document)
      if (!NO_DRILL.includes(name)) expect(disasters).not.toEqual([])
      const drawn = new Set(disasters.map(({ procedure }) => procedure))
      const procedures = document.report.procedures.flatMap(({ id }) => (drawn.has(id) ? [] : [id]))
      const others = procedures.length === 0 ? [] : draftScenarios(document, { procedures })
      const drafts = [...disasters, ...others]
      const results = drafts.map((draft) => ({
        id: draft.id,
        complaints: complaintsOf(draft),
        good: endingOf(draft, 'good'),
        bad: endingOf(draft, 'bad'),
      }))
      expect(results).toEqual(
        drafts.map(({ id }) => ({ id, complaints: [], good: 'recovered', bad: 'lost' })),
      )
      for (const draft of drafts) expect(draft.files['runbook.md']).toBe(document.source)
    },
    LONG,
  )
})
