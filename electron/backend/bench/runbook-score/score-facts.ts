/** The facts that stand for themselves: all but procedures and their steps. */
import type { RunbookReport } from '../../../../shared/contract/runbook-report.ts'
import { type AnswerKey, type FactList, isAllowed } from './answer-key.ts'
import { type Detail, detail } from './details.ts'
import { sameLength } from './iso-length.ts'
import { roughlySame, sameDigits, sameName } from './same-words.ts'
import { lineDistance, type Tally, tally } from './tally.ts'

export interface FactScore {
  readonly tallies: readonly Tally[]
  readonly details: readonly Detail[]
}

/** A length that the key takes: its own, or one of its `or`. */
function isLength(
  key: { readonly or: readonly (string | null)[] },
  own: string | null,
  found: string | null,
): boolean {
  return [own, ...key.or].some((one) => sameLength(one, found))
}

function anySameName(left: readonly (string | null)[], right: readonly (string | null)[]): boolean {
  return left.some((a) => a !== null && right.some((b) => b !== null && sameName(a, b)))
}

export function scoreFacts(key: AnswerKey, report: RunbookReport): FactScore {
  const allowed = (list: FactList) => (one: { readonly line: number }) => isAllowed(key, list, one.line)

  const objectives = tally('objectives', key.objectives, report.objectives, {
    agrees: (want, one) =>
      want.kind === one.kind &&
      isLength(want, want.value, one.value) &&
      (want.appliesTo === 'overall' || one.appliesTo === 'overall'
        ? want.appliesTo === one.appliesTo
        : roughlySame(want.appliesTo, one.appliesTo)),
    likeness: (want, one) => sameName(want.appliesTo, one.appliesTo),
    isAllowed: allowed('objectives'),
    tell: tellObjective,
  })
  const roles = tally('roles', key.roles, report.roles, {
    agrees: (want, one) => sameName(want.name, one.name),
    isAllowed: allowed('roles'),
    tell: (one) => one.name,
  })
  const severities = tally('severities', key.severities, report.severities, {
    agrees: (want, one) => anySameName([want.code, want.name], [one.code, one.name]),
    isAllowed: allowed('severities'),
    tell: (one) => [one.code, one.name].filter((part) => part !== null).join(' '),
  })
  const cadences = tally('cadences', key.cadences, report.cadences, {
    agrees: (want, one) => isLength(want, want.every, one.every),
    likeness: (want, one) => roughlySame(want.audience, one.audience),
    isAllowed: allowed('cadences'),
    tell: (one) => `${one.audience} every ${one.every}`,
  })
  const obligations = tally('obligations', key.obligations, report.obligations, {
    agrees: (want, one) => isLength(want, want.within, one.within),
    likeness: (want, one) => roughlySame(want.to, one.to),
    isAllowed: allowed('obligations'),
    tell: (one) => `${one.to} within ${one.within ?? 'no limit'}`,
  })
  const tests = tally('tests', key.tests, report.tests, {
    agrees: (want, one) => isLength(want, want.every, one.every),
    likeness: (want, one) => roughlySame(want.what, one.what),
    isAllowed: allowed('tests'),
    tell: (one) => `${one.what} ${one.every}`,
  })
  const escalation = tally('escalation', key.escalation, report.escalation, {
    agrees: (want, one) => isLength(want, want.within, one.within),
    likeness: (want, one) => anySameName([want.level], [one.level]) || roughlySame(want.who, one.who),
    isAllowed: allowed('escalation'),
    tell: tellLevel,
  })
  const contacts = tally('contacts', key.contacts, report.contacts, {
    agrees: (want, one) =>
      sameDigits(want.phone, one.phone) ||
      sameDigits(want.email, one.email) ||
      sameName(want.name, one.name) ||
      anySameName([want.name], [one.role]) ||
      anySameName([want.role], [one.name]),
    likeness: (want, one) => sameName(want.name, one.name),
    isAllowed: allowed('contacts'),
    tell: tellContact,
  })
  const backups = tally('backups', key.backups, report.backups, {
    agrees: (want, one) =>
      want.backedUp === one.backedUp &&
      isLength(want, want.every, one.every) &&
      isLength(want, want.retention, one.retention),
    likeness: (want, one) => roughlySame(want.what, one.what),
    isAllowed: allowed('backups'),
    tell: tellBackup,
  })
  const conflicts = tally(
    'conflicts',
    key.conflicts.map((one) => ({ ...one, line: one.lines[0] ?? 1, also: [] })),
    report.conflicts.map((one) => ({ ...one, line: one.lines[0] ?? 1 })),
    {
      agrees: (want, one) => sameName(want.about, one.about),
      distance: (want, one) => nearest(want.lines, one.lines),
      likeness: (want, one) => roughlySame(want.appliesTo, one.appliesTo),
      isAllowed: (one) => one.lines.some((at) => isAllowed(key, 'conflicts', at)),
      tell: (one) => `${one.about} of ${one.appliesTo}, lines ${one.lines.join(', ')}`,
    },
  )

  return {
    tallies: [
      objectives,
      roles,
      severities,
      cadences,
      obligations,
      tests,
      escalation,
      contacts,
      backups,
      conflicts,
    ].map((one) => one.tally),
    details: [
      ...roles.pairs.flatMap(({ key: want, found }) => [
        detail('roles', found.line, 'primary', want.primary, found.primary, roughlySame),
        detail('roles', found.line, 'backup', want.backup, found.backup, roughlySame),
      ]),
      ...severities.pairs.map(({ key: want, found }) =>
        detail(
          'severities',
          found.line,
          'respondWithin',
          want.respondWithin,
          found.respondWithin,
          (_, length) => isLength(want, want.respondWithin, length),
        ),
      ),
      ...cadences.pairs.map(({ key: want, found }) =>
        detail('cadences', found.line, 'audience', want.audience, found.audience, roughlySame),
      ),
      ...obligations.pairs.map(({ key: want, found }) =>
        detail('obligations', found.line, 'to', want.to, found.to, roughlySame),
      ),
      ...tests.pairs.map(({ key: want, found }) =>
        detail('tests', found.line, 'what', want.what, found.what, roughlySame),
      ),
      ...escalation.pairs.map(({ key: want, found }) =>
        detail('escalation', found.line, 'who', want.who, found.who, roughlySame),
      ),
      ...contacts.pairs.flatMap(({ key: want, found }) => [
        detail('contacts', found.line, 'phone', want.phone, found.phone, sameDigits),
        detail('contacts', found.line, 'email', want.email, found.email, sameDigits),
      ]),
      ...backups.pairs.flatMap(({ key: want, found }) => [
        detail('backups', found.line, 'what', want.what, found.what, roughlySame),
        detail('backups', found.line, 'where', want.where, found.where, roughlySame),
      ]),
    ].flat(),
  }
}

function nearest(left: readonly number[], right: readonly number[]): number | null {
  const far = left.flatMap((line) => right.map((at) => lineDistance({ line }, { line: at })))
  const near = far.filter((one) => one !== null)
  return near.length === 0 ? null : Math.min(...near)
}

function tellObjective(one: {
  readonly kind: string
  readonly value: string | null
  readonly text: string
  readonly appliesTo: string
}): string {
  return `${one.kind.toUpperCase()} of ${one.appliesTo}: ${one.value ?? 'no length'} (${one.text})`
}

function tellLevel(one: {
  readonly level: string | null
  readonly who: string
  readonly within: string | null
}): string {
  return `${one.level ?? 'a level'}: ${one.who}, ${one.within ?? 'no limit'}`
}

function tellContact(one: {
  readonly name: string
  readonly role: string | null
  readonly phone: string | null
  readonly email: string | null
}): string {
  return [one.name, one.role, one.phone, one.email].filter((part) => part !== null).join(', ')
}

function tellBackup(one: {
  readonly what: string
  readonly every: string | null
  readonly retention: string | null
  readonly backedUp: boolean
}): string {
  const kept = one.retention === null ? '' : `, kept ${one.retention}`
  return `${one.what}: ${one.backedUp ? `every ${one.every ?? '?'}${kept}` : 'not backed up'}`
}
