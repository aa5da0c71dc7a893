/** Recovery objectives: RTO, RPO, MTD, MTTR and MTBF of the whole, of components and of procedures. */
import { OBJECTIVE_KINDS, type ObjectiveKind, type ReportObjective } from '../../contract/runbook-report.ts'
import { type FoundDuration, findDurations } from './durations.ts'
import type { FrontMatterEntry } from './front-matter.ts'
import { cellText, isBlank, isUndecided, labelled, withoutNumber } from './labels.ts'
import { allSections, isDocumentTitle, pathOf, type Row, type Section } from './outline.ts'
import { isTemplate } from './sections.ts'
import { type Statement, sentencesOf, statementsOf, type TableHere, tablesOf } from './statements.ts'
import { columnOf, type Table } from './tables.ts'
import { fieldFit, formsOf, mentions, sourceOf, VOCABULARIES } from './terms.ts'

const NAMES = Object.fromEntries(
  OBJECTIVE_KINDS.map((kind) => [
    kind,
    sourceOf(VOCABULARIES.flatMap((vocabulary) => formsOf(vocabulary.objectives[kind]))),
  ]),
) as Readonly<Record<ObjectiveKind, string>>
const NAME = Object.fromEntries(
  OBJECTIVE_KINDS.map((kind) => [kind, new RegExp(NAMES[kind], 'giu')]),
) as Readonly<Record<ObjectiveKind, RegExp>>
const HAS = Object.fromEntries(
  OBJECTIVE_KINDS.map((kind) => [kind, new RegExp(NAMES[kind], 'iu')]),
) as Readonly<Record<ObjectiveKind, RegExp>>
const ANY_NAME = new RegExp(OBJECTIVE_KINDS.map((kind) => NAMES[kind]).join('|'), 'iu')
const STARTS = Object.fromEntries(
  OBJECTIVE_KINDS.map((kind) => [
    kind,
    new RegExp(`^[^\\p{L}]*(?:(?:our|max\\.?|target|the|vår|mål|ziel|doel)\\s+)?(?:${NAMES[kind]})`, 'iu'),
  ]),
) as Readonly<Record<ObjectiveKind, RegExp>>

/** @param procedures lines of the headings that have steps below them */
export function readObjectives(
  root: Section,
  frontMatter: readonly FrontMatterEntry[],
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const found = [
    ...frontMatter.flatMap(fromSetting),
    ...allSections(root).flatMap((section) => fromHeading(section, procedures)),
    ...tablesOf(root).flatMap((table) => fromTable(table, procedures)),
    ...statementsOf(root).flatMap((statement) => fromStatement(statement, procedures)),
  ]
  return withoutRepeats(found)
}

/** The same statement of the same value stands once; the clearest place is kept. */
function withoutRepeats(found: readonly ReportObjective[]): readonly ReportObjective[] {
  const kept = new Map<string, ReportObjective>()
  for (const one of [...found].sort((left, right) => right.confidence - left.confidence)) {
    const key = `${one.kind}|${one.value ?? ''}|${one.appliesTo.toLowerCase()}`
    if (!kept.has(key)) kept.set(key, one)
  }
  return [...kept.values()].sort((left, right) => left.line - right.line)
}

function kindsIn(text: string): readonly ObjectiveKind[] {
  return ANY_NAME.test(text) ? OBJECTIVE_KINDS.filter((kind) => HAS[kind].test(text)) : []
}

export function kindAtStart(text: string): ObjectiveKind | null {
  return OBJECTIVE_KINDS.find((kind) => STARTS[kind].test(text)) ?? null
}

function fromSetting(entry: FrontMatterEntry): readonly ReportObjective[] {
  const kind = OBJECTIVE_KINDS.find(
    (one) => entry.key.replace(/[_-]/g, ' ') === one || entry.key.startsWith(`${one}_`),
  )
  const value = kind === undefined ? null : lengthStated(entry.value)
  return kind === undefined || value === null || value === undefined
    ? []
    : [objective(kind, value, entry.value, 'overall', entry.line, 0.9)]
}

/** `### Database (RTO 2 h, RPO 15 min)`, `## RTO: 4 hours`. */
function fromHeading(section: Section, procedures: ReadonlySet<number>): readonly ReportObjective[] {
  if (section.level === 0 || isTemplate(section)) return []
  const pairs = pairsIn(section.title)
  return pairs.map(({ kind, value, text, subject }) =>
    objective(kind, value, text, subject ?? subjectOf(section, procedures), section.line, 0.85),
  )
}

interface Pair {
  readonly kind: ObjectiveKind
  readonly value: string | null
  readonly text: string
  readonly start: number
  /** What stands between the name and a colon: `RTO LVS: 4 h`. */
  readonly subject?: string
}

/** Between a name and its value may stand only small words. */
const GAP = /^[\s"'*_`)(\]:=≤<>~,–—→-]*(?:\([^()]{0,60}\)\s*)?(?:(?:[^.;!?\d\n]|\.(?=\S)){0,60})$/u
const SHORT_GAP = 64
const MEASURED =
  /(?:actual|measured|achieved|last test|in practice|typically|usually|faktisk|målt|oppnådd|i praksis|uppmätt|faktisk|uppnådd|opnået|gemeten|gerealiseerd|werkelijk|gemessen|tatsächlich|erreicht|breach|exceed|half|percent|previously|formerly|was then|earlier|before|tidligere|tidigare|da |voorheen|früher|redusert|reduced|changed|sänkt|verlaagd|gesenkt|historisk|historically|erfaringsmessig)/iu

/** Names of objectives with their lengths in a text: `RTO 2 h`, `RTO/RPO: 4h/1h`, `a 4-hour RTO`, `4 timer (RTO)`. */
function pairsIn(text: string): readonly Pair[] {
  if (!ANY_NAME.test(text)) return []
  const names = OBJECTIVE_KINDS.flatMap((kind) =>
    [...text.matchAll(NAME[kind])].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
    .sort((left, right) => left.start - right.start || right.end - left.end)
    .filter(
      (one, index, all) =>
        !all.some(
          (other, at) =>
            at !== index &&
            other.kind === one.kind &&
            other.start <= one.start &&
            other.end >= one.end &&
            (other.end - other.start > one.end - one.start || at < index),
        ),
    )
  if (names.length === 0) return []
  const lengths = findDurations(text)
  const merged = names.filter(
    (one, index) =>
      !(
        index > 0 &&
        names[index - 1]?.kind === one.kind &&
        /^[\s(,/–-]*$/.test(text.slice(names[index - 1]?.end ?? 0, one.start))
      ),
  )
  const joint = jointPairs(text, merged, lengths)
  if (joint !== null) return joint
  const pairs: Pair[] = []
  const used = new Set<FoundDuration>()
  merged.forEach((name, index) => {
    const next = merged[index + 1]?.start ?? text.length
    const nameEnd =
      names.filter((one) => one.kind === name.kind && one.start >= name.start && one.start < next).at(-1)
        ?.end ?? name.end
    const after = lengths.find((one) => one.start >= nameEnd && one.start < next && !used.has(one))
    if (after !== undefined) {
      const gap = text.slice(nameEnd, after.start)
      if (gap.length <= SHORT_GAP && GAP.test(gap) && !MEASURED.test(gap) && !isEvent(gap)) {
        used.add(after)
        pairs.push({
          kind: name.kind,
          value: after.iso,
          text: valueText(text, nameEnd, after),
          start: name.start,
          ...subjectBefore(gap),
        })
        return
      }
    }
    const before = lengths.filter((one) => one.end <= name.start && !used.has(one)).at(-1)
    const between = before === undefined ? '' : text.slice(before.end, name.start)
    if (
      before !== undefined &&
      /^[\s-]*(?:\(|\[)?\s*(?:as\s+)?(?:the\s+)?$/iu.test(between) &&
      !MEASURED.test(text.slice(0, before.start).slice(-30))
    ) {
      used.add(before)
      pairs.push({ kind: name.kind, value: before.iso, text: before.text, start: name.start })
      return
    }
    const zero =
      /^\s*(?:\([^)]*\)\s*)?(?:[:=]|is|er|är|ist|of|på|van|von)\s*(?:max\.?\s*)?0(?![\d.,])/iu.exec(
        text.slice(nameEnd, next),
      )
    if (zero !== null) pairs.push({ kind: name.kind, value: 'PT0S', text: '0', start: name.start })
  })
  return pairs
}

function subjectBefore(gap: string): { subject?: string } {
  const name = /^\)?\s*(?:for |för |voor |für )?([\p{L}][\p{L}\p{N} /-]{1,40}?)\s*[:=]\s*$/u.exec(gap)?.[1]
  return name === undefined || fieldFit('target', name) > 0 ? {} : { subject: name }
}

/** A length after `within RPO (`, `after`, `when` is measured against the objective and does not set it. */
function isEvent(gap: string): boolean {
  return /(?:\bafter\b|\bwhen\b|\bonce\b|\bexceed|etter|når|efter|nach|wenn|wanneer|\bna\b)/iu.test(gap)
}

/** `RTO/RPO: 4h/1h` and `RTO and RPO: 2 hours`. */
function jointPairs(
  text: string,
  names: readonly { readonly kind: ObjectiveKind; readonly start: number; readonly end: number }[],
  lengths: readonly FoundDuration[],
): readonly Pair[] | null {
  const [first, second] = names
  if (first === undefined || second === undefined || first.kind === second.kind) return null
  const between = text.slice(first.end, second.start)
  if (!/^\s*(?:\/|&|,|\||and|og|och|en|und|\s)\s*$/iu.test(between)) return null
  const after = lengths.filter((one) => one.start >= second.end)
  const [one, two] = after
  if (one === undefined) return null
  if (
    two !== undefined &&
    /^\s*(?:\/|,|\||and|og|och|en|und|resp\.?|bzw\.?|og|respektive)\s*$/iu.test(
      text.slice(one.end, two.start),
    )
  ) {
    return [
      { kind: first.kind, value: one.iso, text: one.text, start: first.start },
      { kind: second.kind, value: two.iso, text: two.text, start: second.start },
    ]
  }
  return null
}

function valueText(text: string, from: number, value: FoundDuration): string {
  return (
    text
      .slice(from, value.end)
      .replace(/^[\s:=)(*,–—-]+/, '')
      .trim() || value.text
  )
}

/** A value as it stands in a cell or after a colon; undefined where the text says nothing about a length. */
function lengthStated(text: string): string | null | undefined {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain === '' || isBlank(plain)) return undefined
  const lengths = findDurations(
    plain.replace(/\([^)]*\)/g, (part) =>
      /^\([^)]*\d/.test(part) && !/^\D*$/.test(plain.replace(part, '')) ? ' '.repeat(part.length) : part,
    ),
  )
  const own = lengths.length > 0 ? lengths : findDurations(plain)
  const first = own[0]
  if (first !== undefined) return first.iso
  if (/^[≤<~]?\s*0(?![\d.,])/.test(plain) || /^(?:zero|null|nul|noll)\b/iu.test(plain)) return 'PT0S'
  if (isUndecided(plain)) return null
  if (mentions('nothing', plain)) return 'PT0S'
  return undefined
}

function objective(
  kind: ObjectiveKind,
  value: string | null,
  text: string,
  appliesTo: string,
  line: number,
  confidence: number,
): ReportObjective {
  return { kind, value, text: text.replace(/\s+/g, ' ').trim(), appliesTo, line, confidence }
}

const GENERIC_TITLE = /^(?:rto|rpo|mtd|targets?|goals?|mål|doel|ziel)/iu

/** What a section's objectives are of: the nearest procedure or component around them; else the whole. */
function subjectOf(section: Section, procedures: ReadonlySet<number>): string {
  for (const one of pathOf(section)) {
    if (one.level === 0 || isDocumentTitle(one)) continue
    const title = nameOf(one.title)
    if (title === '' || GENERIC_TITLE.test(title)) continue
    const [, around] = pathOf(one)
    const isComponent =
      !isGeneric(one) &&
      around !== undefined &&
      !isDocumentTitle(around) &&
      (around.kinds.has('objectives') ||
        around.kinds.has('components') ||
        (around.kinds.has('procedures') && !one.kinds.has('conditions') && !one.isBold))
    const isStated = title !== withoutNumber(one.title) && !one.kinds.has('objectives')
    if (
      procedures.has(one.line) ||
      isComponent ||
      isStated ||
      /^(?:scenario|szenario|scenarie)\b/iu.test(title)
    )
      return title
  }
  return 'overall'
}

function isGeneric(section: Section): boolean {
  return (
    [
      'objectives',
      'generic',
      'scope',
      'backups',
      'tests',
      'communication',
      'roles',
      'maintenance',
      'severities',
      'definitions',
    ] as const
  ).some((kind) => section.kinds.has(kind))
}

/** A heading without its numbering and without the objectives that it states. */
export function nameOf(title: string): string {
  const bare = withoutNumber(title)
  const cut = pairsIn(bare)
  if (cut.length === 0) return bare
  const first = Math.min(...cut.map((one) => one.start))
  const before = bare
    .slice(0, first)
    .replace(/[\s([,–—:|-]+$/u, '')
    .trim()
  return before
}

function fromTable(
  { table, section }: TableHere,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const kinds = table.header.map((cell) => (isMeasured(cell.text) ? null : headerKind(cell.text)))
  if (kinds.some((kind) => kind !== null)) return byColumn(table, kinds, section, procedures)
  const rows = table.rows.flatMap((row) => byRow(table, row, section, procedures))
  if (rows.length > 0) return rows
  /* A section about one objective with a table of names and lengths. */
  const kind = pathOf(section)
    .slice(0, 2)
    .map((one) => kindsIn(one.title))
    .find((list) => list.length === 1)?.[0]
  const target = columnOf(table, 'target')
  const name = columnOf(table, 'component')
  if (kind === undefined || target < 0 || target === name) return []
  return table.rows.flatMap((row) => {
    const text = cellText(row.cells[target])
    const value = lengthStated(text)
    return value === undefined
      ? []
      : [objective(kind, value, text, rowName(table, row, Math.max(0, name)), row.line, 0.8)]
  })
}

function isMeasured(header: string): boolean {
  return (
    MEASURED.test(header) ||
    mentions('measured', header) ||
    /(?:justification|comment|merknad|owner|strategy|remark)/iu.test(header)
  )
}

function headerKind(header: string): ObjectiveKind | null {
  const kinds = kindsIn(header)
  return kinds.length === 1 ? (kinds[0] ?? null) : null
}

function byColumn(
  table: Table,
  kinds: readonly (ObjectiveKind | null)[],
  section: Section,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const name = nameColumn(table, kinds)
  return table.rows.flatMap((row) =>
    kinds.flatMap((kind, index) => {
      if (kind === null || index === name) return []
      const text = cellText(row.cells[index])
      const value =
        lengthStated(text) ?? (bareNumber(text, table.header[index]?.text ?? '') as string | undefined)
      if (value === undefined && (isBlank(text) || text === '')) return []
      const shown = value === undefined ? null : value
      if (value === undefined && text.length > 60) return []
      return [
        objective(
          kind,
          shown,
          text,
          name === -1 ? subjectOf(section, procedures) : rowName(table, row, name),
          row.line,
          0.95,
        ),
      ]
    }),
  )
}

/** `RTO (hours)` over bare numbers. */
function bareNumber(text: string, header: string): string | undefined {
  if (!/^[≤<~]?\s*\d+(?:[.,]\d+)?$/.test(text)) return undefined
  const unit = /[([]\s*(?:in\s+|i\s+)?([^)\]]+)[)\]]/u.exec(header)?.[1]
  return unit === undefined ? undefined : findDurations(`${text.replace(/[≤<~\s]/g, '')} ${unit}`)[0]?.iso
}

function nameColumn(table: Table, kinds: readonly (ObjectiveKind | null)[]): number {
  const candidates = table.header
    .map((cell, index) => ({ index, fit: kinds[index] !== null ? -1 : fieldFit('component', cell.text) }))
    .filter((one) => one.fit >= 0)
  const isText = (index: number) =>
    table.rows.every(
      (row) =>
        findDurations(cellText(row.cells[index])).length === 0 &&
        !/^(?:tier )?\d+$/i.test(cellText(row.cells[index])),
    )
  const system = candidates.find(
    (one) =>
      isText(one.index) &&
      /^(?:components?|systems?|services?|applications?|assets?|komponent|tjeneste|tjänst|system|applikation|tjeneste|dienst|systeem|applicatie|onderdeel|anwendung|it-system|it-service|application|komponente)$/iu.test(
        (table.header[one.index]?.text ?? '').trim(),
      ),
  )
  const exact = system ?? candidates.find((one) => one.fit === 2 && isText(one.index))
  return (exact ?? candidates.find((one) => isText(one.index)) ?? candidates[0])?.index ?? -1
}

function rowName(table: Table, row: Row, name: number): string {
  const text = cellText(row.cells[name])
  if (text === '' || isOverall(text)) return 'overall'
  return table.header.length > 0 ? text : text
}

export function isOverall(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[*:]/g, '')
    .trim()
  return mentions('overall', plain) && plain.split(/\s+/).length <= 4 && /^(?:.{0,30})$/.test(plain)
}

/** A row whose first cell is the objective's name. */
function byRow(
  table: Table,
  row: Row,
  section: Section,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const at = row.cells.findIndex((cell) => cell.text.length < 80 && kindsIn(cell.text).length > 0)
  const kind = at === -1 ? null : (kindsIn(row.cells[at]?.text ?? '')[0] ?? null)
  if (kind === null || at > 1) return []
  const names = kindsIn(row.cells[at]?.text ?? '')
  if (names.length > 1)
    return pairsIn(row.cells.map(cellText).join(': ')).map((pair) =>
      objective(pair.kind, pair.value, pair.text, subjectOf(section, procedures), row.line, 0.9),
    )
  const component =
    at === 0
      ? -1
      : table.header.findIndex((cell, index) => index < at && fieldFit('component', cell.text) > 0)
  const values = row.cells
    .map((cell, index) => ({
      index,
      text: cellText(cell),
      value: index === at ? undefined : lengthStated(cellText(cell)),
      header: table.header[index]?.text ?? '',
    }))
    .filter((one) => one.value !== undefined && one.index > at && !isMeasured(one.header))
  if (values.length === 0) return []
  const target = values.find((one) => fieldFit('target', one.header) > 0)
  const named = values.filter(
    (one) =>
      one.header !== '' && fieldFit('target', one.header) === 0 && fieldFit('description', one.header) === 0,
  )
  if (target === undefined && named.length > 1 && named.length === values.length) {
    return named.map((one) =>
      objective(
        kind,
        one.value ?? null,
        one.text,
        isOverall(one.header) ? 'overall' : one.header,
        row.line,
        0.9,
      ),
    )
  }
  const chosen = target ?? values[0]
  if (chosen === undefined) return []
  const own = at === 0 ? afterName(cellText(row.cells[at]), kind) : null
  const subject = component === -1 ? (own ?? subjectOf(section, procedures)) : rowName(table, row, component)
  return [objective(kind, chosen.value ?? null, chosen.text, subject, row.line, 0.95)]
}

/** `Target (RTO) LVS`: what comes after the name. */
function afterName(text: string, kind: ObjectiveKind): string | null {
  const names = [...text.matchAll(NAME[kind])]
  const last = names.at(-1)
  if (last === undefined) return null
  const rest = text
    .slice(last.index + last[0].length)
    .replace(/^[\s)\]:–—-]+/, '')
    .replace(/^\([^)]*\)\s*/, '')
    .replace(/^(?:for|of|til|för|av|voor|van|für|von|the|de|het|der|die|das)\s+/iu, '')
    .trim()
  return rest.length < 2 ||
    /^[(,[]/.test(rest) ||
    isOverall(rest) ||
    fieldFit('target', rest) > 0 ||
    kindsIn(rest).length > 0
    ? null
    : rest
}

function fromStatement(
  { line, section, above }: Statement,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const text = line.text
  const kinds = kindsIn(text)
  if (kinds.length === 0) return underObjective({ line, section, above })
  const label = labelled(line)
  const found: ReportObjective[] = []
  const subjectHere = above.length > 0 ? subjectAbove(above) : null
  if (label !== null) {
    const kind = kindAtStart(label.label)
    const inLabel = kindsIn(label.label)
    if (kind !== null && inLabel.length === 1) {
      const several = componentPairs(label.value, inLabel)
      if (several.length > 0)
        return several.map((one) => objective(one.kind, one.value, one.text, one.name, line.line, 0.6))
      const rest = kindsIn(label.value)
      const value = rest.length > 0 ? undefined : lengthStated(label.value)
      const subject =
        subjectInLabel(label.label, kind) ??
        forSubject(label.value) ??
        subjectHere ??
        subjectOf(section, procedures)
      if (value !== undefined && !MEASURED.test(label.label)) {
        return [objective(kind, value, label.value, subject, line.line, 0.95)]
      }
    }
    if (inLabel.length > 1) {
      const several = componentPairs(label.value, inLabel)
      if (several.length > 0)
        return several.map((one) => objective(one.kind, one.value, one.text, one.name, line.line, 0.6))
      if (
        isUndecided(label.value) ||
        /(?:utsatt|postponed|deferred|uppskjut|udsat|uitgesteld|vertagt)/iu.test(label.value)
      ) {
        return inLabel.map((kind) =>
          objective(kind, null, label.value, subjectHere ?? subjectOf(section, procedures), line.line, 0.8),
        )
      }
    }
    if (inLabel.length === 0 && kinds.length > 0 && label.label.length < 50) {
      const name =
        isOverall(label.label) || GENERIC_LABEL.test(label.label) || mentions('actions', label.label)
          ? null
          : withoutNumber(label.label)
      const pairs = pairsIn(label.value)
      if (pairs.length > 0) {
        return pairs.map((pair) =>
          objective(
            pair.kind,
            pair.value,
            pair.text,
            name ?? subjectHere ?? subjectOf(section, procedures),
            line.line,
            0.85,
          ),
        )
      }
    }
  }
  for (const sentence of sentencesOf(text)) {
    for (const pair of pairsIn(sentence)) {
      if (isDenied(sentence, pair.start)) continue
      const subject =
        pair.subject ??
        subjectAtStart(sentence) ??
        subjectInSentence(sentence, pair) ??
        subjectHere ??
        subjectOf(section, procedures)
      found.push(objective(pair.kind, pair.value, pair.text, subject, line.line, 0.8))
    }
    if (found.length === 0) {
      const kind = kindAtStart(sentence)
      const own = labelled({ text: sentence, lead: '' })
      const value =
        kind === null || own === null || kindAtStart(own.label) === null ? undefined : lengthStated(own.value)
      if (kind !== null && value !== undefined)
        found.push(
          objective(
            kind,
            value,
            own?.value ?? sentence,
            subjectHere ?? subjectOf(section, procedures),
            line.line,
            0.85,
          ),
        )
    }
  }
  return found
}

const GENERIC_LABEL =
  /^(?:note|in short|kort fortalt|summary|merk|obs|goal|goals|target|targets|mål|doel|ziel|objectives?|i korthet|important|viktig|status)\b/iu

/** A section or lead that is one objective, with items `Name: length`. */
function underObjective({
  line,
  section,
  above,
}: Pick<Statement, 'line' | 'section' | 'above'>): readonly ReportObjective[] {
  const around = [...above.map((one) => one.text).reverse(), section.title]
  const named = around.map(kindsIn).find((list) => list.length > 0)
  const kind = named?.length === 1 ? named[0] : undefined
  if (kind === undefined || kindsIn(section.title).length > 1) return []
  const label = labelled(line)
  if (label === null || label.label.length > 60) return []
  const value = lengthStated(label.value)
  if (value === undefined || /^(?:definition|definisjon|definitie|note|example)/iu.test(label.label))
    return []
  const first = findDurations(label.value)[0]
  if (value !== null && first !== undefined && first.start > 24) return []
  const subject =
    above.length > 0 && kindsIn(above.at(-1)?.text ?? '').length === 0 ? subjectAbove(above) : null
  return [
    objective(
      kind,
      value,
      label.value,
      isOverall(label.label) ? 'overall' : (subject ?? withoutNumber(label.label)),
      line.line,
      0.8,
    ),
  ]
}

function subjectAbove(above: readonly { readonly text: string }[]): string | null {
  const text =
    above
      .at(-1)
      ?.text.replace(/[:*]+$/, '')
      .trim() ?? ''
  if (text === '' || text.length > 60 || kindsIn(text).length > 0 || isOverall(text)) return null
  if (/[.!?]$|\s(?:are|is|er|är|sind|zijn|følgende|following|gelten)\b/iu.test(text)) return null
  return withoutNumber(text)
}

/** `API (1h/15min), Database (1h/5min)`. */
function componentPairs(
  text: string,
  kinds: readonly ObjectiveKind[],
): readonly { kind: ObjectiveKind; value: string; text: string; name: string }[] {
  return [...text.matchAll(/([\p{L}][\p{L}\p{N} _-]{0,40}?)\s*\(([^()]{1,40})\)/gu)].flatMap((match) => {
    const lengths = findDurations(match[2] ?? '')
    if (lengths.length !== kinds.length || kinds.length < 2) return []
    return kinds.map((kind, index) => ({
      kind,
      value: lengths[index]?.iso ?? '',
      text: lengths[index]?.text ?? '',
      name: (match[1] ?? '').trim(),
    }))
  })
}

/** `RTO database: 4 h`, `RTO (Database): 4 h`, `RTO for the API: 1 h`. */
function subjectInLabel(label: string, kind: ObjectiveKind): string | null {
  const rest = label
    .replace(new RegExp(NAMES[kind], 'giu'), ' ')
    .replace(/\b(?:objective|target|mål|maximum|max)\b/giu, ' ')
    .replace(/[()[\],:–—-]+/g, ' ')
    .replace(
      /^\s*(?:for|of|til|för|av|voor|van|für|von|the|de|het|der|die|das)\s+(?:the\s+|de\s+|het\s+|den\s+|die\s+|das\s+)?/iu,
      '',
    )
    .trim()
  if (
    rest.length < 2 ||
    isOverall(rest) ||
    fieldFit('target', rest) > 0 ||
    /^(?:tid|time|our|vår|recovery)$/iu.test(rest)
  )
    return null
  return rest
}

/** `2 timer for ordremottak`: what comes after a length and `for`. */
function forSubject(value: string): string | null {
  const [first] = findDurations(value)
  if (first === undefined) return null
  const match =
    /^\s*(?:for|til|för|voor|für)\s+(?:the\s+|de\s+|het\s+|den\s+|die\s+|das\s+)?([^.,;()]{2,60})/iu.exec(
      value.slice(first.end),
    )
  const name = match?.[1]?.trim()
  return name === undefined ||
    isOverall(name) ||
    /^(?:full|each|every|all|recovery|gjenoppretting)\b/iu.test(name)
    ? null
    : name
}

function subjectInSentence(sentence: string, pair: Pair): string | null {
  const after = sentence.slice(pair.start)
  const of =
    /^[^.]{0,80}?\b(?:for|of|til|för|av|voor|van|für|von|på)\s+(?:the\s+|our\s+|de\s+|het\s+|den\s+|die\s+|das\s+|der\s+|dem\s+|vår\s+|vårt\s+)?([\p{L}][\p{L}\p{N}/_-]*(?:\s+[\p{L}][\p{L}\p{N}/_-]*){0,4}?)(?=\s+(?:is|are|er|är|ist|sind|zijn|must|skal|ska|måste|muss|moet|bedraagt|beträgt|on|liegt|,)|[:.,;]|\s+\d|$)/iu.exec(
      after,
    )
  const name = of?.[1]?.trim()
  if (name === undefined || isOverall(name) || findDurations(name).length > 0) return null
  if (
    /^(?:full|each|every|all|at|max|maks|mer|mindre|ca|recovery|this|dette|denne|deze|diese)\b/iu.test(name)
  )
    return null
  return name
}

const FOR_SUBJECT = new RegExp(
  `^(?:for|voor|für|för)\\s+(?:the\\s+|de\\s+|het\\s+|den\\s+|die\\s+|das\\s+)?([^.,;:]{2,50}?)(?:,?\\s+(?:the|de|het|is|er|är|ist|gilt|gjelder|gäller|gælder|geldt|our|we|streven|a|an|en|et|ein|eine|een)\\s|,|\\s+(?:${ANY_NAME.source}))`,
  'iu',
)

/** `For the ingestion pipeline the RTO is`, `The reporting service shall be recovered within`. */
function subjectAtStart(sentence: string): string | null {
  const plain = sentence.replace(/^\d{1,2}(?:\.\d{1,2})*\s+/, '')
  const around = FOR_SUBJECT.exec(plain)
  const shall =
    /^(?:the|de|het|der|die|das|den|vår|our|onze|unsere?)?\s*([\p{L}][^.,;:()]{2,50}?)\s+(?:shall|must|should|has to|skal|ska|moet|muss|soll|sollen|måste|needs to)\s/iu.exec(
      plain,
    )
  const name = (around?.[1] ?? shall?.[1])?.trim()
  if (name === undefined || isOverall(name) || kindsIn(name).length > 0 || findDurations(name).length > 0)
    return null
  return /^(?:we|vi|wij|wir|it|data|loss|all|this|nothing|det|den|es|après|each|every|nach|etter|efter|after)\b/iu.test(
    name,
  )
    ? null
    : name
}

/** Former values, comparisons and denials. */
function isDenied(sentence: string, start: number): boolean {
  const before = sentence.slice(0, start)
  return (
    /(?:\bno\b|\bnot\b|ingen|ikke|inte|niet|geen|kein|nicht|within|innenfor|inom|binnen|innerhalb)\s+(?:the\s+|our\s+)?(?:\p{L}+\s+)?$/iu.test(
      before,
    ) ||
    /(?:used to be|was then|previously|formerly|tidligere|tidigare|voorheen|früher|var da|lowered|reduced|redusert|raised|historisk|historically)/iu.test(
      sentence,
    )
  )
}
