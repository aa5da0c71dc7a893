/** What a team did otherwise becomes a patch that git takes, in whatever form the document writes its steps. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { driftWords } from '../../shared/projections/drift-words.ts'
import { driftPatch } from '../../shared/report/drift-patch.ts'
import { StepEditor } from '../../shared/runbook/edit/edit-steps.ts'
import { understandRunbook } from '../../shared/runbook/understand/understand-runbook.ts'
import { departed } from '../support/departed.ts'
import { STEP_FORMS } from '../support/step-forms.ts'

const run = promisify(execFile)
const CORPUS = path.resolve(import.meta.dirname, '../corpus/runbooks')
const LONG = 120_000
/** In code, and over several headings, some departures can only be noted. */
const NOTED: Readonly<Record<string, readonly string[]>> = {
  'comments in code': ['reordered', 'improvised'],
  'below several headings': ['reordered'],
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-drift-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The document after `git apply` took the patch. */
async function applied(source: string, patch: string): Promise<string> {
  await writeFile(path.join(folder, 'plan.md'), source)
  await writeFile(path.join(folder, 'plan.patch'), patch)
  await run('git', ['apply', 'plan.patch'], { cwd: folder })
  return await readFile(path.join(folder, 'plan.md'), 'utf8')
}

/** The four steps of the small plan as they are read after the patch. */
function stepsOf(source: string) {
  return understandRunbook(source, 'plan.md', '').procedures.flatMap(({ steps }) =>
    steps.map(({ text, optional }) => ({
      text: text.replace(/^Step \d: |\(.*?\)|Alternatively:.*|Note:.*/g, '').trim(),
      optional,
    })),
  )
}

describe.each(Object.entries(STEP_FORMS))('%s', (form, source) => {
  it.each([
    ['LF', source],
    ['CRLF', source.replaceAll('\n', '\r\n')],
    ['no line end at its end', source.trimEnd()],
  ])('%s: git takes the patch, and the document says what was done', async (_, document) => {
    const { drift } = departed(document, 'restore-the-shop')
    expect(drift?.edits.map(({ kind }) => kind)).toEqual([
      'deviated',
      'wrong-role',
      'skipped',
      'reordered',
      'improvised',
    ])
    const noted = drift?.edits.filter(({ what }) => what.includes('As a note')).map(({ kind }) => kind)
    expect(noted).toEqual(NOTED[form] ?? [])
    const after = await applied(document, driftPatch(drift ?? { file: '', source: '', edited: '' }))
    expect(after).toBe(drift?.edited)
    expect(after.replaceAll('\r\n', '')).not.toContain('\r')
    expect(after.includes('\r')).toBe(document.includes('\r'))
    const [stop, restore, tell, start] = [
      'Stop the orders',
      'Restore the database',
      'Tell the customers',
      'Start the orders',
    ]
    const order =
      form === 'comments in code'
        ? [stop, restore, tell, start]
        : form === 'below several headings'
          ? [stop, restore, 'Count the orders', tell, start]
          : [stop, tell, restore, 'Count the orders', start]
    expect(stepsOf(after)).toEqual(order.map((text) => ({ text, optional: text === start })))
    expect(after).toMatch(/Alternatively: Orders were \\?\| stopped already/)
    expect(after).toContain('Communications lead or Technical lead')
  })
})

it('a row, a box, a heading and a list with fences keep their form', () => {
  const after = (form: string) => departed(STEP_FORMS[form] ?? '', 'restore-the-shop').drift?.edited
  expect(
    after('table'),
  ).toContain(`| 1 | Stop the orders<br>Alternatively: Orders were \\| stopped already | Technical lead      |
| 2 | Tell the customers   | Communications lead or Technical lead |
| 3 | Restore the database | Technical lead      |
| 4 | Count the orders     |                     |
| 5 | (Optional) Start the orders | Technical lead      |
`)
  expect(after('check boxes')).toContain(`- [ ] Tell the customers (Communications lead or Technical lead)
- [x] Restore the database
- [ ] Count the orders
- [ ] (Optional) Start the orders
`)
  expect(after('headings')).toContain(`### Step 3: Restore the database

\`\`\`bash
restore --latest
\`\`\`

### Step 4: Count the orders

### Step 5: Start the orders (optional)
`)
  expect(after('comments in code')).toContain(`# 2. Restore the database
# Note: Afterwards: Count the orders
restore --latest

# 3. Tell the customers (Communications lead or Technical lead)
# Note: Was done before "Restore the database"
mail customers
`)
  expect(
    after('a list broken by fences'),
  ).toContain(`2. Tell the customers (Communications lead or Technical lead)

3. Restore the database

\`\`\`bash
restore --latest
\`\`\`

4. Count the orders
5. (Optional) Start the orders
`)
})

it(
  'of every document at hand, edits of the first steps of each procedure are a patch that git takes',
  async () => {
    for (const name of (await readdir(CORPUS)).filter((one) => one.endsWith('.md'))) {
      const source = await readFile(path.join(CORPUS, name), 'utf8')
      const { procedures, language } = understandRunbook(source, name, '')
      const steps = procedures.flatMap((procedure) => procedure.steps)
      const editor = new StepEditor(source, steps, driftWords(language))
      for (const { steps: own } of procedures) {
        const [first, second] = own
        if (first !== undefined) editor.insert(first.line, 'Call | the *bank*', 'Call the bank')
        if (second !== undefined) editor.add(second.line, 'By hand')
        editor.optional(own.at(-1)?.line ?? 0)
      }
      const edited = editor.edited
      if (edited === source) continue
      expect(await applied(source, driftPatch({ file: 'plan.md', source, edited })), name).toBe(edited)
    }
  },
  LONG,
)
