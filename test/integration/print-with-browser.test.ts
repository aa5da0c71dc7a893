import { describe, expect, it } from 'vitest'
import { findBrowser } from '../../electron/backend/find-browser.ts'
import { printWithBrowser } from '../../electron/backend/print-with-browser.ts'

const browser = await findBrowser(process.env)

describe('printing with an installed browser', () => {
  it.skipIf(browser === null)(
    'gives a PDF with its text, its pages numbered, and no script run',
    async () => {
      const html = `<!doctype html><html lang="en"><title>Report</title><body><h1>After-action report</h1>
      <script>document.body.append('SCRIPT RAN')</script>${'<p>Line</p>'.repeat(120)}</body></html>`
      const pdf = Buffer.from(
        await printWithBrowser(browser ?? '', html, { title: 'Report', header: 'EXERCISE' }),
      )
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1)
    },
  )

  it('says what is missing when the named browser is not there', async () => {
    expect(await findBrowser({ MUSTER_BROWSER: '/nowhere/chromium' })).toBeNull()
    expect(await findBrowser({ PATH: '/nowhere' }, 'linux')).toBeNull()
    await expect(printWithBrowser('/nowhere/chromium', '<p>', { title: '', header: '' })).rejects.toThrow(
      'ENOENT',
    )
  })
})
