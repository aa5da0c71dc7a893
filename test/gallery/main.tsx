/** `?screen=console&state=inject&scheme=dark`: one screen over one fixture view; commands are noted in `window`. */
import '@mantine/core/styles.css'
import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import '@fontsource/jetbrains-mono/400.css'
import '../../renderer/theme.css'
import { MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ConnectionProvider } from '../../renderer/connection.tsx'
import { KeyProvider } from '../../renderer/keys.tsx'
import { ConsoleScreen } from '../../renderer/screens/console/console-screen.tsx'
import { ProjectorScreen } from '../../renderer/screens/projector/projector-screen.tsx'
import { cssVariables, theme } from '../../renderer/theme.ts'
import type { CommandInput } from '../../shared/contract/commands.ts'
import type { FacilitatorView } from '../../shared/contract/facilitator-view.ts'
import type { ProjectorView } from '../../shared/contract/projector-view.ts'
import { consoleStates as plainStates, projectorStates as plainWalls } from '../fixtures/views/sms-outage.ts'
import { closedRoom, commanderSeat, interfaces, openRoom, teamWalls, voted } from '../fixtures/views/team.ts'
import { createFakeClient } from '../support/fake-client.ts'

const projectorStates: Readonly<Record<string, ProjectorView>> = { ...plainWalls, ...teamWalls }
const consoleStates: Readonly<Record<string, FacilitatorView>> = { ...plainStates, voted }

const asked = new URLSearchParams(window.location.search)
const state = asked.get('state') ?? ''
const sent: CommandInput[] = []
const client = createFakeClient({
  answers: { interfaces },
  views: { room: asked.get('room') === 'open' ? openRoom : closedRoom, role: commanderSeat },
})
Object.assign(window, { sentCommands: sent })

function send(command: CommandInput) {
  sent.push(command)
  if (asked.get('refuse') !== null) {
    return Promise.resolve({
      ok: false as const,
      refusal: {
        code: 'not-now',
        message: 'The inject was already sent.',
        remedy: 'Select another one, or retract it with T.',
      },
    })
  }
  return Promise.resolve({ ok: true as const, seq: 1 })
}

function Screen() {
  if (asked.get('screen') === 'projector') {
    const view = projectorStates[state]
    return view === undefined ? <p>No such state.</p> : <ProjectorScreen view={view} monotonic={() => 0} />
  }
  const view = consoleStates[state]
  return view === undefined ? (
    <p>No such state.</p>
  ) : (
    <ConsoleScreen
      view={view}
      send={send}
      onProjector={() => undefined}
      onDebrief={() => undefined}
      monotonic={() => 0}
    />
  )
}

const place = document.getElementById('root')
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        forceColorScheme={asked.get('scheme') === 'light' ? 'light' : 'dark'}
      >
        <ConnectionProvider client={client}>
          <KeyProvider>
            <Screen />
          </KeyProvider>
        </ConnectionProvider>
      </MantineProvider>
    </StrictMode>,
  )
}
