/** The team at its seats: who is there, what they see, write and vote. */
import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import type { ConsoleContext } from '../console-machine.ts'
import { answerForm, askVotesForm, outsideForm } from '../forms/team-forms.ts'
import { messageOrder, toAnswer } from '../message-order.ts'
import { actMenu, seatMenu } from '../team-menus.ts'
import { type ActionDeps, type ConsoleAction, type Group, isLive, openForm, openMenu } from './action.ts'

export function teamActions(deps: ActionDeps): readonly ConsoleAction[] {
  const { view, ui, thing, emit } = deps
  const group: Group = 'Team'
  const live = isLive(view)
  const decision = thing.kind === 'decision' ? thing.decision : null
  const message = toAnswer(view, ui.message)
  const shown = ui.pane === 'messages'
  return [
    {
      id: 'room',
      keys: ['Shift+R'],
      label: 'Room',
      says: 'Room: who joins, and who is there',
      group,
      enabled: true,
      run: () => emit({ type: 'over', over: { show: 'room' } }),
    },
    {
      id: 'shoulder',
      keys: ['Shift+O'],
      label: 'Look over',
      says: 'Look over the shoulder of a seat',
      group,
      enabled: view.roles.length > 0,
      run: () =>
        emit(
          openMenu(
            seatMenu(view, 'Look over the shoulder of', (role) => ({
              go: 'run',
              run: () => emit({ type: 'over', over: { show: 'shoulder', role } }),
            })),
          ),
        ),
    },
    {
      id: 'act',
      keys: ['Shift+G'],
      label: 'Act for',
      says: 'Act for an absent seat',
      group,
      enabled: live && view.roles.length > 0,
      run: () =>
        emit(
          openMenu(seatMenu(view, 'Act for', (role) => ({ go: 'menu', menu: actMenu(view, role, emit) }))),
        ),
    },
    {
      id: 'messages',
      keys: ['Q'],
      label: 'Messages',
      says: 'Messages of the players',
      group,
      enabled: true,
      run: () => emit({ type: 'pane', pane: shown ? 'queue' : 'messages' }),
    },
    {
      id: 'answer',
      keys: ['Shift+A'],
      label: 'Answer',
      says: message === null ? 'Answer as somebody outside' : `Answer as ${message.outside.join(', ')}`,
      group,
      enabled: live && message !== null,
      run: () => message !== null && emit(openForm(answerForm(view, message))),
    },
    {
      id: 'outside',
      keys: ['Shift+N'],
      label: 'From outside',
      says: 'Message from somebody outside',
      group,
      enabled: live,
      run: () => emit(openForm(outsideForm(view))),
    },
    {
      id: 'ask-votes',
      keys: ['Shift+Q'],
      label: 'Ask for votes',
      group,
      enabled: live && decision !== null,
      run: () => {
        if (decision === null) return
        // Whoever asks wants to see the answers: nothing that comes in takes the question's place.
        emit({ type: 'thing', key: `decision:${decision.id}` })
        emit(
          openForm(
            askVotesForm(
              view,
              decision,
              view.polls.find((poll) => poll.point === decision.id),
            ),
          ),
        )
      },
    },
  ]
}

/** The message above or below the selected one, as the pane shows them. */
export function messageBeside(
  view: FacilitatorView,
  ui: Pick<ConsoleContext, 'message'>,
  step: 1 | -1,
): string | null {
  const all = messageOrder(view)
  const at = all.findIndex((message) => message.id === ui.message)
  const to = at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))
  return all[to]?.id ?? null
}
