import { useEffect } from 'react'
import { KeyProvider } from './keys.tsx'
import { NoticeProvider } from './notices.tsx'
import { type Route, useRoute } from './router.ts'
import { ExerciseEntry } from './screens/exercise-entry.tsx'
import { GuideScreen } from './screens/guide/guide-screen.tsx'
import { HistoryScreen } from './screens/history/history-screen.tsx'
import { LibraryScreen } from './screens/library/library-screen.tsx'
import { OutlookScreen } from './screens/outlook/outlook-screen.tsx'
import { ProjectorEntry } from './screens/projector-entry.tsx'
import { ReportScreen } from './screens/report/report-screen.tsx'
import { DropRunbook } from './screens/runbooks/drop-runbook.tsx'
import { ReviewScreen } from './screens/runbooks/review-screen.tsx'
import { RunbooksScreen } from './screens/runbooks/runbooks-screen.tsx'
import { SetupScreen } from './screens/setup/setup-screen.tsx'

const TITLES: Readonly<Record<Route['screen'], string>> = {
  library: 'Exercises',
  setup: 'Set-up',
  guide: 'Facilitator’s guide',
  outlook: 'What can come of it',
  exercise: 'Exercise',
  debrief: 'Debrief',
  projector: 'Projector',
  report: 'Report',
  history: 'History',
  runbooks: 'Runbooks',
  runbook: 'Runbook',
}

/** The one entry: the address says which screen. */
export function App() {
  const route = useRoute()
  useEffect(() => {
    document.title = `${TITLES[route.screen]} - Muster`
  }, [route.screen])
  return (
    <KeyProvider>
      <NoticeProvider>
        <DropRunbook route={route}>
          <Screen route={route} />
        </DropRunbook>
      </NoticeProvider>
    </KeyProvider>
  )
}

function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'library':
      return <LibraryScreen />
    case 'setup':
      return <SetupScreen key={route.pack} pack={route.pack} />
    case 'guide':
      return <GuideScreen key={route.pack} pack={route.pack} />
    case 'outlook':
      return <OutlookScreen key={route.pack} pack={route.pack} />
    case 'exercise':
    case 'debrief':
      return <ExerciseEntry key={route.exercise} exercise={route.exercise} />
    case 'projector':
      return <ProjectorEntry exercise={route.exercise} />
    case 'report':
      return <ReportScreen key={route.exercise} exercise={route.exercise} />
    case 'history':
      return <HistoryScreen />
    case 'runbooks':
      return <RunbooksScreen />
    case 'runbook':
      return <ReviewScreen key={route.runbook} runbook={route.runbook} version={route.version} />
  }
}
