import { useState } from 'react'
import { Act } from '../../components/act.tsx'
import { Empty } from '../../components/empty.tsx'
import styles from './debrief.module.css'
import { FindingEditor, newFinding } from './finding-editor.tsx'
import type { PartProps } from './part-props.ts'
import { SavedText } from './saved-text.tsx'

/** Guided: one question, large; what is said is written under it and may become a finding. */
export function HotwashPart({ view, send, locked }: PartProps) {
  const { hotwash } = view
  const first = hotwash.findIndex((entry) => entry.answer.trim() === '')
  const [at, setAt] = useState(Math.max(0, first))
  const [finding, setFinding] = useState(false)
  const entry = hotwash[at]
  if (entry === undefined)
    return (
      <Empty within title="This scenario has no questions">
        Note what is said as findings.
      </Empty>
    )
  const next = () => setAt(Math.min(hotwash.length - 1, at + 1))
  return (
    <div className={styles.hotwash}>
      <p className="muted">
        Question {at + 1} of {hotwash.length}
      </p>
      <h2 className={styles.question}>{entry.question}</h2>
      <SavedText
        key={entry.index}
        aria-label={`Answer to: ${entry.question}`}
        placeholder="What the team says"
        description="Ctrl+Enter keeps it and goes on to the next question; Esc keeps it and leaves the field."
        inputWrapperOrder={['label', 'error', 'input', 'description']}
        minRows={6}
        autoFocus={!locked}
        disabled={locked}
        value={entry.answer}
        onSave={(answer) => send({ type: 'answer-hotwash', question: entry.index, answer })}
        onDone={next}
      />
      <div className={styles.buttons}>
        <Act label="Next question" keys="ArrowRight" disabled={at === hotwash.length - 1} run={next} />
        <Act label="Previous" keys="ArrowLeft" disabled={at === 0} run={() => setAt(at - 1)} />
        {!locked && <Act label="Make it a finding" keys="F" run={() => setFinding(true)} />}
      </div>
      {finding && (
        <FindingEditor
          finding={{ ...newFinding(), detail: entry.answer }}
          send={send}
          onClose={() => setFinding(false)}
        />
      )}
    </div>
  )
}
