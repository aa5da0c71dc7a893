/** Decisions that are not among the options, what they mean, and reasons that follow later. */
import type {
  DecisionRecordView,
  DecisionView,
  FacilitatorView,
  Level,
} from '../../../../shared/contract/views.ts'
import { newId } from '../../../components/new-id.ts'
import { CONFIDENCES } from '../capture-machine.ts'
import { agoField, type Choice, type FormSpec } from '../form-spec.ts'
import { roleChoices } from './role-choices.ts'

/** In their own words first; what it means for the story is asked after, and may wait. */
export function freeForm(view: FacilitatorView, point: DecisionView | null): FormSpec {
  const decision = newId('decision')
  return {
    id: 'free',
    title: point === null ? 'Decision of their own' : `Other answer to “${point.title}”`,
    fields: [
      { kind: 'text', name: 'text', label: 'What they decided', required: true, lines: 2 },
      {
        kind: 'choice',
        name: 'role',
        label: 'Decided by',
        choices: roleChoices(view),
        initial: point?.answeredBy,
      },
      { kind: 'text', name: 'rationale', label: 'Why' },
      {
        kind: 'choice',
        name: 'confidence',
        label: 'How sure',
        choices: [
          { value: '', label: 'not said' },
          ...CONFIDENCES.map((share) => ({ value: String(share), label: `${share * 100} %` })),
        ],
      },
      agoField('Decided, minutes ago'),
    ],
    submit: 'Record it',
    commands: (values) => {
      const confidence = values.text('confidence')
      return [
        {
          type: 'decide-freely',
          decision,
          point: point?.id ?? null,
          role: values.text('role'),
          text: values.text('text'),
          rationale: values.text('rationale'),
          confidence: confidence === '' ? null : Number(confidence),
          ago: values.minutes('ago'),
        },
      ]
    },
    next: (values) => mapForm(view, { id: decision, point: point?.id ?? null, text: values.text('text') }),
  }
}

/** Maps a free decision to an option of a point, or to effects with a quality and a reason (DESIGN §1). */
export function mapForm(
  view: FacilitatorView,
  record: Pick<DecisionRecordView, 'id' | 'point' | 'text'>,
): FormSpec {
  return {
    id: 'map',
    title: 'What it means for the story',
    lead: `“${record.text}”`,
    fields: [
      {
        kind: 'choice',
        name: 'option',
        label: 'It is as good as',
        choices: [
          { value: '', label: 'none of the options: its own effects' },
          ...optionChoices(view, record.point),
        ],
      },
      {
        kind: 'choice',
        name: 'quality',
        label: 'How good it was',
        initial: '0.5',
        choices: [
          { value: '1', label: '1.0 as good as it gets' },
          { value: '0.75', label: '0.75' },
          { value: '0.5', label: '0.5' },
          { value: '0.25', label: '0.25' },
          { value: '0', label: '0 harmful' },
        ],
      },
      { kind: 'text', name: 'reason', label: 'Why so' },
      {
        kind: 'levels',
        name: 'level',
        label: 'Components',
        things: view.components.map((component) => ({ value: component.id, label: component.title })),
      },
      {
        kind: 'many',
        name: 'tasks',
        label: 'Starts',
        choices: view.startable.map((task) => ({ value: task.task, label: task.title })),
      },
    ],
    submit: 'Map it',
    commands: (values) => {
      const [point = '', option = ''] = values.text('option').split(' / ')
      if (option !== '')
        return [{ type: 'map-decision', decision: record.id, mapping: { to: 'option', point, option } }]
      const reason = values.text('reason')
      if (reason === '') return { problem: 'Effects of your own need a reason: the score quotes it.' }
      const components = view.components.flatMap((component) => {
        const level = levelOf(values.text(`level.${component.id}`))
        return level === null ? [] : [{ component: component.id, level }]
      })
      return [
        {
          type: 'map-decision',
          decision: record.id,
          mapping: {
            to: 'effects',
            components,
            tasks: [...values.list('tasks')],
            recoveryPoints: [],
            quality: Number(values.text('quality')),
            reason,
          },
        },
      ]
    },
  }
}

export function explainForm(record: DecisionRecordView): FormSpec {
  return {
    id: 'explain',
    title: `Why “${record.title}”`,
    lead: record.text,
    fields: [
      {
        kind: 'text',
        name: 'rationale',
        label: 'Their reasons',
        required: true,
        initial: record.rationale,
        lines: 3,
      },
    ],
    submit: 'Keep the reasons',
    commands: (values) => [{ type: 'explain', decision: record.id, rationale: values.text('rationale') }],
  }
}

function optionChoices(view: FacilitatorView, point: string | null): readonly Choice[] {
  return view.decisions
    .filter((decision) => (point === null ? decision.status === 'open' : decision.id === point))
    .flatMap((decision) =>
      decision.options.map((option) => ({
        value: `${decision.id} / ${option.id}`,
        label: `${decision.title}: ${option.label}`,
      })),
    )
}

function levelOf(text: string): Level | null {
  return text === 'up' || text === 'degraded' || text === 'down' ? text : null
}
