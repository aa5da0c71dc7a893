import { CONFIDENCES } from '../capture-machine.ts'
import type { Field } from '../form-spec.ts'

/** How sure somebody was; it may be left unsaid. */
export const CONFIDENCE_FIELD: Extract<Field, { kind: 'choice' }> = {
  kind: 'choice',
  name: 'confidence',
  label: 'How sure',
  choices: [
    { value: '', label: 'not said' },
    ...CONFIDENCES.map((share) => ({ value: String(share), label: `${share * 100} %` })),
  ],
}
