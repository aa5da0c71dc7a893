import { Busy, Failed } from '../components/empty.tsx'
import { useView } from '../connection.tsx'
import { useKeys } from '../keys.tsx'
import { ProjectorScreen } from './projector/projector-screen.tsx'

/** The second display. It keeps showing the last view while the host is away. */
export function ProjectorEntry({ exercise }: { readonly exercise: string }) {
  const watched = useView(exercise, 'projector')
  // In the app the shell takes these keys before the page does, and fills the second display (electron/windows.ts).
  useKeys([
    { keys: 'F', label: 'Fill the display', run: fillDisplay },
    { keys: 'F11', label: 'Fill the display', run: fillDisplay },
  ])
  if (watched.kind === 'waiting') return <Busy what="Waiting for the exercise" />
  if (watched.kind === 'refused') return <Failed {...watched.refusal} />
  return <ProjectorScreen view={watched.view} />
}

/** Goes to the whole display, or back. A browser that refuses keeps its window as it is. */
function fillDisplay(): void {
  const change =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen()
  change.catch(() => undefined)
}
