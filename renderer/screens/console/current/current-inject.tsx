import { useState } from 'react'
import type { ArtefactView as ArtefactKind, InjectView } from '../../../../shared/contract/story-views.ts'
import { ArtefactView } from '../../../components/artefact-view.tsx'
import { HastView } from '../../../components/hast-view.tsx'
import { KeyHint } from '../../../components/key-hint.tsx'
import button from '../action-button.module.css'
import { ActionButton } from '../action-button.tsx'
import { useConsoleKeys } from '../console-context.tsx'
import { ScrollArea } from '../scroll-area.tsx'
import styles from './current-thing.module.css'

/** An inject to read aloud, with what only the facilitator may know beside it. */
export function CurrentInject({ inject }: { readonly inject: InjectView }) {
  const [shown, show] = useState<'words' | 'artefact'>('words')
  const other = shown === 'words' ? 'artefact' : 'words'
  useConsoleKeys([
    {
      keys: '.',
      label: 'Show the artefact or the words',
      disabled: inject.artefact === null,
      run: () => show(other),
    },
  ])
  const secret = inject.expect !== null || inject.prompts.length > 0 || inject.questions.length > 0
  return (
    <>
      <div className={styles.body} data-beside={secret || undefined}>
        <ScrollArea className={`${styles.scroll} ${styles.unread}`} label="Read aloud">
          <p className={styles.meta}>
            <span>
              {inject.viaTitle} from <strong>{inject.from}</strong>
            </span>
            <span>
              to <strong>{inject.toTitles.join(', ')}</strong>
            </span>
            {inject.kind !== 'information' && <span>{inject.kind}</span>}
            {inject.adHoc && <span>not from the pack</span>}
          </p>
          {shown === 'artefact' && inject.artefact !== null ? (
            <ArtefactView artefact={inject.artefact} />
          ) : (
            <div className={styles.aloud}>
              <HastView tree={inject.says} />
            </div>
          )}
        </ScrollArea>
        {secret && <Aside inject={inject} />}
      </div>
      <footer className={styles.actions}>
        <ActionButton id="primary" look="primary" />
        <ActionButton id="response" />
        <ActionButton id="project" />
        {inject.artefact !== null && (
          <button
            type="button"
            className={button.button}
            data-look="framed"
            aria-keyshortcuts="."
            onClick={() => show(other)}
          >
            <span>{shown === 'words' ? artefactName(inject.artefact) : 'Words'}</span>
            <KeyHint keys="." />
          </button>
        )}
        <span className={styles.space} />
        <ActionButton id="improvise" look="plain" label="Improvise" />
      </footer>
    </>
  )
}

/** `Graph`, `Mail`, `Log`: what the artefact is, on its button. */
function artefactName(artefact: ArtefactKind): string {
  const name = artefact.kind === 'graph' ? 'graph' : artefact.look
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}

function Aside({ inject }: { readonly inject: InjectView }) {
  const [open, setOpen] = useState<readonly number[]>([])
  const toggle = (index: number) =>
    setOpen(open.includes(index) ? open.filter((other) => other !== index) : [...open, index])
  useConsoleKeys(
    inject.questions.slice(0, 9).map(({ ask }, index) => ({
      keys: String(index + 1),
      label: `Answer to “${ask}”`,
      run: () => toggle(index),
    })),
  )
  return (
    <ScrollArea className={`${styles.scroll} ${styles.aside}`} label="For the facilitator only">
      {inject.expect !== null && (
        <>
          <h3 className={styles.label}>Expected response, for you only</h3>
          <p>{inject.expect}</p>
        </>
      )}
      {inject.prompts.length > 0 && (
        <>
          <h3 className={styles.label}>If they are stuck, ask</h3>
          <ul>
            {inject.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </>
      )}
      {inject.questions.length > 0 && (
        <>
          <h3 className={styles.label}>They may ask</h3>
          <ol className={styles.questions}>
            {inject.questions.map((question, index) => (
              <li key={question.ask} className={styles.questionRow}>
                <KeyHint keys={String(index + 1)} />
                <button
                  type="button"
                  className={styles.question}
                  aria-expanded={open.includes(index)}
                  aria-keyshortcuts={String(index + 1)}
                  onClick={() => toggle(index)}
                >
                  {question.ask}
                </button>
                {open.includes(index) && <p className={styles.answer}>{question.answer}</p>}
              </li>
            ))}
          </ol>
        </>
      )}
    </ScrollArea>
  )
}
