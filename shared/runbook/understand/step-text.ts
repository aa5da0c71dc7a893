/** What a step says about itself: who does it, when, whether it may be left out, commands and what follows. */
import { labelled } from './labels.ts'
import { lowered } from './letters.ts'
import type { Block, Item, TextLine } from './outline-model.ts'
import { fieldFit, mentions, sourceOf, WORD_FORMS } from './terms.ts'

export interface StepDraft {
  readonly line: number
  readonly text: string
  owner: string | null
  optional: boolean
  window: string | null
  readonly commands: string[]
  readonly substeps: { readonly text: string; readonly line: number }[]
  expected: string | null
  ifItFails: string | null
  rollback: string | null
  option: string | null
  /** What stands in brackets at its end: maybe its owner. */
  suffix: string | null
  /** Who acts in all steps around it. */
  around: string | null
  /** The first words below its heading. */
  below: string | null
}

export function newStep(line: number, text: string): StepDraft {
  return {
    line,
    text: text
      .replace(/^\\?\[[ xX]?\\?\]\s+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
    owner: null,
    optional: isOptional(text),
    window: windowOf(text),
    commands: [],
    substeps: [],
    expected: null,
    ifItFails: null,
    rollback: null,
    option: null,
    suffix: suffixOf(text),
    around: null,
    below: null,
  }
}

/** `(optional)`, `if needed`, `ved behov`. */
export function isOptional(text: string): boolean {
  return mentions('optional', text) || mentions('ifNeeded', text)
}

const WINDOW =
  /^(?:\(?)((?:T?\s?\+\s?)?\d{1,4}\s?(?:[-–]|to|til|till|bis|tot)?\s?(?:T?\+?\d{1,4})?\s?(?:s|sec|min|minutes?|minutter|minuter|minuten|h|t|hours?|timer|timmar|uur|stunden|std|d|days?|dager|dage|dagar|dagen|tage|u)?)\)?\s*[:–—-]\s+/iu
const WITHIN = new RegExp(
  `(?:${sourceOf(WORD_FORMS.within)})\\s+[\\d½]{1,4}(?:\\s?[-–]\\s?\\d{1,4})?[\\s-]?\\p{L}{1,12}`,
  'u',
)

export function windowOf(text: string): string | null {
  const start = WINDOW.exec(text)?.[1]
  if (start !== undefined && /\p{L}|\+|[-–]/u.test(start)) return start.trim()
  const within = mentions('within', text) ? WITHIN.exec(lowered(text)) : null
  return within === null ? null : text.slice(within.index, within.index + within[0].length).trim()
}

function suffixOf(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').trim()
  const handle = /\s(@[\w./-]{2,40})[.!]?$/.exec(plain)?.[1]
  if (handle !== undefined) return handle
  const match = /[([]([^()[\]]{2,60})[)\]]\s*[.!:;]?\s*$/.exec(plain)?.[1]?.trim()
  if (match !== undefined)
    return /^[\p{L}@][\p{L}\p{N}\s,&/+.'@-]*$/u.test(match) && !isOptional(match) ? match : null
  const pointed = /\s(?:→|->|⇒|»)\s*([\p{Lu}@][\p{L}\p{N}\s/&+-]{1,40})\.?$/u.exec(plain)?.[1]
  if (pointed !== undefined && pointed.split(' ').length <= 4) return pointed.trim()
  const dashed = /\s[–—-]\s+([\p{Lu}@][\p{L}\s/&+-]{1,40})\.?$/u.exec(plain)?.[1]
  return dashed === undefined || dashed.split(' ').length > 4 ? null : `– ${dashed.trim()}`
}

/** Marks for a name that stands apart at the end in bold or italics, so that it need not be known. */
export const APART = '! '

/** `Close the port. *Network*`, `Close the port **[Network]**`: what is marked at a line's end may be who acts. */
export function withTail(step: StepDraft, line: TextLine): StepDraft {
  const tail = line.tail ?? ''
  const name = tail.replace(/^[\s([]+|[\s)\].:]+$/g, '')
  if (!NAME_APART.test(name) || isOptional(name) || mentions('pointer', name) || line.codes.includes(name))
    return step
  const before = line.text.slice(0, line.text.lastIndexOf(tail)).trimEnd()
  const isApart = /[.!?)([]$/.test(before) || /^[([]/.test(tail)
  step.suffix = isApart ? `${APART}${name}` : (step.suffix ?? `– ${name}`)
  return step
}

const NAME_APART = /^@?\p{L}[\p{L}\s/&+.-]{1,40}$/u

/** Takes what stands below a step into it: commands, sub-steps, expectation, failure and rollback. */
export function addBlocks(step: StepDraft, blocks: readonly Block[]): void {
  let into: 'expected' | 'ifItFails' | 'rollback' | null = null
  for (const block of blocks) {
    if (block.kind === 'code') {
      if (into === 'expected') step.expected = join(step.expected, block.code)
      else if (into === 'ifItFails' || into === 'rollback') step[into] = join(step[into], block.code)
      else step.commands.push(...commandsOf(block.code))
      continue
    }
    if (block.kind === 'text') {
      for (const line of block.lines) into = addLine(step, line, into)
      continue
    }
    if (block.kind === 'list') {
      if (into !== null) {
        step[into] = join(step[into], block.items.map(itemText).join('; '))
        continue
      }
      for (const item of block.items) addItem(step, item)
    }
    if (block.kind === 'table') {
      for (const row of block.rows)
        step.commands.push(...row.cells.flatMap((cell) => cell.codes.filter(isCommand)))
    }
  }
}

function addItem(step: StepDraft, item: Item): void {
  const [first] = item.lines
  if (first === undefined) {
    addBlocks(step, item.blocks)
    return
  }
  if (addLine(step, first, null) !== null) {
    addBlocks(step, item.blocks)
    return
  }
  const isOwner = ownerLine(first) !== null
  if (!isOwner) {
    step.substeps.push({ text: item.lines.map((one) => one.text).join(' '), line: item.line })
    step.commands.push(...item.lines.flatMap((one) => one.codes.filter(isCommand)))
  }
  addBlocks(step, item.blocks)
}

/** A line that is typed, though no mark says so. */
const COMMAND_LINE =
  /^(?:\$\s+\S|(?:sudo|ssh|scp|rsync|systemctl|service|docker|docker-compose|podman|kubectl|oc|helm|terraform|ansible(?:-playbook)?|aws|az|gcloud|curl|wget|psql|pg_\w+|mysql|mysqldump|mongo(?:sh|dump|restore)?|redis-cli|restic|borg|zfs|lvcreate|mount|umount|rclone|git|npm|make|bash|sh|python3?|java|net (?:start|stop|use)|sc (?:start|stop|query)|robocopy|wbadmin|sqlcmd|powershell|(?:Get|Set|Start|Stop|Restart|Restore|Invoke|Move|Enable|Disable|Remove|New|Import|Export|Test)-\p{L}+)\s+\S|\.{0,2}\/(?:[\w.-]+\/)+[\w.-]+(?:\s|$)|[A-Z]:\\[\w\\.-]+\.(?:cmd|bat|exe|ps1)(?:\s|$)|[a-z][\w.-]{1,30}(?:\s[\w./:=-]+){0,6}\s--?[a-z][\w-]*(?:[\s=]|$))/u

function addLine(
  step: StepDraft,
  line: TextLine,
  into: 'expected' | 'ifItFails' | 'rollback' | null,
): 'expected' | 'ifItFails' | 'rollback' | null {
  const [code] = line.codes
  const isCode = code !== undefined && code === line.text && isCommand(code)
  if (into === null && (isCode || COMMAND_LINE.test(line.text))) {
    step.commands.push(code ?? line.text.replace(/^\$\s+/, ''))
    return null
  }
  const found = labelled(line)
  if (found !== null && found.label.length <= 40) {
    for (const kind of ['ifItFails', 'rollback', 'expected'] as const) {
      const isIt =
        fieldFit(kind, found.label) === 2 || (kind === 'ifItFails' && fieldFit(kind, found.label) === 1)
      if (
        isIt &&
        !(
          kind === 'expected' &&
          /^(?:check|verify|kontroll|kontrol|sjekk|result|resultat)$/i.test(found.label) &&
          found.value === ''
        )
      ) {
        if (found.value !== '') step[kind] = join(step[kind], found.value)
        return kind
      }
    }
    const owner = ownerLine(line)
    if (owner !== null) {
      step.owner = owner
      return null
    }
    if (fieldFit('command', found.label) === 2)
      step.commands.push(...(line.codes.length > 0 ? line.codes : [found.value]))
    return null
  }
  if (into !== null) {
    step[into] = join(step[into], line.text)
    return into
  }
  step.commands.push(...line.codes.filter(isCommand))
  if (step.owner === null) step.suffix ??= suffixOf(line.text)
  if (isOptional(line.text) && line.text.length < 60) step.optional = true
  return null
}

/** `Owner: Ann` on its own line. */
export function ownerLine(line: Pick<TextLine, 'text' | 'lead'>): string | null {
  const found = labelled(line)
  if (found === null || found.value === '' || found.value.length > 60) return null
  return fieldFit('owner', found.label) === 2 || fieldFit('role', found.label) === 2
    ? found.value.replace(/\.(?:\s.*)?$/s, '')
    : null
}

function join(before: string | null, more: string): string {
  return before === null ? more : `${before} ${more}`
}

export function itemText(item: Item): string {
  return item.lines.map((one) => one.text).join(' ')
}

/** Lines of a code block that do something: neither blank nor a comment alone. */
export function commandsOf(code: string): readonly string[] {
  const kept: string[] = []
  for (const line of code.split('\n')) {
    const last = kept.at(-1)
    if (last?.endsWith('\\') === true || last?.endsWith('`') === true)
      kept[kept.length - 1] = `${last}\n${line}`
    else if (line.trim() !== '' && !isComment(line)) kept.push(line.trimEnd())
  }
  return kept
}

export function isComment(line: string): boolean {
  return /^\s*(?:#(?!!)|--\s|\/\/\s|REM\s|::\s)/i.test(line)
}

/** Code in a sentence that is a command and not a name: several words, a path to run or an option. */
export function isCommand(code: string): boolean {
  return (
    /\s/.test(code.trim()) ||
    /^\.{0,2}\/?[\w.-]+\/[\w./-]+\.(?:sh|py|ps1|bat|rb|pl)$/.test(code) ||
    /\.(?:sh|ps1|bat|py)$/.test(code) ||
    /^[*#]{1,2}\d[\d*#]{1,30}#$/.test(code)
  )
}
