/** Short messages at the foot of a screen: what was refused and what to do, or what was done. */
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CommandInput } from '../shared/contract/commands.ts'
import type { Answer } from '../shared/contract/events.ts'
import { Act } from './components/act.tsx'
import { useCommand, useConnection } from './connection.tsx'
import styles from './notices.module.css'

export interface Message {
  readonly tone: 'done' | 'attention' | 'breached'
  readonly text: string
  readonly remedy?: string
}

const Tell = createContext<(message: Message) => void>(() => undefined)
/** ms that good news stays; what needs a person stays until dismissed. */
const GOOD_NEWS = 6_000

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const { onNotice } = useConnection()
  const [shown, setShown] = useState<readonly (Message & { readonly key: number })[]>([])
  const made = useRef(0)
  const drop = useCallback(
    (key: number) => setShown((before) => before.filter((other) => other.key !== key)),
    [],
  )
  const tell = useCallback(
    (message: Message) => {
      made.current += 1
      const key = made.current
      setShown((before) =>
        [...before.filter((other) => other.text !== message.text), { ...message, key }].slice(-3),
      )
      if (message.tone === 'done') setTimeout(() => drop(key), GOOD_NEWS)
    },
    [drop],
  )
  useEffect(() => onNotice((notice) => tell(notice)), [onNotice, tell])
  const newest = shown.at(-1)
  return (
    <Tell value={tell}>
      {children}
      <div className={styles.zone}>
        {shown.map((message) => (
          <div
            key={message.key}
            className={styles.notice}
            data-tone={message.tone}
            role={message.tone === 'done' ? 'status' : 'alert'}
          >
            <div>
              <p>{message.text}</p>
              {message.remedy && <p className="muted">{message.remedy}</p>}
            </div>
            <Act
              label="Dismiss"
              plain
              keys={message === newest ? 'Escape' : undefined}
              run={() => drop(message.key)}
            />
          </div>
        ))}
      </div>
    </Tell>
  )
}

export function useTell(): (message: Message) => void {
  return use(Tell)
}

/** Sends a command and says so when it is refused. @returns whether it was accepted */
export function useSend(exercise: string): (command: CommandInput) => Promise<Answer> {
  const command = useCommand(exercise)
  const tell = useTell()
  return useMemo(
    () => async (input: CommandInput) => {
      const answer = await command(input)
      if (!answer.ok) tell({ tone: 'breached', text: answer.refusal.message, remedy: answer.refusal.remedy })
      return answer
    },
    [command, tell],
  )
}
