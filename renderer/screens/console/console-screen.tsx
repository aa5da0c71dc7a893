/**
 * The live console: renders the facilitator's view and sends commands; it computes no rule of the exercise.
 */
import { useMantineColorScheme } from '@mantine/core'
import { useMachine } from '@xstate/react'
import { useMemo, useRef, useState } from 'react'
import { fromPromise } from 'xstate'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import { ClockProvider, type Monotonic, useReadNow } from '../../components/clock-context.tsx'
import { useRoom } from '../../connection.tsx'
import { useKeys } from '../../keys.tsx'
import { ProbesDialog } from '../probes/probes-dialog.tsx'
import { RoomDialog } from '../room/room-dialog.tsx'
import type { ConsoleAction } from './actions/action.ts'
import { consoleActions } from './actions/console-actions.ts'
import { CommandLine } from './command-line.tsx'
import { type ConsoleApi, ConsoleProvider } from './console-context.tsx'
import { consoleMachine, type Send, sendInOrder } from './console-machine.ts'
import styles from './console-screen.module.css'
import { CurrentThing } from './current/current-thing.tsx'
import { ExpectedStrip } from './expected-strip.tsx'
import { FormDialog } from './form-dialog.tsx'
import { HandOverSheet } from './hand-over-sheet.tsx'
import { type MapHandle, StateMap } from './map/state-map.tsx'
import { MenuSheet } from './menu-sheet.tsx'
import { ComponentPane } from './panes/component-pane.tsx'
import { InjectQueue } from './panes/inject-queue.tsx'
import { LogPane } from './panes/log-pane.tsx'
import { MarkPane } from './panes/mark-pane.tsx'
import { MessagePane } from './panes/message-pane.tsx'
import { ObligationPane } from './panes/obligation-pane.tsx'
import { ProbePane } from './panes/probe-pane.tsx'
import { ProjectorPane } from './panes/projector-pane.tsx'
import { RunbookPane } from './panes/runbook-pane.tsx'
import { TaskPane } from './panes/task-pane.tsx'
import { PlanPane } from './plan/plan-pane.tsx'
import { RealIncident } from './real-incident.tsx'
import { ShoulderDialog } from './shoulder/shoulder-dialog.tsx'
import { currentThing, thingsOf } from './things.ts'
import { TopBar } from './top-bar.tsx'
import { useMediaQueryList } from './use-media-query-list.ts'
import { usePrimaryGuard } from './use-primary-guard.ts'
import { useTones } from './use-tones.ts'

export interface ConsoleScreenProps {
  readonly view: FacilitatorView
  readonly send: Send
  /** Opens the projector's window. */
  readonly onProjector?: () => void
  readonly onDebrief?: () => void
  readonly monotonic?: Monotonic
}

export function ConsoleScreen(props: ConsoleScreenProps) {
  return (
    <ClockProvider clock={props.view.clock} monotonic={props.monotonic}>
      <Console {...props} />
    </ClockProvider>
  )
}

function Console({ view, send, onProjector, onDebrief }: ConsoleScreenProps) {
  // Made once and not with every view: the console is drawn up to twenty times a second.
  const machine = useMemo(
    () =>
      consoleMachine.provide({
        actors: {
          sendAll: fromPromise(({ input }: { input: { readonly commands: readonly CommandInput[] } }) =>
            sendInOrder(send, input.commands),
          ),
        },
      }),
    [send],
  )
  const [state, emit] = useMachine(machine)
  const ui = state.context
  const wide = useMediaQueryList('(min-width: 1720px)')
  const read = useReadNow()
  const [sound, setSound] = useState(false)
  const { toggleColorScheme } = useMantineColorScheme()
  const command = useRef<HTMLInputElement>(null)
  const runbook = useRef<HTMLInputElement>(null)
  const log = useRef<HTMLInputElement>(null)
  const map = useRef<MapHandle>(null)
  useTones(view, sound)

  const room = useRoom(view.exercise)
  const things = useMemo(() => thingsOf(view), [view])
  const thing = currentThing(things, ui.thing)
  const guard = usePrimaryGuard(thing.key)
  const run = (...commands: readonly CommandInput[]) => {
    emit({ type: 'tell', told: null })
    sendInOrder(send, commands).then(
      (answer) => {
        if (!answer.ok)
          emit({
            type: 'tell',
            told: { tone: 'refused', text: answer.refusal.message, remedy: answer.refusal.remedy },
          })
      },
      () =>
        emit({
          type: 'tell',
          told: {
            tone: 'refused',
            text: 'The command was not answered.',
            remedy: 'Look at the connection, then try again.',
          },
        }),
    )
  }
  const resting = !state.matches('idle')
  const actions = consoleActions({
    view,
    ui,
    things,
    thing,
    wide,
    sound,
    now: () => read().exercise,
    emit,
    send: run,
    openDebrief: onDebrief,
    openProjector: onProjector,
    toggleSound: () => setSound(!sound),
    toggleScheme: toggleColorScheme,
    openMap: () => map.current?.open(),
    // A pane that was just asked for is there after the next paint.
    focus: (what) => requestAnimationFrame(() => ({ command, runbook, log })[what].current?.focus()),
  }).map(
    (action): ConsoleAction => (action.id === 'primary' ? { ...action, run: guard(action.run) } : action),
  )
  useKeys(
    actions.flatMap((action) =>
      action.keys.map((keys) => ({
        keys,
        label: action.says ?? action.label,
        disabled: !action.enabled || resting,
        inFields: action.inFields,
        run: action.run,
      })),
    ),
  )
  const api: ConsoleApi = {
    view,
    room,
    ui,
    things,
    thing,
    wide,
    resting,
    actions: new Map(actions.map((action) => [action.id, action])),
    emit,
    send,
    run,
  }

  return (
    <ConsoleProvider value={api}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press with the mouse leaves the focus where it was, so that Enter keeps its meaning */}
      <div
        className={styles.console}
        data-wide={wide || undefined}
        data-pane={ui.pane}
        data-below={ui.below}
        data-expected={view.expected !== null || undefined}
        onMouseDown={keepFocus}
      >
        <TopBar />
        {view.expected !== null && <ExpectedStrip expected={view.expected} />}
        <div className={styles.left} inert={view.realIncident}>
          {ui.pane === 'messages' ? (
            <MessagePane />
          ) : wide || ui.pane === 'queue' ? (
            <InjectQueue />
          ) : ui.pane === 'runbook' ? (
            <RunbookPane search={runbook} />
          ) : ui.pane === 'log' ? (
            <LogPane search={log} />
          ) : (
            <ProjectorPane />
          )}
          {wide && <ProjectorPane />}
        </div>
        <main className={styles.centre} inert={view.realIncident}>
          <CurrentThing />
          <MarkPane />
          {ui.below === 'plan' && <PlanPane />}
          <StateMap handle={map} hidden={ui.below === 'plan'} />
          {state.matches('menu') && ui.menu !== null && <MenuSheet key={ui.menu.id} menu={ui.menu} />}
        </main>
        {wide && (
          <div className={styles.fourth} inert={view.realIncident}>
            <RunbookPane search={runbook} />
            <LogPane search={log} />
          </div>
        )}
        <div className={styles.right} inert={view.realIncident}>
          <ComponentPane />
          {view.settings.mode === 'live' && <ProbePane />}
          <ObligationPane />
          <TaskPane />
        </div>
        <CommandLine input={command} />
        {view.realIncident && <RealIncident />}
        {ui.over?.show === 'room' && (
          <RoomDialog
            exercise={view.exercise}
            roles={view.roles}
            room={room}
            send={send}
            onClose={() => emit({ type: 'over', over: null })}
            onProject={() => run({ type: 'project', content: 'join' })}
            onShoulder={(role) => emit({ type: 'over', over: { show: 'shoulder', role } })}
          />
        )}
        {ui.over?.show === 'probes' && (
          <ProbesDialog view={view} send={send} onClose={() => emit({ type: 'over', over: null })} />
        )}
        {ui.over?.show === 'shoulder' && <ShoulderDialog role={ui.over.role} />}
        <HandOverSheet />
        <FormDialog
          form={state.matches('form') ? ui.form : null}
          refusal={ui.refusal}
          busy={state.matches({ form: 'sending' })}
          onSubmit={(values) => emit({ type: 'submit', values })}
          onClose={() => emit({ type: 'close' })}
        />
      </div>
    </ConsoleProvider>
  )
}

function keepFocus(event: React.MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault()
}
