import { Act } from '../../components/act.tsx'
import { Busy, Failed } from '../../components/empty.tsx'
import { Shell } from '../../components/shell.tsx'
import { useView } from '../../connection.tsx'
import { useSend } from '../../notices.tsx'
import { go } from '../../router.ts'
import { DebriefScreen } from './debrief-screen.tsx'

export function DebriefEntry({ exercise }: { readonly exercise: string }) {
  const watched = useView(exercise, 'debrief')
  const send = useSend(exercise)
  if (watched.kind === 'shown') return <DebriefScreen view={watched.view} send={send} exercise={exercise} />
  return (
    <Shell>
      {watched.kind === 'waiting' ? (
        <Busy what="Working out the score" />
      ) : (
        <Failed
          {...watched.refusal}
          act={<Act label="To the exercises" keys="Enter" primary run={() => go({ screen: 'library' })} />}
        />
      )}
    </Shell>
  )
}
