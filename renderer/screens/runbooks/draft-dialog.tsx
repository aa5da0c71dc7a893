import { Checkbox, Modal } from '@mantine/core'
import { useState } from 'react'
import type { Refusal } from '../../../shared/contract/commands.ts'
import { COMPLICATIONS, type Complication } from '../../../shared/contract/scenario-draft.ts'
import { Act } from '../../components/act.tsx'
import { Busy } from '../../components/empty.tsx'
import { useAsk, useConnection } from '../../connection.tsx'
import { count } from '../../format.ts'
import { useTell } from '../../notices.tsx'
import { go } from '../../router.ts'
import styles from './runbooks.module.css'

const WORDS: Readonly<Record<Complication, string>> = {
  'bad-backup': 'The newest backup cannot be restored',
  'key-person-away': 'A key person cannot be reached',
  'second-provider-down': 'The second provider fails too',
  'channel-down': 'A communication channel fails',
}

/** Chooses what a drill is drafted of; the drafts land in the library, with what was guessed. */
export function DraftDialog({
  runbook,
  version,
  onClose,
}: {
  readonly runbook: string
  readonly version: string
  readonly onClose: () => void
}) {
  const { ask } = useConnection()
  const tell = useTell()
  const drills = useAsk({ ask: 'drills', runbook, version })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [added, setAdded] = useState<ReadonlySet<Complication>>(new Set())
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const offered = drills.state.kind === 'answered' ? drills.state.value : []
  const procedures = offered.map(({ id }) => id).filter((id) => !left.has(id))

  async function draft(): Promise<void> {
    if (busy || procedures.length === 0) return
    setBusy(true)
    const complications = COMPLICATIONS.filter((one) => added.has(one))
    const reply = await ask({ ask: 'draft-scenarios', runbook, version, procedures, complications })
    setBusy(false)
    if (!reply.ok) {
      setRefusal(reply.error)
      return
    }
    const titles = reply.value.map(({ title }) => title).join('; ')
    tell({ tone: 'done', text: `${count(reply.value.length, 'drill')} drafted: ${titles}.` })
    go({ screen: 'library' })
  }

  return (
    <Modal opened onClose={onClose} centered withCloseButton={false} title="Draft a scenario">
      {drills.state.kind === 'busy' ? (
        <Busy what="Looking for disaster procedures" />
      ) : drills.state.kind === 'failed' ? (
        <p role="alert">
          {drills.state.failure.message} {drills.state.failure.remedy}
        </p>
      ) : offered.length === 0 ? (
        <p>
          No procedure of this document tells how to recover from an incident. Make a list the steps of a
          procedure with M, then come back.
        </p>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void draft()
          }}
        >
          <fieldset className={styles.choices}>
            <legend>One drill for each of these procedures</legend>
            {offered.map(({ id, title, line, steps }) => (
              <Checkbox
                key={id}
                label={title}
                description={`Line ${line} · ${count(steps, 'step')}`}
                checked={!left.has(id)}
                onChange={() => setLeft((held) => toggled(held, id))}
              />
            ))}
          </fieldset>
          <fieldset className={styles.choices}>
            <legend>Complications</legend>
            {COMPLICATIONS.map((one) => (
              <Checkbox
                key={one}
                label={WORDS[one]}
                checked={added.has(one)}
                onChange={() => setAdded((held) => toggled(held, one))}
              />
            ))}
          </fieldset>
          {refusal !== null && (
            <p role="alert">
              {refusal.message} {refusal.remedy}
            </p>
          )}
          <div className={styles.dialogFoot}>
            <Act label="Cancel" keys="Escape" inDialog inFields run={onClose} />
            <Act
              label="Draft"
              keys="Enter"
              primary
              submits
              inDialog
              busy={busy}
              disabled={procedures.length === 0}
              run={draft}
            />
          </div>
        </form>
      )}
    </Modal>
  )
}

function toggled<Value>(held: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(held)
  if (!next.delete(value)) next.add(value)
  return next
}
