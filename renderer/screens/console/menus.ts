/** The menus behind the leader keys M, O, K, U and V; each choice is one more key. */
import { type ExerciseMs, formatClock } from '../../../shared/base/time.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import { messageForm } from './forms/stage-forms.ts'
import { abortForm, componentForm, notifyForm, taskLeftForm } from './forms/story-forms.ts'
import { type MenuItem, type MenuSpec, type Pick, rowKey } from './menu-spec.ts'

type MarkName = Extract<CommandInput, { type: 'mark' }>['mark']

/** Marks that people state; onset and restored are seen by the engine itself. */
const MARKS: readonly { readonly key: string; readonly mark: MarkName; readonly label: string }[] = [
  { key: 'd', mark: 'detected', label: 'Detected' },
  { key: 'a', mark: 'acknowledged', label: 'Acknowledged' },
  { key: 'l', mark: 'declared', label: 'Declared' },
  { key: 's', mark: 'recovery-started', label: 'Recovery started' },
  { key: 'b', mark: 'business-resumed', label: 'Business resumed' },
]

/** `M`: a mark, minutes ago if digits were typed first; `V` goes on to the component that was verified. */
export function markMenu(view: FacilitatorView): MenuSpec {
  const statedAt = (mark: string) =>
    view.marks.find((stated) => stated.mark === mark && stated.component === null)?.statedAt
  return {
    id: 'mark',
    title: 'Mark',
    backdates: true,
    empty: '',
    items: [
      ...MARKS.map(({ key, mark, label }): MenuItem => {
        const at = statedAt(mark)
        return {
          key,
          label,
          detail: at === undefined ? undefined : `at ${formatClock(at)}`,
          pick: sends((ago) => ({ type: 'mark', mark, ago })),
        }
      }),
      {
        key: 'v',
        label: 'Verified…',
        detail: 'real users succeed again',
        pick: { go: 'menu', menu: verifiedMenu(view) },
      },
    ],
  }
}

function verifiedMenu(view: FacilitatorView): MenuSpec {
  const waiting = view.components.filter(
    (component) => component.since !== null && component.verifiedAt === null,
  )
  return {
    id: 'verified',
    title: 'Verified',
    backdates: true,
    empty: 'Nothing waits for a verification.',
    items: [
      ...waiting.map(
        (component, index): MenuItem => ({
          key: rowKey(index, false),
          label: component.title,
          detail:
            component.restoredAt === null
              ? 'not served yet'
              : `restored ${formatClock(component.restoredAt)}`,
          pick: sends((ago) => ({ type: 'mark', mark: 'verified', component: component.id, ago })),
        }),
      ),
      ...(waiting.length > 1
        ? [
            {
              key: 'z',
              label: 'Everything that is served',
              pick: sends((ago) => ({ type: 'mark', mark: 'verified', ago })),
            },
          ]
        : []),
    ],
  }
}

/** `O` and a digit: a duty was fulfilled. */
export function obligationMenu(view: FacilitatorView): MenuSpec {
  return {
    id: 'obligation',
    title: 'Notified',
    backdates: false,
    empty: 'The pack has no notification duties.',
    items: view.obligations.slice(0, 35).map((duty, index) => ({
      key: rowKey(index, true),
      label: duty.title,
      detail:
        duty.status === 'met'
          ? 'met'
          : duty.status === 'missed'
            ? 'missed'
            : duty.dueAt === null
              ? (duty.waitsFor ?? '')
              : `due ${formatClock(duty.dueAt)}`,
      pick: { go: 'form', form: (ago) => notifyForm(view, duty, ago) },
    })),
  }
}

/** `K` and a digit: a task under way; `N`: start one. */
export function taskMenu(view: FacilitatorView, now: ExerciseMs): MenuSpec {
  const open = view.tasks.filter((task) => task.status === 'running' || task.status === 'queued').slice(0, 9)
  return {
    id: 'task',
    title: 'Tasks',
    backdates: false,
    empty: '',
    items: [
      ...open.map(
        (task, index): MenuItem => ({
          key: rowKey(index, true),
          label: task.title,
          detail: `${task.roleTitle}, ${task.status}`,
          pick: { go: 'menu', menu: oneTaskMenu(view, task, now) },
        }),
      ),
      {
        key: 'n',
        label: 'Start a task…',
        disabled: view.startable.length === 0 ? 'nothing can be started' : undefined,
        pick: { go: 'menu', menu: startMenu(view) },
      },
    ],
  }
}

function oneTaskMenu(
  view: FacilitatorView,
  task: FacilitatorView['tasks'][number],
  now: ExerciseMs,
): MenuSpec {
  return {
    id: `task-${task.run}`,
    title: task.title,
    backdates: false,
    empty: '',
    items: [
      { key: 'd', label: 'Done', pick: sends(() => ({ type: 'complete-task', run: task.run })) },
      {
        key: 'f',
        label: 'Failed',
        pick: sends(() => ({ type: 'complete-task', run: task.run, outcome: 'failed' })),
      },
      ...(view.settings.mode === 'live'
        ? []
        : [
            {
              key: 'l',
              label: 'Set what is left…',
              pick: { go: 'form', form: () => taskLeftForm(task, now) } as const,
            },
          ]),
      { key: 'h', label: 'Hand over…', pick: { go: 'menu', menu: handOverMenu(view, task) } },
      { key: 'a', label: 'Abort…', pick: { go: 'form', form: () => abortForm(task) } },
    ],
  }
}

function handOverMenu(view: FacilitatorView, task: FacilitatorView['tasks'][number]): MenuSpec {
  return {
    id: 'hand-over',
    title: `Hand over “${task.title}” to`,
    backdates: false,
    empty: 'There is nobody else.',
    items: view.roles
      .filter((role) => role.id !== task.role)
      .slice(0, 9)
      .map((role, index) => ({
        key: rowKey(index, true),
        label: role.title,
        detail: role.id === task.backup ? 'backup' : undefined,
        pick: sends(() => ({ type: 'hand-over-task', run: task.run, role: role.id })),
      })),
  }
}

function startMenu(view: FacilitatorView): MenuSpec {
  return {
    id: 'start-task',
    title: 'Start',
    backdates: false,
    empty: 'Nothing can be started.',
    items: view.startable.slice(0, 26).map((task, index) => ({
      key: rowKey(index, false),
      label: task.title,
      detail: view.roles.find((role) => role.id === task.role)?.title,
      pick: sends(() => ({ type: 'start-task', task: task.task })),
    })),
  }
}

/** `U` and a letter: a component's level, by hand. */
export function componentMenu(view: FacilitatorView): MenuSpec {
  return {
    id: 'component',
    title: 'Set a component by hand',
    backdates: false,
    empty: 'The pack has no components.',
    items: view.components.slice(0, 26).map((component, index) => ({
      key: rowKey(index, false),
      label: component.title,
      detail: component.level,
      pick: {
        go: 'menu',
        menu: {
          id: `component-${component.id}`,
          title: component.title,
          backdates: false,
          empty: '',
          items: (['up', 'degraded', 'down'] as const).map((level, at) => ({
            key: rowKey(at, true),
            label: level,
            disabled: component.own === level ? 'so it is' : undefined,
            pick: { go: 'form', form: () => componentForm(component, level) },
          })),
        },
      },
    })),
  }
}

/** `V`: what the projector shows. */
export function projectorMenu(view: FacilitatorView, openWindow: (() => void) | undefined): MenuSpec {
  const latest = view.injects
    .filter((inject) => inject.deliveredAt !== null && inject.status === 'delivered')
    .toSorted((left, right) => (right.deliveredAt ?? 0) - (left.deliveredAt ?? 0))[0]
  const open = view.decisions.find((decision) => decision.status === 'open')
  const now = (content: string) => (view.projector.content === content ? 'shown now' : undefined)
  return {
    id: 'projector',
    title: 'Projector shows',
    backdates: false,
    empty: '',
    items: [
      {
        key: 'b',
        label: 'Component board and feed',
        detail: now('board'),
        pick: sends(() => ({ type: 'project', content: 'board' })),
      },
      {
        key: 'c',
        label: 'Clock',
        detail: now('clock'),
        pick: sends(() => ({ type: 'project', content: 'clock' })),
      },
      {
        key: 'i',
        label: 'Latest inject',
        detail: now('inject') ?? latest?.title,
        disabled: latest === undefined ? 'none was sent' : undefined,
        pick: sends(() => ({ type: 'project', content: 'inject', ref: latest?.id ?? null })),
      },
      {
        key: 'd',
        label: 'Open decision',
        detail: now('decision') ?? open?.title,
        disabled: open === undefined ? 'none is open' : undefined,
        pick: sends(() => ({ type: 'project', content: 'decision', ref: open?.id ?? null })),
      },
      {
        key: 'j',
        label: 'How to join',
        detail: now('join'),
        pick: sends(() => ({ type: 'project', content: 'join' })),
      },
      {
        key: 'm',
        label: 'Message…',
        detail: now('message'),
        pick: { go: 'form', form: () => messageForm(view) },
      },
      ...(openWindow === undefined
        ? []
        : [{ key: 'w', label: 'Open the projector window', pick: { go: 'run', run: openWindow } as const }]),
    ],
  }
}

function sends(command: (ago: number) => CommandInput): Pick {
  return { go: 'send', commands: (ago) => [command(ago)] }
}
