/** Steps that stand as comments in code. */
import type { Section } from './outline.ts'
import { commandsOf, isComment, newStep, type StepDraft } from './step-text.ts'

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

/** Comments in shell code that say what the commands below them do; code without comments is one step. */
export function codeSteps(section: Section): StepDraft[] {
  const steps: StepDraft[] = []
  for (const block of section.blocks) {
    if (block.kind !== 'code') continue
    if (block.lang !== null && !SHELL.has(block.lang)) continue
    if (block.lang === null && !block.code.split('\n').some(isComment)) continue
    let last: StepDraft | null = null
    let code: string[] = []
    const flush = () => {
      if (last !== null) last.commands.push(...commandsOf(code.join('\n')))
      code = []
    }
    const lines = block.code.split('\n')
    lines.forEach((line, index) => {
      const previous = lines[index - 1] ?? ''
      if (isComment(line) && /^\s{0,1}\S/.test(line) && !previous.trimEnd().endsWith('\\')) {
        const isStart = last === null || code.some((one) => one.trim() !== '')
        if (isStart) {
          flush()
          last = newStep(
            block.line + 1 + index,
            line.replace(/^\s*(?:#+|--|\/\/|REM|::)\s*/i, '').replace(/^\d{1,2}[.)]\s+/, ''),
          )
          steps.push(last)
        }
        return
      }
      code.push(line)
    })
    flush()
  }
  return steps.filter((step) => step.commands.length > 0)
}
