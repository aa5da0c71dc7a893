/** The menus behind ⇧O and ⇧G: a seat, and what can be done for it. */
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import type { ConsoleEvent } from './console-machine.ts'
import { freeForm } from './forms/decision-forms.ts'
import { notifyForm } from './forms/story-forms.ts'
import { messageAsForm, voteForm } from './forms/team-forms.ts'
import { type MenuItem, type MenuSpec, type Pick, rowKey } from './menu-spec.ts'
import { typedText } from './typed-text.ts'

type Role = FacilitatorView['roles'][number]

/** One key per role; who sits there stands beside it. */
export function seatMenu(view: FacilitatorView, title: string, pick: (role: string) => Pick): MenuSpec {
  return {
    id: `seats ${title}`,
    title,
    backdates: false,
    empty: 'The pack has no roles.',
    items: view.roles.slice(0, 35).map((role, index) => ({
      key: rowKey(index, true),
      label: role.title,
      detail: peopleText(role),
      pick: pick(role.id),
    })),
  }
}

/** `Marit Aasen`, `nobody`, `away: Jonas Lie`. */
export function peopleText({ seats }: Role): string {
  const present = seats.filter((seat) => seat.present).map(({ person }) => person)
  if (present.length > 0) return present.join(', ')
  return seats.length === 0 ? 'nobody' : `away: ${seats.map(({ person }) => person).join(', ')}`
}

/** What the facilitator can do in the name of a role: each leads to the form that it always has. */
export function actMenu(view: FacilitatorView, role: string, emit: (event: ConsoleEvent) => void): MenuSpec {
  const title = view.roles.find(({ id }) => id === role)?.title ?? role
  const open = view.decisions.filter((decision) => decision.status === 'open')
  const asked = open.filter((decision) =>
    view.polls.some(({ point, asked }) => point === decision.id && asked.some((one) => one.role === role)),
  )
  const duties = view.obligations.filter((duty) => duty.status === 'open')
  const startable = view.startable.slice(0, 26)
  return {
    id: `act ${role}`,
    title: `Act for ${title}`,
    backdates: false,
    empty: '',
    items: [
      ...open.slice(0, 9).map(
        (decision, index): MenuItem => ({
          key: rowKey(index, true),
          label: `Decide “${decision.title}”`,
          detail: actDetail(view, decision, role),
          pick: {
            go: 'run',
            run: () => {
              emit({ type: 'thing', key: `decision:${decision.id}` })
              emit({ type: 'act', role })
            },
          },
        }),
      ),
      {
        key: 'f',
        label: 'Decide something else…',
        pick: { go: 'form', form: () => freeForm(view, null, role) },
      },
      {
        key: 'v',
        label: 'Vote…',
        disabled: asked.length === 0 ? 'not asked for a vote' : undefined,
        pick: {
          go: 'menu',
          menu: choiceMenu(
            `Vote as ${title} on`,
            asked.map((decision) => ({
              label: decision.title,
              pick: { go: 'form', form: () => voteForm(view, decision, role) },
            })),
          ),
        },
      },
      { key: 'w', label: 'Write a message…', pick: { go: 'form', form: () => messageAsForm(view, role) } },
      {
        key: 'o',
        label: 'Notified…',
        disabled: duties.length === 0 ? 'no duty is open' : undefined,
        pick: {
          go: 'menu',
          menu: choiceMenu(
            `${title} has notified`,
            duties.map((duty) => ({
              label: duty.title,
              pick: { go: 'form', form: (ago) => notifyForm(view, duty, ago, role) },
            })),
          ),
        },
      },
      {
        key: 'k',
        label: 'Start a task…',
        disabled: startable.length === 0 ? 'nothing can be started' : undefined,
        pick: {
          go: 'menu',
          menu: choiceMenu(
            `${title} starts`,
            startable.map((task) => ({
              label: task.title,
              pick: { go: 'send', commands: () => [{ type: 'start-task', task: task.task, role }] },
            })),
          ),
        },
      },
    ],
  }
}

function actDetail(
  view: FacilitatorView,
  { id, answeredBy }: FacilitatorView['decisions'][number],
  role: string,
): string | undefined {
  const typed = view.typed.find((one) => one.point === id && one.role === role)
  if (typed !== undefined) return `not sent yet: ${typedText(view, typed)}`
  return answeredBy === role ? 'is asked' : undefined
}

function choiceMenu(
  title: string,
  choices: readonly { readonly label: string; readonly pick: Pick }[],
): MenuSpec {
  return {
    id: title,
    title,
    backdates: false,
    empty: 'There is nothing to choose.',
    items: choices.slice(0, 35).map((choice, index) => ({ key: rowKey(index, true), ...choice })),
  }
}
