/** Decisions that are not among the options, what they mean, and reasons that follow later. */
import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import type { DecisionRecordView, DecisionView } from '../../../../shared/contract/story-views.ts'
import type { Level } from '../../../../shared/contract/view-words.ts'
import { newId } from '../../../components/new-id.ts'
import { agoField, type Choice, type Field, type FormSpec } from '../form-spec.ts'
import { CONFIDENCE_FIELD } from './confidence-field.ts'
import { roleChoices } from './role-choices.ts'

const LEVELS: readonly Level[] = ['up', 'degraded', 'down']
const POINT_STATES: readonly FacilitatorView['recoveryPoints'][number]['state'][] = [
  'clean',
  'unverified',
  'corrupt',
  'encrypted',
]

/** In their own words first; what it means for the story is asked after, and may wait. */
export function freeForm(view: FacilitatorView, point: DecisionView | null, role?: string): FormSpec {
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
        initial: role ?? point?.answeredBy,
      },
      { kind: 'text', name: 'rationale', label: 'Why' },
      CONFIDENCE_FIELD,
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
    fields: withThings([
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
        kind: 'states',
        name: 'level',
        label: 'Components',
        things: view.components.map(({ id, title, own }) => ({ value: id, label: title, now: own })),
        choices: LEVELS,
      },
      {
        kind: 'states',
        name: 'point',
        label: 'Recovery points',
        things: view.recoveryPoints.map(({ id, title, state }) => ({ value: id, label: title, now: state })),
        choices: POINT_STATES,
      },
      {
        kind: 'many',
        name: 'tasks',
        label: 'Starts',
        choices: view.startable.map((task) => ({ value: task.task, label: task.title })),
      },
    ]),
    submit: 'Map it',
    commands: (values) => {
      const [point = '', option = ''] = values.text('option').split(' / ')
      if (option !== '')
        return [{ type: 'map-decision', decision: record.id, mapping: { to: 'option', point, option } }]
      const reason = values.text('reason')
      if (reason === '') return { problem: 'Effects of your own need a reason: the score quotes it.' }
      const components = view.components.flatMap(({ id }) => {
        const level = LEVELS.find((one) => one === values.text(`level.${id}`))
        return level === undefined ? [] : [{ component: id, level }]
      })
      const recoveryPoints = view.recoveryPoints.flatMap(({ id }) => {
        const state = POINT_STATES.find((one) => one === values.text(`point.${id}`))
        return state === undefined ? [] : [{ point: id, state }]
      })
      return [
        {
          type: 'map-decision',
          decision: record.id,
          mapping: {
            to: 'effects',
            components,
            tasks: [...values.list('tasks')],
            recoveryPoints,
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

/** A list of nothing is not asked about. */
function withThings(fields: readonly Field[]): readonly Field[] {
  return fields.filter((field) => {
    if (field.kind === 'states') return field.things.length > 0
    return field.kind !== 'many' || field.choices.length > 0
  })
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
