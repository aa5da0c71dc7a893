/** What can be done with the queue of injects. */
import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import type { InjectView } from '../../../../shared/contract/story-views.ts'
import type { ConsoleContext } from '../console-machine.ts'
import type { FormSpec } from '../form-spec.ts'
import { dropForm } from '../forms/stage-forms.ts'
import { adHocForm, retractForm, sendForm, skipForm } from '../forms/story-forms.ts'
import { queueOrder, selectedInject } from '../queue-order.ts'
import { type ActionDeps, type ConsoleAction, type Group, isLive, openForm } from './action.ts'
import { messageBeside } from './team-actions.ts'

export function injectActions(deps: ActionDeps): readonly ConsoleAction[] {
  const { view, ui, emit, send } = deps
  const group: Group = 'Injects'
  const live = isLive(view)
  const inject = selectedInject(view, ui)
  const waiting =
    inject !== null && (inject.status === 'pending' || inject.status === 'armed' || inject.status === 'held')
  const held = inject?.status === 'held'
  const messages = ui.pane === 'messages'
  const select = (step: 1 | -1) =>
    emit(
      messages
        ? { type: 'message', id: messageBeside(view, ui, step) }
        : { type: 'inject', id: selectBeside(view, ui, step) },
    )
  const open = (make: (of: InjectView) => FormSpec) => () => inject !== null && emit(openForm(make(inject)))
  return [
    {
      id: 'send',
      keys: ['S'],
      label: inject?.channelDead === true ? 'Send via…' : 'Send',
      group,
      enabled: live && inject !== null && (waiting || inject.status === 'failed'),
      run: () => {
        if (inject === null) return
        if (inject.channelDead) emit(openForm(sendForm(view, inject)))
        else send({ type: 'send-inject', inject: inject.id })
      },
    },
    {
      id: 'hold',
      keys: ['H'],
      label: held ? 'Release' : 'Hold',
      group,
      enabled: live && waiting,
      run: () =>
        inject !== null &&
        send(
          held ? { type: 'release-inject', inject: inject.id } : { type: 'hold-inject', inject: inject.id },
        ),
    },
    {
      id: 'skip',
      keys: ['X'],
      label: 'Skip',
      group,
      enabled: live && (waiting || inject?.status === 'failed'),
      run: open(skipForm),
    },
    {
      id: 'retract',
      keys: ['T'],
      label: 'Retract',
      group,
      enabled: live && inject?.status === 'delivered',
      run: open(retractForm),
    },
    {
      id: 'ad-hoc',
      keys: ['A'],
      label: 'Own inject',
      group,
      enabled: live,
      run: () => emit(openForm(adHocForm(view))),
    },
    {
      id: 'drop',
      keys: ['Shift+D'],
      label: 'Drop optional',
      group,
      enabled: live && view.droppable.length > 0,
      run: () => emit(openForm(dropForm(view))),
    },
    {
      id: 'select-previous',
      keys: ['ArrowUp'],
      label: messages ? 'Select the message above' : 'Select the inject above',
      group,
      enabled: messages ? view.messages.length > 0 : view.injects.length > 0,
      run: () => select(-1),
    },
    {
      id: 'select-next',
      keys: ['ArrowDown'],
      label: messages ? 'Select the message below' : 'Select the inject below',
      group,
      enabled: messages ? view.messages.length > 0 : view.injects.length > 0,
      run: () => select(1),
    },
  ]
}

function selectBeside(view: FacilitatorView, ui: ConsoleContext, step: 1 | -1): string | null {
  const { coming, past } = queueOrder(view)
  const all = [...coming, ...past]
  const at = all.findIndex((inject) => inject.id === ui.inject)
  const to = at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))
  return all[to]?.id ?? null
}
