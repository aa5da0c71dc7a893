/**
 * The words by which one language names what stands in runbooks. Data only; several forms are divided by `|`. A form is
 * matched as whole words without regard to case; `*` at an end stands for the rest of a compound (`*prosedyre*`).
 */
import type { ChannelMedium, DocumentLanguage, ObjectiveKind } from '../../../contract/runbook-report.ts'

export type Terms = string

/** What a section is about, told by its heading. */
export const SECTION_KINDS = [
  'objectives',
  'roles',
  'severities',
  'procedures',
  'checklist',
  'communication',
  'templates',
  'obligations',
  'tests',
  'escalation',
  'contacts',
  'backups',
  'notBackedUp',
  'stakeholders',
  'channels',
  'components',
  'timeline',
  'conditions',
  'definitions',
  'contents',
  'changelog',
  'scope',
  'reference',
  'dataClasses',
  'prevention',
  'maintenance',
  'generic',
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/** What a table's column, or a label before a colon, holds. */
export const FIELD_KINDS = [
  'role',
  'responsibilities',
  'primary',
  'deputy',
  'person',
  'phone',
  'email',
  'component',
  'target',
  'measured',
  'severity',
  'response',
  'frequency',
  'retention',
  'place',
  'item',
  'test',
  'number',
  'action',
  'owner',
  'command',
  'expected',
  'ifItFails',
  'rollback',
  'window',
  'audience',
  'recipient',
  'deadline',
  'trigger',
  'level',
  'channel',
  'phase',
  'description',
  'optional',
  /** What somebody wants to know, or when they are told. */
  'interest',
  /** Whom an escalation goes to. */
  'callee',
  /** How a level is called beside its code. */
  'levelTitle',
  /** Names the one thing that a table is about. */
  'thing',
  /** What is done in a step, said so that nothing else can be meant. */
  'deed',
  /** The same, or what anything else is about. */
  'matter',
  /** How long is waited before the next is called. */
  'wait',
  /** Where a list of tasks keeps its state. */
  'status',
  /** Says how the thing that a card is about is copied. */
  'copies',
  /** What a list of copies tells beside what is copied: keys, checks, owners. */
  'aside',
] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

/** The objectives that authors put in their own words. */
export const PARAPHRASED = ['rto', 'rpo', 'mtd'] as const
export type ParaphrasedKind = (typeof PARAPHRASED)[number]

/** Words inside sentences. */
export const WORD_KINDS = [
  'within',
  'every',
  'undecided',
  'nothing',
  'overall',
  'measured',
  'notify',
  'update',
  'audience',
  'authority',
  'personalDataBreach',
  'optional',
  'adHoc',
  'test',
  'notBackedUp',
  'copy',
  'option',
  'step',
  'severityWord',
  'levelWord',
  'pointer',
  'respond',
  'review',
  'immediately',
  'onAwareness',
  'actions',
  'contract',
  'phaseWord',
  'situation',
  'escalated',
  'received',
  'leads',
  'weekday',
  /** The same goes for. */
  'likewise',
  /** Months and times of the year. */
  'season',
  /** Between a weekday and the month that it recurs in. */
  'ofEach',
  /** Works again, or stands still. */
  'running',
  'modal',
  /** First, then, at last: what steps in prose begin with. */
  'sequence',
  /** In somebody's absence. */
  'absence',
  /** Between a role and who holds it. */
  'heldBy',
  /** Who may use what in a system: roles of users, not in an incident. */
  'permissions',
  /** Is not there, or cannot come. */
  'away',
  /** Instead of a name where nobody has a role. */
  'unnamed',
  /** Behind the name of a deputy. */
  'standsIn',
  /** Ways by which people are reached. */
  'media',
  /** A numbered part of a procedure. */
  'numberedPhase',
  'scenarioWord',
  'ifNeeded',
  /** Only, all, one, both: what the parts of a procedure between which a situation chooses begin with. */
  'howMany',
  /** Verbs of sentences about what is, as none stands in a name. */
  'finiteVerb',
  /** What a heading ends with that has procedures below it and is none. */
  'chapterWord',
  /** What documents of this kind are called. */
  'documentWord',
  /** Does this: who acts in all steps that follow. */
  'doesThis',
  /** What levels of incidents are called. */
  'levelName',
  /** What classes of data are called. */
  'dataClassName',
  /** What names of roles and teams end with. */
  'actor',
  'and',
  /** After what is copied. */
  'copied',
  /** Stays, or is thrown away after. */
  'kept',
  /** At each change. */
  'onChange',
  /** Brought back, or looked at, and not copied. */
  'restored',
  /** Not, no. */
  'denial',
  /** Says that a number is a telephone's. */
  'phoneWord',
  /** Between a name and its number. */
  'reached',
  /** Before the number of a register, an account or a contract. */
  'registered',
  /** Tells people to call somebody. */
  'calls',
  /** Somebody does so with the one whom the sentence names next: `rings`, `goes to`. */
  'calling',
  /** Before `to` and the one who is called next: `the alarm moves on to`. */
  'goesOn',
  'toward',
  /** After what was just said. */
  'afterwards',
  /** Behind the name of a role: `on duty`. */
  'onDuty',
  /** Done with somebody, or by somebody who is called: `is paged`, `takes over`. */
  'calledUp',
  /** What a sentence says that tells what must be so before somebody is called. */
  'conditional',
  /** Beside a time after which, and not within which, somebody is called. */
  'waited',
  /** Ends like a role and names nobody: `dashboard`. */
  'nobody',
  /** A cell that says that nothing is done. */
  'never',
  /** Before the proper name of a system. */
  'systemWord',
  /** A column of what carries a process. */
  'supporting',
  /** Says that something is decided some day. */
  'toBeSet',
  /** Says of a thing that it is copied. */
  'copyVerb',
  /** Where copies lie. */
  'copyPlace',
  /** Before a second, lesser rhythm of the same thing. */
  'otherwise',
  'moreThan',
  /** Between something and how long it goes on. */
  'lasts',
  /** Before the number and title of a card or scenario. */
  'cardWord',
  /** What happens to a thing, or is done to have it back. */
  'outage',
  /** Says that something has to be. */
  'demand',
  'targetWord',
  /** Asks when things work again. */
  'howSoon',
  /** Left out of something. */
  'exempt',
  /** All of those that were named before. */
  'both',
  /** The end of an incident, and not the first thing that is done. */
  'solved',
  /** Between a level's name and what it stands for. */
  'means',
  /** Looked at or measured at intervals, and told nobody. */
  'watched',
  /** Says that something is tried, practised or restored for trial. */
  'trial',
  /** The document itself, its lists and its cards. */
  'ownPaper',
  /** What a limit is called: the deadline is 72 hours. */
  'limitWord',
  /** Somebody of one's own house who watches over data protection. */
  'ownOfficer',
  /** Before what a role is called that sounds like a rhythm: a daily leader leads all the time. */
  'notRhythm',
  /** Brought back: with a word for copies, and regularly, that is for practice. */
  'backAgain',
  /** Says that something is tested or practised, wherever it stands. */
  'practised',
  /** Renewed, cleaned or read again, and not tried. */
  'upkeep',
  /** Before a length that something lasts, and is no limit. */
  'longerThan',
] as const
export type WordKind = (typeof WORD_KINDS)[number]

/** Small words by their work in a sentence, single words only; one word may do several. */
export const GRAMMAR_KINDS = [
  /** Before a name, and not of it. */
  'article',
  /** Says what a sentence is about: `for the portal`. */
  'about',
  /** Before what is done without. */
  'without',
  /** Between an objective and what it is of. */
  'of',
  /** Between a name and what is said of it. */
  'linking',
  'having',
  'lacking',
  /** Stands for a name, and is none. */
  'pronoun',
  /** Begins another clause. */
  'that',
  /** Neither a name's part nor what comes before one. */
  'ends',
  /** A noun or its attribute that names no particular thing where objectives are told. */
  'vague',
] as const
export type GrammarKind = (typeof GRAMMAR_KINDS)[number]

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

export interface Vocabulary {
  readonly language: DocumentLanguage
  /** Frequent little words, most of all those that the neighbouring languages lack. */
  readonly stopWords: Terms
  readonly units: Readonly<Record<Unit, Terms>>
  /** Numbers in words, articles too. */
  readonly numbers: Readonly<Record<number, Terms>>
  /** `every third`: the number's forms as they stand after a word for every. */
  readonly ordinals: Readonly<Record<number, Terms>>
  /** Lengths with a word of their own, e.g. half an hour, by ISO 8601. */
  readonly lengths: Readonly<Record<string, Terms>>
  /** Frequencies with a word of their own, e.g. quarterly, by ISO 8601. */
  readonly frequencies: Readonly<Record<string, Terms>>
  /** Copies named by how often they are taken, and the times of day that tell it, by ISO 8601. */
  readonly copyRhythms: Readonly<Record<string, Terms>>
  /** Between count and unit: `times a`, `per`, `in the`. */
  readonly per: Terms
  /** `twice`, `3 times`: the words after a count. */
  readonly times: Terms
  readonly objectives: Readonly<Record<ObjectiveKind, Terms>>
  /** What columns, labels and sentences about objectives call them besides; elsewhere these words say less. */
  readonly paraphrases: Readonly<Record<ParaphrasedKind, Terms>>
  /** What ways of reaching people are called. */
  readonly media: Readonly<Record<ChannelMedium, Terms>>
  readonly sections: Readonly<Record<SectionKind, Terms>>
  readonly fields: Readonly<Record<FieldKind, Terms>>
  readonly words: Readonly<Record<WordKind, Terms>>
  readonly grammar: Readonly<Record<GrammarKind, Terms>>
  /** Verbs as instructions begin with them. */
  readonly verbs: Terms
}
