import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { ReportPage } from './pages/report-page.ts'
import { watchErrors } from './support/errors.ts'
import { layoutFaults, type Scheme, showIn } from './support/look.ts'
import { expect, noChromium, repository, test } from './support/muster.ts'
import { type Stop, tourBefore, tourConsole, tourDebrief, tourProjector, type Visit } from './support/tour.ts'

const out = path.join(repository, 'test-results/screens')
/** The README's pictures change only when somebody wants them to. */
const pictures =
  process.env.MUSTER_UPDATE_SCREENSHOTS === '1' ? path.join(repository, 'docs/screenshots') : undefined
const PICTURES: Readonly<Record<string, string>> = {
  library: 'library',
  outlook: 'outlook',
  'console-busy': 'console',
  'projector-tense': 'projector',
  'debrief-result': 'debrief',
}

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const

/** Every screen at both sizes, in both colours; what lies over a screen at the smaller size only. */
const picture: Visit = async ({ name, kind, page, within }: Stop) => {
  const sizes = within === undefined ? SIZES : SIZES.slice(0, 1)
  for (const size of sizes) {
    await page.setViewportSize(size)
    const clock = kind === 'console' ? '[role="timer"]' : undefined
    const faults = await layoutFaults(page, { fixed: kind !== 'shell', clock })
    expect.soft(faults, `${name} at ${size.width}x${size.height}`).toEqual([])
    for (const scheme of ['light', 'dark'] as const) {
      await showIn(page, scheme)
      await page.screenshot({ path: fileFor(size.width, scheme, name), animations: 'disabled' })
    }
  }
  const file = PICTURES[name]
  const [small, large] = SIZES
  if (pictures !== undefined && file !== undefined) {
    await page.setViewportSize(kind === 'wall' ? large : small)
    await page.screenshot({ path: path.join(pictures, `${file}.png`), animations: 'disabled' })
  }
  await page.setViewportSize(small)
}

function fileFor(width: number, scheme: Scheme, name: string): string {
  return path.join(out, `${width}-${scheme}`, `${name}.png`)
}

// A trace of hundreds of looks would cost more than they do.
test.use({ trace: 'off' })

test.describe('every screen at both sizes, dark and light', () => {
  test.describe.configure({ mode: 'parallel', timeout: 300_000 })
  test.skip(noChromium !== undefined, noChromium)
  test.use({
    viewport: { width: 1280, height: 720 },
    contextOptions: { reducedMotion: 'reduce' },
  })

  for (const [name, tour] of [
    ['library, set-up and briefing', tourBefore],
    ['console', tourConsole],
    ['projector', tourProjector],
    ['debrief, report and history', tourDebrief],
  ] as const) {
    test(name, async ({ page, serve }) => {
      const noErrors = watchErrors(page.context())
      await page.goto((await serve()).address)
      await tour(page, async (stop) => {
        await picture(stop)
        if (stop.name === 'report') await pictureOfReport(stop.page)
      })
      noErrors()
    })
  }
})

/** Page one of the PDF, as it is printed here. */
async function pictureOfReport(page: Page): Promise<void> {
  const download = page.waitForEvent('download')
  await new ReportPage(page).save('PDF')
  const pdf = await (await download).path()
  const folder = pictures ?? out
  mkdirSync(folder, { recursive: true })
  execFileSync('pdftoppm', [
    '-png',
    '-r',
    '96',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    pdf,
    path.join(folder, 'report'),
  ])
}
