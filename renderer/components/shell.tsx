import { useMantineColorScheme } from '@mantine/core'
import type { ReactNode } from 'react'
import { useConnection } from '../connection.tsx'
import { go, type Route, useRoute } from '../router.ts'
import { Act } from './act.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { KeySheet } from './key-sheet.tsx'
import styles from './shell.module.css'

/** The frame of every screen but console and projector: where one is, where one can go, and nothing more. */
export function Shell({ children, title }: { readonly children: ReactNode; readonly title?: string }) {
  const route = useRoute()
  const { host } = useConnection()
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={skip}>
        Skip to content
      </button>
      <header className={styles.top}>
        <span className={styles.name}>Muster</span>
        <nav aria-label="Main" className={styles.nav}>
          <Place
            label="Exercises"
            keys="G"
            to={{ screen: 'library' }}
            here={['library', 'setup', 'guide', 'outlook'].includes(route.screen)}
          />
          <Place
            label="Runbooks"
            keys="B"
            to={{ screen: 'runbooks' }}
            here={['runbooks', 'runbook'].includes(route.screen)}
          />
          <Place label="History" keys="H" to={{ screen: 'history' }} here={route.screen === 'history'} />
        </nav>
        {title !== undefined && <span className={styles.title}>{title}</span>}
        <span className={styles.space} />
        {host === 'browser' && <span className="muted small">in the browser</span>}
        <SchemeToggle />
        <KeySheet />
      </header>
      <ConnectionBanner />
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
    </div>
  )
}

function Place({
  label,
  keys,
  to,
  here,
}: {
  readonly label: string
  readonly keys: string
  readonly to: Route
  readonly here: boolean
}) {
  return (
    <span className={styles.place} data-here={here || undefined}>
      <Act label={label} plain keys={keys} run={() => go(to)} current={here} />
    </span>
  )
}

/** Dark is the default; the choice is kept by Mantine in this browser or window. */
function SchemeToggle() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const other = colorScheme === 'light' ? 'dark' : 'light'
  return (
    <Act
      label={other === 'light' ? 'Light' : 'Dark'}
      plain
      keys="T"
      says={`Use the ${other} theme`}
      run={() => setColorScheme(other)}
    />
  )
}

function skip(): void {
  document.getElementById('content')?.focus()
}
