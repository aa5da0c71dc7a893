import { Act } from '../../components/act.tsx'
import { Busy, Failed } from '../../components/empty.tsx'
import { Shell } from '../../components/shell.tsx'
import { useAsk, useConnection } from '../../connection.tsx'
import { useTell } from '../../notices.tsx'
import { go } from '../../router.ts'
import { LibraryList } from './library-list.tsx'

/** First screen: what waits to be resumed, then what can be played. */
export function LibraryScreen() {
  const packs = useAsk({ ask: 'library' })
  const exercises = useAsk({ ask: 'exercises' })
  const platform = useAsk({ ask: 'platform' })
  const { ask } = useConnection()
  const tell = useTell()

  async function remove(exercise: string): Promise<void> {
    const reply = await ask({ ask: 'delete-exercise', exercise })
    if (!reply.ok) tell({ tone: 'breached', text: reply.error.message, remedy: reply.error.remedy })
    exercises.again()
  }

  const open =
    exercises.state.kind === 'answered'
      ? exercises.state.value.filter((exercise) => exercise.phase !== 'closed')
      : []
  // Settings of this computer that could not be read.
  const found = platform.state.kind === 'answered' ? platform.state.value.problems : []
  return (
    <Shell>
      {packs.state.kind === 'failed' ? (
        <Failed
          {...packs.state.failure}
          problems={[...(packs.state.failure.problems ?? []), ...found]}
          act={<Act label="Try again" keys="Enter" primary run={packs.again} />}
        />
      ) : exercises.state.kind === 'busy' || (packs.state.kind === 'busy' && open.length === 0) ? (
        <Busy what="Reading the scenarios" />
      ) : (
        <LibraryList
          // What can be gone on with is offered while the scenarios are still being read.
          packs={packs.state.kind === 'answered' ? packs.state.value : []}
          exercises={open}
          problems={found}
          trouble={exercises.state.kind === 'failed' ? exercises.state.failure : null}
          onSetup={(pack) => go({ screen: 'setup', pack })}
          onGuide={(pack) => go({ screen: 'guide', pack })}
          onOutlook={(pack) => go({ screen: 'outlook', pack })}
          onOpen={(exercise) => go({ screen: 'exercise', exercise })}
          onDelete={remove}
        />
      )}
    </Shell>
  )
}
