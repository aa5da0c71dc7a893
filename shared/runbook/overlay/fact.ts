/** Every kind of fact of a report as one shape, and back: what the review shows and corrections change. */
import { isoFromWords, isoWords } from '../../base/iso-words.ts'
import { FACT_WORDS, type FactKind } from '../../contract/runbook-facts.ts'
import type {
  ReportBackup,
  ReportCadence,
  ReportChannel,
  ReportChecklist,
  ReportComponent,
  ReportConflict,
  ReportContact,
  ReportEscalation,
  ReportObjective,
  ReportObligation,
  ReportPhase,
  ReportProcedure,
  ReportRole,
  ReportSeverity,
  ReportStakeholder,
  ReportStep,
  ReportTemplate,
  ReportTest,
} from '../../contract/runbook-report.ts'

/** What a fact of each kind is in the report. A procedure's own steps are facts of their own. */
export interface FactValues {
  conflicts: ReportConflict
  objectives: ReportObjective
  procedures: ReportProcedure
  steps: ReportStep
  roles: ReportRole
  severities: ReportSeverity
  obligations: ReportObligation
  cadences: ReportCadence
  escalation: ReportEscalation
  contacts: ReportContact
  backups: ReportBackup
  components: ReportComponent
  channels: ReportChannel
  stakeholders: ReportStakeholder
  timelines: ReportPhase
  templates: ReportTemplate
  checklists: ReportChecklist
  tests: ReportTest
}

export type Fields = Readonly<Record<string, string>>

/** The values that a person may correct, as people write them. */
export function fieldsOf<Kind extends FactKind>(kind: Kind, value: FactValues[Kind]): Fields {
  return Object.fromEntries(
    FACT_WORDS[kind].fields.map(({ name, type }) => [name, written(Reflect.get(value, name), type)]),
  )
}

function written(value: unknown, type: string): string {
  if (type === 'flag') return value === true ? 'yes' : 'no'
  if (typeof value !== 'string') return ''
  return type === 'length' ? isoWords(value) : value
}

/** A value with some fields as a person wrote them; null when one cannot be read or a needed one is missing. */
export function withFields<Kind extends FactKind>(
  kind: Kind,
  value: FactValues[Kind],
  fields: Fields,
): FactValues[Kind] | null {
  const changed: Record<string, unknown> = {}
  for (const { name, type, required, choices } of FACT_WORDS[kind].fields) {
    const text = fields[name]?.trim()
    if (text === undefined) continue
    if (type === 'flag') changed[name] = text === 'yes'
    else if (text === '') {
      if (required) return null
      changed[name] = null
    } else if (type === 'length') {
      const iso = kind === 'tests' && text === 'ad-hoc' ? text : isoFromWords(text)
      if (iso === null) return null
      changed[name] = iso
    } else if (choices !== undefined && !choices.includes(text)) return null
    else changed[name] = text
  }
  return { ...value, ...changed }
}

/** What is wrong with the fields of a correction, for a person; null: nothing. */
export function faultIn(kind: FactKind, fields: Fields): string | null {
  for (const { name, label, type, required, choices } of FACT_WORDS[kind].fields) {
    const text = fields[name]?.trim()
    if (text === undefined) continue
    if (text === '' && required) return `${label} is empty.`
    if (
      text !== '' &&
      type === 'length' &&
      isoFromWords(text) === null &&
      !(kind === 'tests' && text === 'ad-hoc')
    )
      return `"${text}" is no length: write it as 4 h, 90 min or 3 months.`
    if (choices !== undefined && !choices.includes(text)) return `${label} is one of ${choices.join(', ')}.`
  }
  return null
}

const WRITTEN_OUT = 1

/** A fact that is not in the report yet, to be filled by `withFields`. */
export function blankFact(kind: FactKind, line: number): FactValues[FactKind] {
  const fact = { line, confidence: WRITTEN_OUT }
  const blanks: FactValues = {
    conflicts: { about: '', appliesTo: '', lines: [line], text: '' },
    objectives: { ...fact, kind: 'rto', value: null, text: '', appliesTo: 'overall' },
    procedures: { ...fact, id: '', title: '', options: [], steps: [] },
    steps: { ...fact, ref: '', text: '', owner: null, optional: false, commands: [], substeps: [] },
    roles: { ...fact, name: '', responsibilities: [], primary: null, backup: null },
    severities: { ...fact, code: null, name: '', respondWithin: null },
    obligations: { ...fact, to: '', within: 'PT0S', from: null },
    cadences: { ...fact, audience: '', every: 'PT0S' },
    escalation: { ...fact, level: '', who: '', within: null },
    contacts: { ...fact, name: '', role: null, phone: null, email: null },
    backups: { ...fact, what: '', where: null, every: null, retention: null, backedUp: true },
    components: { ...fact, name: '' },
    channels: { ...fact, name: '', medium: null, address: null },
    stakeholders: { ...fact, name: '', interest: null, reachedBy: null },
    timelines: { ...fact, title: '', by: null },
    templates: { ...fact, title: '', text: '' },
    checklists: { ...fact, title: '', items: [] },
    tests: { ...fact, what: '', every: 'ad-hoc' },
  }
  return blanks[kind]
}

/** A fact in a line: what it is, and what goes with it. */
export function factWords(kind: FactKind, value: FactValues[FactKind]): { title: string; detail: string } {
  const fields = fieldsOf(kind, value)
  const part = (name: string, before = '') => (fields[name] ? `${before}${fields[name]}` : '')
  const joined = (...parts: readonly string[]) => parts.filter((one) => one !== '').join(' · ')
  switch (kind) {
    case 'conflicts': {
      const { about, appliesTo, text } = value as ReportConflict
      return { title: text, detail: joined(about, appliesTo) }
    }
    case 'objectives': {
      const { kind: objective, value: length, text } = value as ReportObjective
      const figure = length === null ? `not decided: ${text}` : isoWords(length)
      return { title: `${objective.toUpperCase()} ${figure}`, detail: part('appliesTo') }
    }
    case 'procedures': {
      const { steps, options } = value as ReportProcedure
      const counted = `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`
      return { title: part('title'), detail: joined(counted, ...options) }
    }
    case 'steps': {
      const { commands } = value as ReportStep
      const counted =
        commands.length === 0 ? '' : `${commands.length} ${commands.length === 1 ? 'command' : 'commands'}`
      const optional = fields.optional === 'yes' ? 'optional' : ''
      return { title: part('text'), detail: joined(part('owner'), part('window'), optional, counted) }
    }
    case 'severities':
      return {
        title: joined(part('code'), part('name')),
        detail: part('respondWithin', 'respond within '),
      }
    case 'obligations':
      return { title: part('to'), detail: joined(part('within', 'within '), part('from', 'from ')) }
    case 'cadences':
      return { title: part('audience'), detail: part('every', 'every ') }
    case 'escalation':
      return { title: joined(part('level'), part('who')), detail: part('within', 'within ') }
    case 'contacts':
      return { title: part('name'), detail: joined(part('role'), part('phone'), part('email')) }
    case 'roles':
      return { title: part('name'), detail: joined(part('primary'), part('backup', 'backup ')) }
    case 'backups': {
      const lacking = fields.backedUp === 'no' ? 'not backed up' : ''
      return {
        title: part('what'),
        detail: joined(lacking, part('where'), part('every', 'every '), part('retention', 'kept ')),
      }
    }
    case 'timelines':
      return { title: part('title'), detail: part('by', 'after ') }
    case 'templates':
      return { title: part('title'), detail: part('text').slice(0, 120) }
    case 'tests':
      return { title: part('what'), detail: part('every', 'every ') }
    default:
      return { title: part('name') || part('title'), detail: '' }
  }
}
