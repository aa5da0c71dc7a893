import { Busy, Failed } from '../components/empty.tsx'
import { useView } from '../connection.tsx'
import { ProjectorScreen } from './projector/projector-screen.tsx'

/** The second display. It keeps showing the last view while the host is away. */
export function ProjectorEntry({ exercise }: { readonly exercise: string }) {
  const watched = useView(exercise, 'projector')
  if (watched.kind === 'waiting') return <Busy what="Waiting for the exercise" />
  if (watched.kind === 'refused') return <Failed {...watched.refusal} />
  return <ProjectorScreen view={watched.view} />
}
