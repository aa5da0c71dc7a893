/** Renders a screen as the app does, over a client without a host. */
import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { ConnectionProvider } from '../../renderer/connection.tsx'
import { KeyProvider } from '../../renderer/keys.tsx'
import { NoticeProvider } from '../../renderer/notices.tsx'
import { createFakeClient, type FakeClient, type FakeClientOptions } from './fake-client.ts'

afterEach(() => {
  cleanup()
  localStorage.clear()
  window.location.hash = ''
})

export function renderScreen(screen: ReactNode, options: FakeClientOptions = {}): FakeClient {
  const client = createFakeClient(options)
  render(
    <MantineProvider env="test" forceColorScheme="dark">
      <ConnectionProvider client={client}>
        <KeyProvider>
          <NoticeProvider>{screen}</NoticeProvider>
        </KeyProvider>
      </ConnectionProvider>
    </MantineProvider>,
  )
  return client
}

/** Presses a key where the focus is, as a keyboard does. */
export function press(
  key: string,
  modifiers: { readonly ctrl?: boolean; readonly shift?: boolean } = {},
): void {
  const target = document.activeElement ?? document.body
  fireEvent.keyDown(target, { key, ctrlKey: modifiers.ctrl === true, shiftKey: modifiers.shift === true })
}
