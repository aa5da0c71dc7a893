import '@mantine/core/styles.css'
import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import '@fontsource/jetbrains-mono/400.css'
import './theme.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { ConnectionProvider } from './connection.tsx'
import { openClient } from './open-client.ts'
import { parseRoute } from './router.ts'
import { cssVariables, theme } from './theme.ts'

const place = document.getElementById('root')
const scheme = localStorageColorSchemeManager({ key: 'muster.colour-scheme' })

if (place !== null) {
  const isProjector = parseRoute(window.location.hash).screen === 'projector'
  const client = openClient(isProjector ? 'projector' : 'facilitator')
  createRoot(place).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={scheme}
        defaultColorScheme="dark"
      >
        <ConnectionProvider client={client}>
          <App />
        </ConnectionProvider>
      </MantineProvider>
    </StrictMode>,
  )
}
