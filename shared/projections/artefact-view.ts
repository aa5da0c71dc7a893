import type { ArtefactView } from '../contract/story-views.ts'
import type { ArtefactDef } from '../scenario/model.ts'
import { markdownOf } from './markdown-cache.ts'
import { readCsv } from './read-csv.ts'
import type { ExerciseRecord } from './record.ts'

type Artefacts = ExerciseRecord['artefacts']
const known = new WeakMap<Artefacts, Map<string, ArtefactView>>()

/** An artefact for the screen. @returns null when the record does not hold its text. */
export function artefactView(artefacts: Artefacts, artefact: ArtefactDef): ArtefactView | null {
  const views = known.get(artefacts) ?? new Map<string, ArtefactView>()
  known.set(artefacts, views)
  const key = `${artefact.kind}\n${artefact.title}\n${artefact.file}`
  const cached = views.get(key)
  if (cached !== undefined) return cached
  const text = artefacts[artefact.file]
  if (text === undefined) return null
  const view = build(artefacts, artefact, text)
  views.set(key, view)
  return view
}

function build(artefacts: Artefacts, { file, kind, title }: ArtefactDef, text: string): ArtefactView {
  if (kind === 'graph' && file.toLowerCase().endsWith('.csv')) {
    return { kind: 'graph', title, ...readCsv(text) }
  }
  const look = kind === 'graph' || kind === 'image' ? 'document' : kind
  const tree = /\.(?:md|markdown)$/i.test(file) ? markdownOf(artefacts, text).tree : null
  return { kind: 'text', look, title, tree, text }
}
