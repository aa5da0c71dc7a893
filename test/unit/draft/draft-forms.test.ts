/** In whatever form a document writes its steps, the draft's tasks name them, and its plays tick them. */
import { expect, it, vi } from 'vitest'
import { draftScenarios } from '../../../shared/draft/draft-scenarios.ts'
import { validatePack } from '../../../shared/scenario/validate.ts'
import { complaintsOf, documentOf, endingOf, playDraft } from '../../support/drafted.ts'
import { sha256 } from '../../support/sha256.ts'
import { STEP_FORMS } from '../../support/step-forms.ts'

vi.setConfig({ testTimeout: 60_000 })

const REFS = [1, 2, 3, 4].map((number) => `restore-the-shop/${number}`)

it.each([...Object.entries(STEP_FORMS), ['CRLF', (STEP_FORMS.table ?? '').replaceAll('\n', '\r\n')]])(
  '%s',
  (_, source) => {
    const [draft] = draftScenarios(documentOf(source), { procedures: ['restore-the-shop'] })
    if (draft === undefined) throw new Error('Nothing was drafted.')
    expect(complaintsOf(draft)).toEqual([])
    expect([endingOf(draft, 'good'), endingOf(draft, 'bad')]).toEqual(['recovered', 'lost'])
    const { scenario } = validatePack({ files: draft.files, sha256 })
    expect(scenario?.requiredSteps.toSorted()).toEqual(REFS)
    const ticked = playDraft(draft, 'good').events.flatMap((event) =>
      event.type === 'StepTicked' ? [event.ref] : [],
    )
    expect(ticked.toSorted()).toEqual(REFS)
  },
)
