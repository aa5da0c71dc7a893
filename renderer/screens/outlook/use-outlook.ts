import { useEffect, useState } from 'react'
import type { OutlookView } from '../../../shared/contract/outlook.ts'
import type { Failure } from '../../../shared/protocol/client.ts'
import { useConnection } from '../../connection.tsx'

export type Outlooking =
  | { readonly kind: 'busy' }
  | { readonly kind: 'found'; readonly view: OutlookView; readonly stopped: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Asks for a few plays more until all were made; leaving the screen or `stop` ends it, and what was found stays. */
export function useOutlook(pack: string): {
  readonly state: Outlooking
  readonly stop: () => void
  readonly goOn: () => void
} {
  const { ask } = useConnection()
  const [state, setState] = useState<Outlooking>({ kind: 'busy' })
  const [stopped, setStopped] = useState(false)
  useEffect(() => {
    if (stopped) return
    let left = false
    async function more(): Promise<void> {
      while (!left) {
        const reply = await ask({ ask: 'outlook', pack })
        if (left) return
        if (!reply.ok) return setState({ kind: 'failed', failure: reply.error })
        setState({ kind: 'found', view: reply.value, stopped: false })
        if (reply.value.plays >= reply.value.planned) return
      }
    }
    void more()
    return () => {
      left = true
    }
  }, [ask, pack, stopped])
  return {
    state: state.kind === 'found' ? { ...state, stopped } : state,
    stop: () => setStopped(true),
    goOn: () => {
      setState((before) => (before.kind === 'failed' ? { kind: 'busy' } : before))
      setStopped(false)
    },
  }
}
