/** A team's Markdown document as facts, each with its place (DESIGN §1). */
import type { Root } from 'mdast'
import type {
  DocumentLanguage,
  ReportContact,
  ReportRole,
  RunbookReport,
} from '../../contract/runbook-report.ts'
import { parseMarkdown } from '../markdown.ts'
import { readChannels, readStakeholders } from './audiences.ts'
import { readBackups } from './backups.ts'
import { readCadences } from './cadences.ts'
import { cleanSource } from './clean-source.ts'
import { objectiveConflicts, settleNames } from './conflicts.ts'
import { readContacts } from './contacts.ts'
import { detectLanguage } from './detect-language.ts'
import { titleOf } from './document-title.ts'
import { readObligations } from './duties.ts'
import { readEscalation } from './escalation.ts'
import type { FrontMatterEntry } from './front-matter.ts'
import { knownNames } from './objective-aliases.ts'
import { readObjectives } from './objectives.ts'
import { buildOutline } from './outline.ts'
import type { Section } from './outline-model.ts'
import { readComponents, readPhases, readTemplates } from './plan-parts.ts'
import { readProcedures } from './procedures.ts'
import { renamedTree } from './renamed-tree.ts'
import { responseConflicts, rhythmConflicts } from './rhythm-conflicts.ts'
import { readRoles } from './roles.ts'
import { settleSeverities, severitiesSaid } from './severities.ts'
import { readTests } from './tests.ts'

/**
 * Reads what a runbook says. Any text is accepted; what is not in it is absent, and what cannot be read is a problem.
 * Nothing is fetched, rendered or run.
 * @param sha256 hash of the document's bytes, hex.
 */
export function understandRunbook(source: string, file: string, sha256: string): RunbookReport {
  const clean = cleanSource(source, file)
  const tree = parseMarkdown(clean.text)
  const root = buildOutline(tree, clean.lines)
  const roles = readRoles(root)
  const contacts = readContacts(root)
  const procedures = readProcedures(root, tree, namesOf(roles, contacts))
  const acting = new Set(procedures.map((procedure) => procedure.line))
  const objectives = settleNames(
    readObjectives(withOwnNames(root, tree, clean.lines), clean.frontMatter, acting),
  )
  const severities = severitiesSaid(root)
  const cadences = readCadences(root)
  const tests = readTests(root)
  return {
    sha256,
    title: titleOf(root, clean.frontMatter) ?? file,
    language: languageOf(clean.text, clean.frontMatter),
    objectives,
    roles,
    severities: settleSeverities(severities),
    procedures,
    cadences,
    obligations: readObligations(root),
    tests,
    escalation: readEscalation(root, namesOf(roles, contacts)),
    contacts,
    backups: readBackups(root),
    conflicts: [
      ...objectiveConflicts(objectives, root),
      ...responseConflicts(severities),
      ...rhythmConflicts(root, clean.lines, cadences, tests),
    ],
    problems: clean.problems,
    components: readComponents(root, objectives),
    channels: readChannels(root),
    stakeholders: readStakeholders(root),
    timelines: readPhases(root),
    templates: readTemplates(root),
  }
}

/** The outline with the document's own abbreviations of objectives replaced by the known ones. */
function withOwnNames(root: Section, tree: Root, lines: readonly string[]): Section {
  const rename = knownNames(lines)
  return rename === null ? root : buildOutline(renamedTree(tree, rename), lines.map(rename))
}

/** Names of roles, and of those who hold them or are called. */
function namesOf(roles: readonly ReportRole[], contacts: readonly ReportContact[]): readonly string[] {
  const named = [
    ...roles.flatMap((role) => [role.name, role.primary, role.backup]),
    ...contacts.flatMap((one) => [one.role, one.name]),
  ]
  return named.flatMap((name) => (name === null || name.split(/\s+/).length > 5 ? [] : [name]))
}

function languageOf(text: string, frontMatter: readonly FrontMatterEntry[]): DocumentLanguage {
  const detected = detectLanguage(text)
  const set = frontMatter
    .find((entry) => entry.key === 'lang' || entry.key === 'language')
    ?.value.slice(0, 2)
    .toLowerCase()
  return text.length < 400 && set !== undefined && isLanguage(set) ? set : detected
}

function isLanguage(code: string): code is DocumentLanguage {
  return ['en', 'nb', 'sv', 'da', 'nl', 'de'].includes(code)
}
