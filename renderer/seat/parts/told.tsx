/** What was refused or what the host says, at the foot until somebody has read it. */
import { createContext, type ReactNode, use, useCallback, useState } from 'react'
import { Act } from '../../components/act.tsx'
import styles from './told.module.css'

const Tell = createContext<(text: string) => void>(() => undefined)

export function ToldProvider({ children }: { readonly children: ReactNode }) {
  const [told, setTold] = useState<readonly string[]>([])
  const tell = useCallback(
    (text: string) => setTold((before) => [...before.filter((other) => other !== text), text].slice(-3)),
    [],
  )
  return (
    <Tell value={tell}>
      {children}
      <div className={styles.zone} role="alert">
        {told.map((text) => (
          <div key={text} className={styles.told}>
            <p>{text}</p>
            <Act
              label="Dismiss"
              plain
              run={() => setTold((before) => before.filter((other) => other !== text))}
            />
          </div>
        ))}
      </div>
    </Tell>
  )
}

export function useTell(): (text: string) => void {
  return use(Tell)
}
