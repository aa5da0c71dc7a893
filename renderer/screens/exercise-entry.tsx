import { Act } from '../components/act.tsx'
import { ConnectionBanner } from '../components/connection-banner.tsx'
import { Busy, Failed } from '../components/empty.tsx'
import { Shell } from '../components/shell.tsx'
import { useCommand, useView } from '../connection.tsx'
import { go } from '../router.ts'
import { useOpenProjector } from '../use-open-projector.ts'
import { BriefingScreen } from './briefing/briefing-screen.tsx'
import { ConsoleScreen } from './console/console-screen.tsx'
import { DebriefEntry } from './debrief/debrief-entry.tsx'

/** The phase of an exercise decides where its facilitator is: briefing, console or debrief. */
export function ExerciseEntry({ exercise }: { readonly exercise: string }) {
  const watched = useView(exercise, 'facilitator')
  const send = useCommand(exercise)
  const openProjector = useOpenProjector(exercise)
  if (watched.kind === 'waiting') {
    return (
      <Shell>
        <Busy what="Reading the log of the exercise" />
      </Shell>
    )
  }
  if (watched.kind === 'refused') {
    return (
      <Shell>
        <Failed
          {...watched.refusal}
          act={<Act label="To the exercises" keys="Enter" primary run={() => go({ screen: 'library' })} />}
        />
      </Shell>
    )
  }
  const { view } = watched
  switch (view.phase) {
    case 'briefing':
      return <BriefingScreen view={view} exercise={exercise} />
    case 'running':
    case 'paused':
      return (
        <>
          <ConnectionBanner />
          <ConsoleScreen view={view} send={send} onProjector={openProjector} />
        </>
      )
    case 'ended':
    case 'closed':
      return <DebriefEntry exercise={exercise} />
  }
}
