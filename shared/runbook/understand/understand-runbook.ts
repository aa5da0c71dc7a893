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
import { cleanSource } from './clean-source.ts'
import { objectiveConflicts, settleNames } from './conflicts.ts'
import { readContacts } from './contacts.ts'
import { detectLanguage } from './detect-language.ts'
import { readCadences, readObligations } from './duties.ts'
import { readEscalation } from './escalation.ts'
import type { FrontMatterEntry } from './front-matter.ts'
import { withoutNumber } from './labels.ts'
import { knownNames } from './objective-aliases.ts'
import { readObjectives } from './objectives.ts'
import { allSections, buildOutline, type Section } from './outline.ts'
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

const TITLE_KEYS = new Set(['title', 'titel', 'tittel', 'dokumenttitel', 'dokumenttittel', 'document title'])
const SUBJECT = /^(?:subject|re|emne|ämne|onderwerp|betreff|betr\.)\s*:\s*(\S.{3,150})$/iu

/** What a letter or mail without a heading of its own says that it is about. */
function subjectOfMail(root: Section): string | null {
  const lines = root.blocks.slice(0, 3).flatMap((block) => (block.kind === 'text' ? block.lines : []))
  return lines.slice(0, 10).flatMap((line) => SUBJECT.exec(line.text)?.[1] ?? [])[0] ?? null
}

function titleOf(root: Section, frontMatter: readonly FrontMatterEntry[]): string | null {
  const set = frontMatter.find((entry) => TITLE_KEYS.has(entry.key))?.value
  if (set !== undefined) return set
  const sections = allSections(root).filter((section) => section.level > 0)
  const top = sections.find((section) => section.level === 1)
  const subject = top === undefined ? subjectOfMail(root) : null
  if (subject !== null) return subject
  const first = top ?? sections[0]
  return first === undefined ? null : first.level === 1 ? first.title : withoutNumber(first.title)
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
