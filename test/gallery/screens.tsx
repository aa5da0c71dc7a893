/** The screens around the console, standing on fixtures: `screens.html?show=library`. */
import '@mantine/core/styles.css'
import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import '@fontsource/jetbrains-mono/400.css'
import '../../renderer/theme.css'
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { ConnectionProvider } from '../../renderer/connection.tsx'
import { KeyProvider } from '../../renderer/keys.tsx'
import { NoticeProvider } from '../../renderer/notices.tsx'
import { BriefingScreen } from '../../renderer/screens/briefing/briefing-screen.tsx'
import { DebriefScreen } from '../../renderer/screens/debrief/debrief-screen.tsx'
import { PARTS } from '../../renderer/screens/debrief/parts.ts'
import { GuideScreen } from '../../renderer/screens/guide/guide-screen.tsx'
import { HistoryScreen } from '../../renderer/screens/history/history-screen.tsx'
import { LibraryScreen } from '../../renderer/screens/library/library-screen.tsx'
import { ReportScreen } from '../../renderer/screens/report/report-screen.tsx'
import { SetupScreen } from '../../renderer/screens/setup/setup-screen.tsx'
import { cssVariables, theme } from '../../renderer/theme.ts'
import { closed, dataDebrief, debrief, liveDebrief, openDebrief } from '../fixtures/views/debrief.ts'
import { history } from '../fixtures/views/history.ts'
import { exercises, fourPacks, packDetail, packs } from '../fixtures/views/library.ts'
import { briefing, liveBriefing } from '../fixtures/views/sms-outage.ts'
import { createFakeClient, type FakeClientOptions } from '../support/fake-client.ts'

const parameters = new URLSearchParams(window.location.search)
const show = parameters.get('show') ?? 'library'
const scheme = parameters.get('scheme') === 'light' ? 'light' : 'dark'
const REPORT =
  '<!doctype html><title>Report</title><body style="font:10.5pt Inter;margin:20mm"><h1>Test report</h1><p>EXERCISE</p>'

const answers = {
  library: packs,
  exercises,
  pack: packDetail,
  history,
  report: REPORT,
  guide: REPORT,
  'export-guide': {
    download: 'blob:',
    name: 'guide.html',
    hint: 'No PDF printer was found: open this file in a browser and print it to PDF.',
  },
  export: { path: '/home/ingrid/Documents/autumn-drill-report.pdf' },
  platform: {
    host: 'electron',
    version: '0.1.0',
    printsPdf: true,
    opensProjector: true,
    remembered: null,
    problems: [],
  },
}

const send = () => Promise.resolve({ ok: true as const, seq: 1 })

interface Picture {
  readonly options?: FakeClientOptions
  readonly screen: () => ReactNode
}

const pictures: Readonly<Record<string, Picture>> = {
  library: { screen: () => <LibraryScreen /> },
  'library-four': {
    options: { answers: { ...answers, library: fourPacks } },
    screen: () => <LibraryScreen />,
  },
  'library-pack': {
    options: {
      answers: { ...answers, exercises: [], library: fourPacks, pack: { ...packDetail, ...fourPacks[0] } },
    },
    screen: () => <LibraryScreen />,
  },
  guide: { screen: () => <GuideScreen pack="sms-provider-outage" /> },
  'report-refused': {
    options: {
      answers,
      failures: {
        report: {
          code: 'pack-has-problems',
          message: 'The pack of this exercise cannot be read any more.',
          remedy: 'Put back the file that is missing, then try again.',
          problems: packs[2]?.problems ?? [],
        },
      },
    },
    screen: () => <ReportScreen exercise="ex-2" />,
  },
  'library-fresh': { options: { answers: { ...answers, exercises: [] } }, screen: () => <LibraryScreen /> },
  'library-empty': {
    options: { answers: { ...answers, exercises: [], library: [] } },
    screen: () => <LibraryScreen />,
  },
  'library-failed': {
    options: {
      failures: {
        library: {
          code: 'disk',
          message: 'The scenarios folder cannot be read.',
          remedy: 'Check that it exists and may be read, then try again.',
        },
      },
    },
    screen: () => <LibraryScreen />,
  },
  'library-busy': { options: { answers: {} }, screen: () => <LibraryScreen /> },
  away: { options: { answers, status: { kind: 'lost', attempt: 2 } }, screen: () => <LibraryScreen /> },
  setup: { screen: () => <SetupScreen pack="sms-provider-outage" /> },
  briefing: { screen: () => <BriefingScreen view={briefing} exercise="ex-1" /> },
  'briefing-live': { screen: () => <BriefingScreen view={liveBriefing} exercise="ex-1" /> },
  report: { screen: () => <ReportScreen exercise="ex-2" /> },
  history: { screen: () => <HistoryScreen /> },
  'history-empty': { options: { answers: { ...answers, history: [] } }, screen: () => <HistoryScreen /> },
  'debrief-closed': {
    screen: () => <DebriefScreen view={closed} send={send} exercise="ex-2" begin="close" />,
  },
  'debrief-data': {
    screen: () => <DebriefScreen view={dataDebrief} send={send} exercise="ex-2" begin="result" />,
  },
  'debrief-data-open': {
    screen: () => <DebriefScreen view={openDebrief} send={send} exercise="ex-2" begin="result" />,
  },
  'debrief-expected': {
    screen: () => <DebriefScreen view={dataDebrief} send={send} exercise="ex-2" begin="time-spent" />,
  },
  'debrief-plan': {
    screen: () => <DebriefScreen view={liveDebrief} send={send} exercise="ex-2" begin="time-spent" />,
  },
  ...Object.fromEntries(
    PARTS.map((part) => [
      `debrief-${part.id}`,
      { screen: () => <DebriefScreen view={debrief} send={send} exercise="ex-2" begin={part.id} /> },
    ]),
  ),
}

const picture = pictures[show]
const place = document.getElementById('root')
if (picture && place) {
  createRoot(place).render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={scheme}>
      <ConnectionProvider client={createFakeClient(picture.options ?? { answers })}>
        <KeyProvider>
          <NoticeProvider>{picture.screen()}</NoticeProvider>
        </KeyProvider>
      </ConnectionProvider>
    </MantineProvider>,
  )
}
