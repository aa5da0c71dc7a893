import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { RunbookCard } from '../../../shared/contract/runbook-library.ts'
import { Act } from '../../components/act.tsx'
import { Busy, Empty, Failed } from '../../components/empty.tsx'
import { PickList } from '../../components/pick-list.tsx'
import { Shell } from '../../components/shell.tsx'
import { Split } from '../../components/split.tsx'
import { useAsk, useConnection } from '../../connection.tsx'
import { count, formatMoment } from '../../format.ts'
import { useTell } from '../../notices.tsx'
import { go } from '../../router.ts'
import { FileAct } from './file-act.tsx'
import { RunbookDetail } from './runbook-detail.tsx'
import styles from './runbooks.module.css'
import { useImport } from './use-import.ts'

/** The team's own runbooks, their versions and where each is used. */
export function RunbooksScreen() {
  const { state, again } = useAsk({ ask: 'runbooks' })
  const { ask } = useConnection()
  const tell = useTell()
  const bring = useImport()

  async function remove(runbook: string): Promise<void> {
    const reply = await ask({ ask: 'remove-runbook', runbook })
    if (!reply.ok) tell({ tone: 'breached', text: reply.error.message, remedy: reply.error.remedy })
    again()
  }

  return (
    <Shell>
      {state.kind === 'busy' ? (
        <Busy what="Reading the runbooks" />
      ) : state.kind === 'failed' ? (
        <Failed {...state.failure} act={<Act label="Try again" keys="Enter" primary run={again} />} />
      ) : state.value.length === 0 ? (
        <Empty
          title="No runbooks yet"
          act={<FileAct label="Choose a file" keys="Enter" primary onFile={(file) => void bring(file)} />}
        >
          Drop your recovery plan, a Markdown or text file, anywhere on this window. Muster shows what it
          understood beside the lines it read it from, and makes drills of it.
        </Empty>
      ) : (
        <RunbookList cards={state.value} onRemove={remove} onFile={bring} />
      )}
    </Shell>
  )
}

function RunbookList({
  cards,
  onRemove,
  onFile,
}: {
  readonly cards: readonly RunbookCard[]
  readonly onRemove: (runbook: string) => Promise<void>
  readonly onFile: (file: File) => Promise<void>
}) {
  const [picked, setPicked] = useState<string | null>(null)
  const [removing, setRemoving] = useState(false)
  const card = cards.find(({ id }) => id === picked) ?? cards[0]
  const open = (runbook: string) => go({ screen: 'runbook', runbook, version: null })
  if (card === undefined) return null
  return (
    <Split
      sideLabel="Runbooks"
      side={
        <PickList
          label="Runbooks"
          picked={card.id}
          onPick={setPicked}
          onAct={open}
          groups={[
            {
              title: 'Runbooks',
              items: cards.map((one) => ({
                key: one.id,
                title: one.title,
                detail: `${count(one.procedures, 'procedure')} · ${count(one.steps, 'step')}`,
                state:
                  one.toLookAt > 0 ? `${one.toLookAt} to look at` : `version ${one.versions[0]?.number ?? 1}`,
                tone: one.toLookAt > 0 ? 'attention' : 'quiet',
                under: one.versions[0] === undefined ? undefined : formatMoment(one.versions[0].importedAt),
              })),
            },
          ]}
        />
      }
      foot={
        <>
          <Act label="Review" keys="Enter" primary run={() => open(card.id)} />
          <FileAct label="Import a file" keys="I" onFile={(file) => void onFile(file)} />
          <Act label="Remove" keys="Delete" run={() => setRemoving(true)} />
          <Modal
            opened={removing}
            onClose={() => setRemoving(false)}
            title={`Remove “${card.title}”?`}
            centered
          >
            <p>
              It leaves the library with all its versions and corrections. Exercises that were played with it
              keep their copy.
            </p>
            <div className={styles.dialogFoot}>
              <Act label="Keep it" keys="Escape" inDialog focused run={() => setRemoving(false)} />
              <Act
                label="Remove it"
                keys="D"
                inDialog
                danger
                run={() => {
                  setRemoving(false)
                  void onRemove(card.id)
                }}
              />
            </div>
          </Modal>
        </>
      }
    >
      <RunbookDetail key={card.id} card={card} />
    </Split>
  )
}
