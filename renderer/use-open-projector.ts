import { useCallback } from 'react'
import { useConnection } from './connection.tsx'
import { useTell } from './notices.tsx'
import { routeHash } from './router.ts'

/** Shows the projector: a window on the second display in the app, a tab of its own in a browser. */
export function useOpenProjector(exercise: string): () => void {
  const { ask } = useConnection()
  const tell = useTell()
  return useCallback(() => {
    void ask({ ask: 'open-projector', exercise }).then((reply) => {
      if (!reply.ok) tell({ tone: 'breached', text: reply.error.message, remedy: reply.error.remedy })
      else if (!reply.value.opened) window.open(routeHash({ screen: 'projector', exercise }), '_blank')
    })
  }, [ask, exercise, tell])
}
