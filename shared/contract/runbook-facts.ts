/** What kinds of facts a runbook holds and what of each a person may correct: one table for the host and the screens. */
import { CHANNEL_MEDIA, OBJECTIVE_KINDS } from './runbook-report.ts'

export const FACT_KINDS = [
  'conflicts',
  'objectives',
  'procedures',
  'steps',
  'roles',
  'severities',
  'obligations',
  'cadences',
  'escalation',
  'contacts',
  'backups',
  'components',
  'channels',
  'stakeholders',
  'timelines',
  'templates',
  'checklists',
  'tests',
] as const
export type FactKind = (typeof FACT_KINDS)[number]

export interface FactField {
  readonly name: string
  readonly label: string
  /** `length` is written as people write it (`4 h`, `90 min`, `3 months`) and kept in ISO 8601. */
  readonly type: 'text' | 'length' | 'flag' | 'choice'
  readonly choices?: readonly string[]
  readonly required?: boolean
}

export interface FactKindWords {
  /** One of them. */
  readonly one: string
  readonly many: string
  /** None: it can be accepted or removed, but not corrected or added. */
  readonly fields: readonly FactField[]
}

const text = (name: string, label: string, required = false): FactField => ({
  name,
  label,
  type: 'text',
  ...(required ? { required } : {}),
})
const length = (name: string, label: string): FactField => ({ name, label, type: 'length' })

export const FACT_WORDS: Readonly<Record<FactKind, FactKindWords>> = {
  conflicts: { one: 'Conflict', many: 'Conflicts', fields: [] },
  objectives: {
    one: 'Objective',
    many: 'Objectives',
    fields: [
      { name: 'kind', label: 'Kind', type: 'choice', choices: OBJECTIVE_KINDS, required: true },
      length('value', 'Length'),
      text('appliesTo', 'Applies to', true),
    ],
  },
  procedures: { one: 'Procedure', many: 'Procedures', fields: [text('title', 'Title', true)] },
  steps: {
    one: 'Step',
    many: 'Steps',
    fields: [
      text('text', 'What is done', true),
      text('owner', 'Owner'),
      text('window', 'Time window'),
      text('expected', 'Expected result'),
      text('ifItFails', 'If it fails'),
      text('rollback', 'Rollback'),
      { name: 'optional', label: 'Optional', type: 'flag' },
    ],
  },
  roles: {
    one: 'Role',
    many: 'Roles',
    fields: [text('name', 'Role', true), text('primary', 'Held by'), text('backup', 'Backup')],
  },
  severities: {
    one: 'Severity level',
    many: 'Severity levels',
    fields: [text('code', 'Code'), text('name', 'Name', true), length('respondWithin', 'Respond within')],
  },
  obligations: {
    one: 'Duty to notify',
    many: 'Duties to notify',
    fields: [text('to', 'Whom', true), length('within', 'Within'), text('from', 'From')],
  },
  cadences: {
    one: 'Cadence',
    many: 'Cadences',
    fields: [text('audience', 'Audience', true), length('every', 'Every')],
  },
  escalation: {
    one: 'Escalation level',
    many: 'Escalation',
    fields: [text('level', 'Level', true), text('who', 'Who', true), length('within', 'Within')],
  },
  contacts: {
    one: 'Contact',
    many: 'Contacts',
    fields: [
      text('name', 'Name', true),
      text('role', 'Role'),
      text('phone', 'Phone'),
      text('email', 'E-mail'),
    ],
  },
  backups: {
    one: 'Backup',
    many: 'Backups',
    fields: [
      text('what', 'What', true),
      text('where', 'Where'),
      length('every', 'Every'),
      length('retention', 'Kept for'),
      { name: 'backedUp', label: 'Backed up', type: 'flag' },
    ],
  },
  components: { one: 'Component', many: 'Components', fields: [text('name', 'Name', true)] },
  channels: {
    one: 'Channel',
    many: 'Channels',
    fields: [
      text('name', 'Name', true),
      { name: 'medium', label: 'Medium', type: 'choice', choices: CHANNEL_MEDIA },
      text('address', 'Address'),
    ],
  },
  stakeholders: {
    one: 'Stakeholder',
    many: 'Stakeholders',
    fields: [text('name', 'Name', true), text('interest', 'Interest'), text('reachedBy', 'Reached by')],
  },
  timelines: {
    one: 'Phase',
    many: 'Phases',
    fields: [text('title', 'Phase', true), length('by', 'Reached after')],
  },
  templates: {
    one: 'Message template',
    many: 'Message templates',
    fields: [text('title', 'Title', true), text('text', 'Text', true)],
  },
  checklists: { one: 'Checklist', many: 'Checklists', fields: [text('title', 'Title', true)] },
  tests: {
    one: 'Test',
    many: 'Tests of the plan',
    fields: [text('what', 'What', true), length('every', 'Every')],
  },
}

/** Below this, a reading is shown first and asks to be looked at. */
export const LOW_CONFIDENCE = 0.6
