/** What is shown, here and on the wall. */

import type { Pane } from '../console-machine.ts'
import { projectorMenu } from '../menus.ts'
import { type ActionDeps, type ConsoleAction, type Group, openMenu } from './action.ts'

/** Opens the whole map, and closes it again. */
export const MAP_KEY = 'Shift+M'

export function paneActions(deps: ActionDeps): readonly ConsoleAction[] {
  const { view, ui, wide, emit, send, focus } = deps
  const group: Group = 'Panes and projector'
  const show = (pane: Extract<Pane, 'runbook' | 'log'>) => () => {
    if (!wide && ui.pane === pane) {
      emit({ type: 'pane', pane: 'queue' })
      return
    }
    if (!wide) emit({ type: 'pane', pane })
    focus(pane)
  }
  return [
    {
      id: 'runbook',
      keys: ['R'],
      label: 'Runbook',
      group,
      enabled: view.runbooks.length > 0,
      run: show('runbook'),
    },
    { id: 'log', keys: ['L'], label: 'Log', group, enabled: true, run: show('log') },
    {
      id: 'projector',
      keys: ['V'],
      label: 'Projector',
      says: 'Choose what the projector shows',
      group,
      enabled: true,
      run: () => emit(openMenu(projectorMenu(view, deps.openProjector))),
    },
    {
      id: 'preview',
      keys: ['Shift+V'],
      label: 'Preview',
      says: 'Show the projector here',
      group,
      enabled: !wide,
      run: () => emit({ type: 'pane', pane: ui.pane === 'projector' ? 'queue' : 'projector' }),
    },
    {
      id: 'projector-window',
      keys: ['Shift+P'],
      label: 'Projector window',
      says: 'Projector on the second display, full screen',
      group,
      enabled: deps.openProjector !== undefined,
      run: () => deps.openProjector?.(),
    },
    {
      id: 'blackout',
      keys: ['0'],
      label: view.projector.blackout ? 'Light up' : 'Blackout',
      group,
      enabled: true,
      run: () => send({ type: 'blackout' }),
    },
    {
      id: 'map',
      keys: [MAP_KEY],
      label: 'Map',
      says: 'Map of the whole scenario',
      group,
      enabled: true,
      run: deps.openMap,
    },
    {
      id: 'plan',
      keys: ['Shift+K'],
      label: 'Plan',
      says:
        ui.below === 'plan'
          ? 'Back to the map, from planned against actual'
          : 'Steps and tasks, planned against actual',
      group,
      enabled: true,
      run: () => emit({ type: 'below', below: ui.below === 'plan' ? 'map' : 'plan' }),
    },
    {
      id: 'sound',
      keys: ['Shift+S'],
      label: deps.sound ? 'Sound on' : 'Sound off',
      says: deps.sound ? 'Switch sounds off' : 'Switch sounds on',
      group,
      enabled: true,
      run: deps.toggleSound,
    },
    { id: 'scheme', keys: ['Shift+T'], label: 'Light or dark', group, enabled: true, run: deps.toggleScheme },
    {
      id: 'command',
      keys: [':', '/'],
      label: 'Command line',
      group,
      enabled: true,
      run: () => focus('command'),
    },
    {
      id: 'back',
      keys: ['Escape'],
      label: 'Back',
      group,
      enabled: ui.told !== null || (ui.pane !== 'queue' && (!wide || ui.pane === 'messages')),
      run: () => {
        emit({ type: 'tell', told: null })
        emit({ type: 'pane', pane: 'queue' })
      },
    },
  ]
}
