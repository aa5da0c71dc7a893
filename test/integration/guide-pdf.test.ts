import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDocuments } from '../../electron/backend/cli/write-documents.ts'
import { findBrowser } from '../../electron/backend/find-browser.ts'
import { reportStyle } from '../../electron/backend/report-style.ts'
import { sha256 } from '../../electron/backend/sha256.ts'
import { guideDocument, guideInput } from '../../shared/host/guides.ts'
import { loadPack } from '../../shared/host/pack-library.ts'
import { GUIDE_HEAD } from '../../shared/report/guide/guide-tree.ts'
import { checkReportPdf } from '../e2e/support/pdf.ts'
import { squeeze } from '../e2e/support/report-shape.ts'
import { packFiles, shippedPack } from '../support/load-pack.ts'

const PACK = 'sms-provider-outage'
const browser = await findBrowser(process.env)
const poppler = ['pdftotext', 'pdffonts', 'pdfimages'].every(isThere)

function isThere(command: string): boolean {
  try {
    execFileSync(command, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-guide-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a printed guide', () => {
  it.skipIf(browser === null || !poppler)(
    'embeds its fonts, draws vectors, heads and numbers every page, and breaks no inject',
    async () => {
      const pack = loadPack({ id: PACK, files: packFiles(shippedPack(PACK)), problems: [] }, sha256)
      const input = guideInput(pack)
      if (!input.ok) throw new Error(input.error.message)
      const document = guideDocument(input.value, reportStyle)
      const io = { out: () => {}, err: () => {}, env: process.env, cwd: folder, appDir: folder }
      const written = await writeDocuments(io, document, ['pdf'], { folder, name: document.name })
      if (!written.ok) throw new Error(written.error.message)
      const [file = ''] = written.value
      expect(path.basename(file)).toBe('sms-provider-outage-guide.pdf')
      checkReportPdf(file, document.text('html'), GUIDE_HEAD)
      const pages = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
        .split('\f')
        .map(squeeze)
      // Where an inject's heading is, what is said of it last is too.
      for (const { title, prompts } of input.value.scenario.injects) {
        const last = prompts.at(-1)
        if (last === undefined) continue
        const found = pages.filter((page) => page.includes(squeeze(title)) && page.includes(squeeze(last)))
        expect(found, `${title} stands on one page`).toHaveLength(1)
      }
    },
    120_000,
  )
})
