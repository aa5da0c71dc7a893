import { useAsk, useConnection } from '../../connection.tsx'
import { goBack } from '../../router.ts'
import { DocumentScreen } from '../report/document-screen.tsx'
import { GUIDE_FORMATS, type GuideFormat } from '../report/report-formats.ts'
import { useExports } from '../report/use-exports.ts'

/** What a facilitator reads and prints before a session: of the pack alone, no exercise is needed. */
export function GuideScreen({ pack }: { readonly pack: string }) {
  const { ask } = useConnection()
  return (
    <DocumentScreen
      title="Facilitator’s guide"
      preview="The guide"
      keepTitle="Keep the guide"
      busy="Writing the guide"
      warning="It tells how the story goes on and which answers are good: for the facilitator, not for the players."
      asked={useAsk({ ask: 'guide', pack, format: 'html' })}
      formats={GUIDE_FORMATS}
      files={useExports((format: GuideFormat) => ask({ ask: 'export-guide', pack, format }))}
      onBack={() => goBack({ screen: 'library' })}
    />
  )
}
