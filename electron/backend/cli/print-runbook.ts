import type { ReportProcedure, RunbookReport } from '../../../shared/contract/runbook-report.ts'
import type { CliIo } from './io.ts'

/** A runbook's facts for reading on a terminal, each with its line. */
export function printRunbook(io: CliIo, report: RunbookReport): void {
  const { procedures } = report
  const steps = procedures.reduce((count, procedure) => count + procedure.steps.length, 0)
  io.out(
    `${report.title}\n${report.language}, ${procedures.length} procedures, ${steps} steps, SHA-256 ${report.sha256}\n`,
  )
  for (const procedure of procedures) printProcedure(io, procedure)
  for (const [title, lines] of factLines(report)) {
    if (lines.length > 0) io.out(`\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
  }
}

function printProcedure(io: CliIo, procedure: ReportProcedure): void {
  io.out(`\n${procedure.title}  (line ${procedure.line})\n`)
  for (const step of procedure.steps) {
    const beside = [step.owner, step.window, step.optional ? 'optional' : null].filter(isGiven).join(', ')
    io.out(`  ${step.ref}  ${step.text}${beside === '' ? '' : `  [${beside}]`}\n`)
  }
}

function factLines(report: RunbookReport): readonly (readonly [string, readonly string[]])[] {
  return [
    [
      'Objectives',
      report.objectives.map((one) => told(one, one.kind.toUpperCase(), one.appliesTo, one.text)),
    ],
    ['Roles', report.roles.map((one) => told(one, one.name, one.primary, one.backup))],
    ['Severity levels', report.severities.map((one) => told(one, one.code, one.name, one.respondWithin))],
    ['Escalation', report.escalation.map((one) => told(one, one.level, one.who, one.within))],
    ['Kept informed', report.cadences.map((one) => told(one, one.audience, one.every))],
    ['Duties to notify', report.obligations.map((one) => told(one, one.to, one.within, one.from))],
    ['Tests', report.tests.map((one) => told(one, one.what, one.every))],
    [
      'Backups',
      report.backups.map((one) =>
        told(one, one.what, ...(one.backedUp ? [one.every, one.retention, one.where] : ['not backed up'])),
      ),
    ],
    ['Contacts', report.contacts.map((one) => told(one, one.name, one.role, one.phone, one.email))],
    [
      'Stakeholders',
      (report.stakeholders ?? []).map((one) => told(one, one.name, one.reachedBy, one.interest)),
    ],
    ['Channels', (report.channels ?? []).map((one) => told(one, one.name, one.address))],
    ['Contradictions', report.conflicts.map((one) => one.text)],
  ]
}

function told(one: { readonly line: number }, ...parts: readonly (string | null | undefined)[]): string {
  return `${parts.filter(isGiven).join('  ')}  (line ${one.line})`
}

function isGiven(part: string | null | undefined): part is string {
  return part !== null && part !== undefined && part !== ''
}
