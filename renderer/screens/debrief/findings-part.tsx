import { useState } from 'react'
import { Act } from '../../components/act.tsx'
import { Empty } from '../../components/empty.tsx'
import { Mark } from '../../components/mark.tsx'
import { count } from '../../format.ts'
import styles from './debrief.module.css'
import { type Finding, FindingEditor, newFinding } from './finding-editor.tsx'
import type { PartProps } from './part-props.ts'

export function FindingsPart({ view, send, locked }: PartProps) {
  const [editing, setEditing] = useState<Finding | null>(null)
  const suggested = view.suggestions[0]
  const takeOver = (suggestion: (typeof view.suggestions)[number]) =>
    void send({
      type: 'put-finding',
      finding: suggestion.id,
      title: suggestion.title,
      kind: 'issue',
      severity: suggestion.severity,
      detail: suggestion.detail,
      ref: suggestion.ref,
    })
  return (
    <>
      {view.findings.length === 0 ? (
        <Empty within title="No findings yet">
          Take over what the record suggests below, or write your own with A. At least one strength is worth
          keeping too.
        </Empty>
      ) : (
        <ul className={styles.rows} aria-label="Findings">
          {view.findings.map((finding) => (
            <li key={finding.id} className={styles.finding}>
              <FindingMark finding={finding} />
              <div>
                <p className={styles.strong}>{finding.title}</p>
                {finding.detail !== '' && <p className={styles.detail}>{finding.detail}</p>}
              </div>
              {!locked && (
                <div className={styles.buttons}>
                  <Act label="Edit" plain says={`Edit ${finding.title}`} run={() => setEditing(finding)} />
                  <Act
                    label="Remove"
                    plain
                    danger
                    says={`Remove ${finding.title}`}
                    run={() => void send({ type: 'remove-finding', finding: finding.id })}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {!locked && <Act label="Add a finding" keys="A" run={() => setEditing(newFinding())} />}
      {!locked && view.suggestions.length > 0 && (
        <section>
          <h2 className={styles.heading}>{count(view.suggestions.length, 'suggestion')} from the record</h2>
          <ul className={styles.rows} aria-label="Suggestions">
            {view.suggestions.map((suggestion) => (
              <li key={suggestion.id} className={styles.finding}>
                <span className="muted">{suggestion.severity}</span>
                <div>
                  <p>{suggestion.title}</p>
                  {suggestion.detail !== '' && <p className={styles.detail}>{suggestion.detail}</p>}
                </div>
                <Act
                  label="Take over"
                  keys={suggestion === suggested ? 'F' : undefined}
                  says={`Take over: ${suggestion.title}`}
                  run={() => takeOver(suggestion)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {editing && <FindingEditor finding={editing} send={send} onClose={() => setEditing(null)} />}
    </>
  )
}

function FindingMark({ finding }: { readonly finding: Finding }) {
  if (finding.kind === 'strength') return <Mark shape="tick" tone="quiet" word="strength" />
  const severe = finding.severity === 'high' || finding.severity === 'critical'
  return (
    <Mark
      shape={severe ? 'square' : finding.severity === 'medium' ? 'half' : 'outline'}
      tone={severe ? 'breached' : 'quiet'}
      word={finding.severity}
    />
  )
}
