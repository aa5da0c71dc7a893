/** Where the name of what is copied stands: before the sentences, in the heading, or before a colon among them. */
import { isAside } from './backup-facts.ts'
import { hasVerb, tellsNone } from './backup-names.ts'
import { labelled, withoutNumber } from './labels.ts'
import type { Section } from './outline-model.ts'
import { placed, sentencesOf } from './statements.ts'
import { fieldFit, mentions } from './terms.ts'

/** `G.1 Accounts. A dump goes ...`: the name between its number and the first sentence. */
export function numberedName(text: string): string | null {
  const bare = withoutNumber(text)
  const name = bare === text ? undefined : /^([^.:;]{2,40})\.\s+\S/u.exec(bare)?.[1]
  return name === undefined || name.split(/\s+/).length > 4 || mentions('copy', name) ? null : name
}

/** The heading below one about copies names what is copied. */
export function partTitle(section: Section): string | null {
  const isPart =
    section.parent?.kinds.has('backups') === true &&
    section.parent.level > 0 &&
    section.kinds.size === 0 &&
    fieldFit('copies', withoutNumber(section.title)) !== 2
  return isPart ? withoutNumber(section.title) : null
}

const MOST_WORDS = 4

/** `..., kept 30 days. Accounts: full copy weekly, ...`: from each label on, what is told of that thing. */
export function perLabel(
  text: string,
): readonly { readonly text: string; readonly name: string | null; readonly at: number }[] {
  const parts: { text: string; name: string | null; at: number }[] = []
  for (const { text: sentence, at } of placed(text, sentencesOf(text))) {
    const label = labelled({ text: sentence, lead: '' })
    const isName =
      label !== null &&
      label.value !== '' &&
      label.label.split(/\s+/).length <= MOST_WORDS &&
      !hasVerb(label.label) &&
      !tellsNone(label.label) &&
      !isAside(label.label)
    const last = parts.at(-1)
    if (isName)
      parts.push({
        text: label.value,
        name: label.label,
        at: at + Math.max(0, sentence.indexOf(label.value)),
      })
    else if (last === undefined) parts.push({ text: sentence, name: null, at })
    else last.text = `${last.text} ${sentence}`
  }
  return parts.some((part) => part.name !== null) ? parts : []
}
