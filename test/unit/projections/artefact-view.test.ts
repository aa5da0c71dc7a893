import { describe, expect, it } from 'vitest'
import { artefactView } from '../../../shared/projections/artefact-view.ts'

const artefacts = {
  'files/rate.csv': 'time,delivered\n08:40,99.5\n08:50,0\n',
  'files/status.md': '# Status\n\n<script>alert(1)</script>\n\nAll **well**.',
  'files/op.log': 'INFO all well',
  'files/plan.txt': 'A plan',
}

describe('artefactView', () => {
  it('reads a graph from CSV, with numbers as numbers', () => {
    expect(artefactView(artefacts, { file: 'files/rate.csv', kind: 'graph', title: 'Delivered' })).toEqual({
      kind: 'graph',
      title: 'Delivered',
      columns: ['time', 'delivered'],
      rows: [
        ['08:40', 99.5],
        ['08:50', 0],
      ],
    })
  })

  it('§4.12 renders Markdown as a tree without raw HTML', () => {
    const view = artefactView(artefacts, { file: 'files/status.md', kind: 'page', title: 'Status page' })
    expect(view).toMatchObject({ kind: 'text', look: 'page' })
    expect(JSON.stringify(view?.kind === 'text' ? view.tree : null)).toContain('"strong"')
    expect(JSON.stringify(view?.kind === 'text' ? view.tree : null)).not.toContain('script')
  })

  it('shows anything else as its text', () => {
    expect(artefactView(artefacts, { file: 'files/op.log', kind: 'log', title: 'Log' })).toEqual({
      kind: 'text',
      look: 'log',
      title: 'Log',
      tree: null,
      text: 'INFO all well',
    })
    expect(artefactView(artefacts, { file: 'files/plan.txt', kind: 'graph', title: 'Plan' })).toMatchObject({
      kind: 'text',
      look: 'document',
    })
  })

  it('is null for what the record does not hold', () => {
    expect(artefactView(artefacts, { file: 'files/photo.png', kind: 'image', title: 'Photo' })).toBeNull()
  })
})
