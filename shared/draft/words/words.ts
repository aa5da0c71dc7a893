/** The sentences of a drafted pack, in the language of the runbook. Values in braces are put in by the drafting. */
import type { DocumentLanguage } from '../../contract/runbook-report.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { sv } from './sv.ts'

interface Titled {
  readonly title: string
  readonly says: string
}

interface Choice {
  readonly label: string
  readonly because: string
}

/** A difficulty that is put in the team's way, and two ways of meeting it. */
export interface GateWords {
  readonly title: string
  /** `{role}`, `{step}` and `{copy}` where they apply. */
  readonly says: string
  readonly expect: string
  readonly question: string
  readonly good: Choice & { readonly task: string }
  readonly bad: Choice & { readonly task: string }
}

export interface DraftWords {
  readonly roles: Readonly<Record<'lead' | 'technical' | 'communications', { title: string; does: string }>>
  readonly channels: Readonly<Record<'phone' | 'chat' | 'email' | 'monitoring', string>>
  /** `{document}`, `{procedure}` */
  readonly summary: string
  /** `{service}`, `{Service}`, `{document}`, `{procedure}`, `{rto}`, `{mtd}`, `{loss}` */
  readonly briefing: string
  /** `{rpo}` */
  readonly briefingLoss: string
  readonly objectives: Readonly<Record<'command' | 'recover' | 'inform' | 'prove', string>>
  readonly endings: Readonly<Record<'recovered' | 'late' | 'unproven' | 'lost', Titled>>
  readonly states: Readonly<
    Record<
      | 'outage'
      | 'failing'
      | 'waiting'
      | 'working'
      | 'restored'
      | 'verifying'
      | 'claimed'
      | 'proven'
      | 'late'
      | 'closed'
      | 'limit'
      | 'running'
      | 'over',
      string
    >
  >
  readonly injects: Readonly<
    Record<
      'alarm' | 'calls' | 'callOut' | 'management' | 'green' | 'complaint',
      Titled & { from: string; expect: string }
    >
  >
  readonly decisions: {
    readonly classify: { title: string; question: string; right: string; lower: string }
    /** `{procedure}`; `whole` where the document is one procedure: `{document}` */
    readonly activate: { title: string; question: string; whole: string; go: Choice; wait: Choice }
    readonly again: { title: string; question: string; go: Choice; stay: Choice }
    readonly inform: { title: string; question: string; now: Choice; later: Choice }
    readonly route: { title: string; question: string; right: string; other: string }
    readonly point: { title: string; question: string; right: string; other: string; restore: string }
    readonly conditional: { title: string; question: string; go: Choice; skip: Choice }
    readonly allClear: { title: string; question: string; prove: Choice; claim: Choice }
  }
  /** What goes down when the document names nothing: inside a sentence, and `title` alone. */
  readonly service: { readonly title: string; readonly inline: string }
  /** `{Service}` */
  readonly sign: string
  readonly verify: string
  readonly facts: Readonly<Record<'severity' | 'informed', string>>
  /** `{copy}` */
  readonly copy: string
  readonly olderCopy: string
  readonly restoreOlder: string
  readonly expected: Readonly<Record<'declared' | 'restored' | 'verified', string>>
  /** `{to}`, which may begin with a capital or not */
  readonly notice: string
  /** The same where several go to one addressee: `{to}`, `{limit}` */
  readonly noticeWithin: string
  /** `{count}` */
  readonly months: { readonly one: string; readonly several: string }
  readonly update: string
  readonly gates: Readonly<Record<'bad-backup' | 'key-person-away' | 'second-provider-down', GateWords>>
  readonly channelDown: Titled & {
    readonly from: string
    readonly expect: string
    readonly carrier: string
    readonly working: string
    readonly dead: string
    readonly back: string
    readonly region: string
  }
  readonly guide: {
    readonly audience: string
    readonly preparation: readonly string[]
    readonly opening: string
    readonly watchFor: readonly string[]
  }
  readonly hotwash: readonly string[]
  readonly exercises: readonly string[]
}

const WORDS: Readonly<Record<DocumentLanguage, DraftWords>> = { en, nb, sv, da, nl, de }

export function wordsOf(language: DocumentLanguage): DraftWords {
  return WORDS[language]
}
