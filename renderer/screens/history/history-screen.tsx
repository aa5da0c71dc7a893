import { Act } from '../../components/act.tsx'
import { Busy, Failed } from '../../components/empty.tsx'
import { Shell } from '../../components/shell.tsx'
import { useAsk } from '../../connection.tsx'
import { go } from '../../router.ts'
import { HistoryTable } from './history-table.tsx'

/** What was achieved, exercise by exercise, and which way it goes. */
export function HistoryScreen() {
  const { state, again } = useAsk({ ask: 'history' })
  return (
    <Shell>
      {state.kind === 'busy' ? (
        <Busy what="Reading the history" />
      ) : state.kind === 'failed' ? (
        <Failed {...state.failure} act={<Act label="Try again" keys="Enter" primary run={again} />} />
      ) : (
        <HistoryTable
          rows={state.value}
          onOpen={(exercise) => go({ screen: 'report', exercise })}
          onDebrief={(exercise) => go({ screen: 'debrief', exercise })}
          onLibrary={() => go({ screen: 'library' })}
        />
      )}
    </Shell>
  )
}
