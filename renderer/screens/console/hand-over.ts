/** What whoever takes over at a shift change has to know: all that is open now, read off the console's view. */
import { type ExerciseMs, formatClock } from '../../../shared/base/time.ts'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'

export interface HandOverPart {
  readonly title: string
  readonly lines: readonly string[]
}

/** Marks that an outage has when it is over. */
const MARKS = ['detected', 'declared', 'recovery-started', 'restored', 'verified'] as const

/** Every part is there, also an empty one: that nothing is open is said. */
export function handOver(view: FacilitatorView, now: ExerciseMs): readonly HandOverPart[] {
  return [
    { title: 'Open decisions', lines: decisions(view, now) },
    { title: 'Running tasks', lines: tasks(view, now) },
    { title: 'Due duties', lines: duties(view, now) },
    { title: 'Unread', lines: unread(view) },
    { title: 'Required steps not done', lines: steps(view) },
    { title: 'Marks still missing', lines: marks(view) },
  ]
}

/** The same as Markdown, to be pasted anywhere. */
export function handOverMarkdown(title: string, at: ExerciseMs, parts: readonly HandOverPart[]): string {
  const chapters = parts.map(
    (part) =>
      `## ${part.title}\n\n${part.lines.length === 0 ? 'None.' : part.lines.map((line) => `- ${escaped(line)}`).join('\n')}`,
  )
  return `# EXERCISE: hand-over of ${escaped(title)}, T+${formatClock(at)}\n\n${chapters.join('\n\n')}\n`
}

/** What people wrote stays text. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&')
}

function decisions(view: FacilitatorView, now: ExerciseMs): readonly string[] {
  return view.decisions
    .filter(({ status }) => status === 'open')
    .map(({ question, asksTitle, dueAt }) => `${asksTitle}: ${question}${due(dueAt, now)}`)
}

function tasks(view: FacilitatorView, now: ExerciseMs): readonly string[] {
  return view.tasks
    .filter(({ status }) => status === 'running' || status === 'queued')
    .map((task) => {
      const people = view.roles
        .find(({ id }) => id === task.role)
        ?.seats.filter(({ present }) => present)
        .map(({ person }) => person)
      const who = people === undefined || people.length === 0 ? '' : ` (${people.join(', ')})`
      const since = task.startedAt === null ? 'queued' : `for ${formatClock(now - task.startedAt)}`
      return `${task.title}: ${task.roleTitle}${who}, ${since}`
    })
}

function duties(view: FacilitatorView, now: ExerciseMs): readonly string[] {
  return view.obligations
    .filter(({ status }) => status === 'open')
    .map(({ title, to, dueAt }) => `${title}, to ${to}${due(dueAt, now)}`)
}

function unread(view: FacilitatorView): readonly string[] {
  return view.injects
    .filter(({ status, acknowledged }) => status === 'delivered' && !acknowledged)
    .map(({ title, toTitles }) => `${title}, to ${toTitles.join(', ')}`)
}

function steps(view: FacilitatorView): readonly string[] {
  return view.runbooks.flatMap(({ procedures }) =>
    procedures.flatMap((procedure) =>
      procedure.steps
        .filter(({ required, status }) => required && status === 'open')
        .map(({ text, owner }) => `${procedure.title}: ${text}${ownerWords(text, owner)}`),
    ),
  )
}

/** Documents often name the owner in the step itself. */
function ownerWords(text: string, owner: string | null): string {
  return owner === null || text.includes(`(${owner})`) ? '' : ` (${owner})`
}

function marks(view: FacilitatorView): readonly string[] {
  return view.components
    .filter(({ since, verifiedAt }) => since !== null && verifiedAt === null)
    .flatMap(({ id, title }) => {
      const missing = MARKS.filter(
        (mark) =>
          !view.marks.some((one) => one.mark === mark && (one.component === id || one.component === null)),
      )
      return missing.length === 0 ? [] : [`${title}: ${missing.join(', ').replaceAll('-', ' ')}`]
    })
}

function due(at: ExerciseMs | null, now: ExerciseMs): string {
  if (at === null) return ''
  return at < now ? `, overdue since ${formatClock(at)}` : `, due at ${formatClock(at)}`
}
