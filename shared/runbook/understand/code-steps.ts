/** Steps that stand as comments in code. */
import type { Section } from './outline-model.ts'
import { commandsOf, isComment, newStep, type StepDraft } from './step-text.ts'
import { sourceOf, WORD_FORMS } from './terms.ts'

const SHELL = new Set([
  'bash',
  'sh',
  'shell',
  'zsh',
  'console',
  'shell-session',
  'powershell',
  'ps1',
  'pwsh',
  'cmd',
  'bat',
  'sql',
  'terminal',
  'fish',
  'ksh',
])

export interface CodeStep extends StepDraft {
  /** Its comment begins with a number or `Step 2`. */
  readonly isCounted: boolean
}

/** What a terminal shows before what is typed. */
const PROMPT = /^\s{0,4}(?:\$|PS>|%|>)\s+/

const COUNT = new RegExp(
  `^(?:(?:${sourceOf(WORD_FORMS.step)})\\s+\\d{1,2}\\s*[:.)–—-]?|\\d{1,2}[.):])\\s+`,
  'iu',
)

/** Comments in shell code that say what the commands below them do; code without comments is one step. */
export function codeSteps(section: Section): CodeStep[] {
  const steps: CodeStep[] = []
  for (const block of section.blocks) {
    if (block.kind !== 'code') continue
    if (block.lang !== null && !SHELL.has(block.lang)) continue
    if (block.lang === null && !block.code.split('\n').some((line) => isComment(line.replace(PROMPT, ''))))
      continue
    let last: StepDraft | null = null
    let code: string[] = []
    const flush = () => {
      if (last !== null) last.commands.push(...commandsOf(code.join('\n')))
      code = []
    }
    const lines = block.code.split('\n').map((line) => line.replace(PROMPT, ''))
    lines.forEach((line, index) => {
      const previous = lines[index - 1] ?? ''
      if (isComment(line) && /^\s{0,1}\S/.test(line) && !previous.trimEnd().endsWith('\\')) {
        const isStart = last === null || code.some((one) => one.trim() !== '')
        if (isStart) {
          flush()
          const told = line.replace(/^\s*(?:#+|--|\/\/|REM|::)\s*/i, '')
          const bare = told.replace(COUNT, '')
          const step = { ...newStep(block.line + 1 + index, bare), isCounted: bare !== told }
          last = step
          steps.push(step)
        }
        return
      }
      code.push(line)
    })
    flush()
  }
  return steps.filter((step) => step.commands.length > 0)
}
