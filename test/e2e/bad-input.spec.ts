import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { ConsolePage } from './pages/console-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { SetupPage } from './pages/setup-page.ts'
import { expect, noChromium, repository, test } from './support/muster.ts'

const SHIPPED = 'Login codes stop arriving'
const TINY = path.join(repository, 'test/fixtures/packs/tiny')
/** `nobody` on any Linux: may read what everybody may, and write nowhere else. */
const NOBODY = 65_534

test.describe('bad input', () => {
  test.skip(noChromium !== undefined, noChromium)

  test('broken packs say where and what to do, and good ones stay', async ({ page, serve, dataDir }) => {
    test.setTimeout(120_000)
    const packs = path.join(dataDir, 'packs')
    const copyTiny = (name: string, change: (text: string) => string): string => {
      const folder = path.join(packs, name)
      cpSync(TINY, folder, { recursive: true })
      const file = path.join(folder, 'scenario.yaml')
      writeFileSync(file, change(readFileSync(file, 'utf8')).replace(/^id: tiny$/m, `id: ${name}`))
      return folder
    }
    copyTiny('good', (text) => text.replace(/^title: .*$/m, 'title: A good small pack'))
    copyTiny('unknown-key', (text) => `${text}\nsurprise: true\n`)
    copyTiny('no-such-step', (text) => text.replaceAll('outage-response/3', 'nowhere/99'))
    const broken = copyTiny('broken-yaml', (text) => text)
    writeFileSync(
      path.join(broken, 'scenario.yaml'),
      'muster: 1\nid: broken-yaml\ntitle: "never closed\nroles: {\n',
    )
    const large = copyTiny('large', (text) => text)
    writeFileSync(path.join(large, 'files/large.txt'), '')
    truncateSync(path.join(large, 'files/large.txt'), 50 * 1024 * 1024)
    const leaving = copyTiny('leaving', (text) => text)
    symlinkSync('/etc/hostname', path.join(leaving, 'files/outside.txt'))
    const bomb = path.join(packs, 'bomb')
    mkdirSync(bomb, { recursive: true })
    writeFileSync(path.join(bomb, 'scenario.yaml'), aliasBomb())

    await page.goto((await serve()).address)
    const library = new LibraryPage(page)
    await library.isShown()
    for (const [row, words] of [
      [/^unknown-key/, /scenario\.yaml:\d+.*surprise/s],
      [/^no-such-step/, /scenario\.yaml:\d+.*nowhere\/99/s],
      [/^broken-yaml/, /scenario\.yaml:\d+/],
      [/^large/, /large\.txt/],
      [/^leaving/, /outside\.txt/],
      [/^bomb/, /scenario\.yaml/],
    ] as const) {
      await test.step(String(row), async () => {
        await library.row(row).click()
        const list = page.getByRole('region', { name: 'Problems of this scenario' })
        await expect(list).toContainText(words)
        for (const item of await list.getByRole('listitem').all())
          expect(
            (await item.getByRole('paragraph').allInnerTexts()).filter((text) => text !== ''),
          ).toHaveLength(2)
      })
    }
    await library.row(/^unknown-key/).click()
    await expect(library.setUp).toBeDisabled()
    await library.row(new RegExp(`^${SHIPPED}`)).click()
    await expect(library.setUp).toBeEnabled()
    await library.row(/^A good small pack/).click()
    await page.keyboard.press('Enter')
    await new SetupPage(page).isShown()
  })

  test('a corrupt journal is told and left as it is; the other exercises stay', async ({
    page,
    serve,
    dataDir,
  }) => {
    test.setTimeout(120_000)
    const first = await serve()
    await page.goto(first.address)
    for (const title of ['The sound one', 'The damaged one']) {
      await new LibraryPage(page).isShown()
      await new LibraryPage(page).row(new RegExp(`^${SHIPPED} .*intermediate`)).click()
      await page.keyboard.press('Enter')
      const setup = new SetupPage(page)
      await setup.isShown()
      await setup.fill('Title', title)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Start exercise' }).click()
      const console = new ConsolePage(page)
      await console.isShown()
      await console.form('w', 'Note')
      await console.dialog.getByLabel('What was seen or said').fill(`Seen in ${title}`)
      await console.submit('Write the note')
      await console.expectLogged(`Seen in ${title}`)
      await page.goto(new URL('/#/library', first.address).href)
    }
    first.process.kill('SIGKILL')
    const file = journalWith(dataDir, 'Seen in The damaged one')
    const damaged = readFileSync(file, 'utf8').replace(
      '"title":"The damaged one"',
      '"title":"The changed one"',
    )
    writeFileSync(file, damaged)

    await page.goto((await serve()).address)
    const library = new LibraryPage(page)
    await library.isShown()
    await library.row(/^The changed one/).click()
    const problems = page.getByRole('region', { name: 'Found in its log' })
    await expect(problems).toContainText(/journal\.jsonl:\d+/)
    await expect(problems).toContainText('Restore the file from a backup')
    expect(readFileSync(file, 'utf8')).toBe(damaged)
    await library.row(/^The sound one/).click()
    await page.keyboard.press('Enter')
    const console = new ConsolePage(page)
    await console.isShown()
    await console.expectLogged('Seen in The sound one')
  })

  test('a folder that cannot be written to: a clear word, and nothing half-done', async ({
    page,
    serve,
    dataDir,
  }) => {
    test.skip(process.platform === 'win32', 'folders have no such mode here')
    chmodSync(dataDir, 0o555)
    try {
      const { address } = await serve(process.getuid?.() === 0 ? { uid: NOBODY } : {})
      await page.goto(address)
      await new LibraryPage(page).isShown()
      await page.keyboard.press('Enter')
      const setup = new SetupPage(page)
      await setup.isShown()
      await page.keyboard.press('Enter')
      const alert = page.getByRole('alert').first()
      await expect(alert).toContainText(`The folder ${dataDir} cannot be written to.`)
      await expect(alert).toContainText('MUSTER_DATA_DIR')
      await setup.isShown()
      expect(readdirSync(dataDir)).toEqual([])
    } finally {
      chmodSync(dataDir, 0o755)
    }
  })
})

/** Small on the disk, endless in memory. */
function aliasBomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  for (let depth = 1; depth < 12; depth += 1)
    lines.push(`a${depth}: &a${depth} [${Array.from({ length: 10 }, () => `*a${depth - 1}`).join(', ')}]`)
  return lines.join('\n')
}

function journalWith(dataDir: string, words: string): string {
  const folder = path.join(dataDir, 'exercises')
  const files = readdirSync(folder).map((name) => path.join(folder, name, 'journal.jsonl'))
  const found = files.find((file) => readFileSync(file, 'utf8').includes(words))
  if (found === undefined) throw new Error(`no journal says "${words}"`)
  return found
}
