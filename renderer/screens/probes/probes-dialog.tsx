import { useMachine } from '@xstate/react'
import { useState } from 'react'
import { fromPromise } from 'xstate'
import type { CommandInput, Refusal } from '../../../shared/contract/commands.ts'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import { Act } from '../../components/act.tsx'
import foot from '../../components/dialog-foot.module.css'
import { type SendCommand, useConnection } from '../../connection.tsx'
import { consoleMachine, sendInOrder } from '../console/console-machine.ts'
import { ConsoleModal } from '../console/console-modal.tsx'
import { FormDialog } from '../console/form-dialog.tsx'
import { confirmHostForm, probeForm } from '../console/forms/probe-forms.ts'
import { ProbeRows } from './probe-rows.tsx'
import styles from './probes-dialog.module.css'

export interface ProbesDialogProps {
  readonly view: FacilitatorView
  readonly send: SendCommand
  readonly onClose: () => void
}

const KINDS = [
  { kind: 'http', label: 'New HTTP…', key: 'X' },
  { kind: 'tcp', label: 'New TCP…', key: 'Y' },
  { kind: 'tls', label: 'New TLS…', key: 'Z' },
] as const

/** The probes of a live drill, before it starts and while it runs: what each asks, and what it found. */
export function ProbesDialog({ view, send, onClose }: ProbesDialogProps) {
  const { ask } = useConnection()
  const [state, emit] = useMachine(
    consoleMachine.provide({
      actors: {
        sendAll: fromPromise(({ input }: { input: { readonly commands: readonly CommandInput[] } }) =>
          sendInOrder(send, input.commands),
        ),
      },
    }),
  )
  const [chosen, setChosen] = useState('')
  const [trying, setTrying] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const row = view.probes.find(({ probe }) => probe.id === chosen) ?? view.probes[0]
  const filling = state.matches('form')
  const key = { inDialog: true, disabled: filling } as const
  const rowKey = { inDialog: true, disabled: filling || row === undefined } as const

  async function tryOut(probe: string): Promise<void> {
    setTrying(probe)
    setRefusal(null)
    const reply = await ask({ ask: 'try-probe', exercise: view.exercise, probe })
    setTrying(null)
    if (!reply.ok) setRefusal(reply.error)
  }
  async function remove(probe: string): Promise<void> {
    const answer = await send({ type: 'remove-probe', probe })
    setRefusal(answer.ok ? null : answer.refusal)
  }
  const open = (kind: (typeof KINDS)[number]['kind']) =>
    emit({ type: 'form', form: probeForm(view, kind, null) })

  return (
    <>
      <ConsoleModal opened title="Probes" size={1040} onClose={onClose} keepsEscape={filling}>
        <div className={styles.probes}>
          <ProbeRows
            probes={view.probes}
            chosen={row?.probe.id ?? ''}
            trying={trying}
            active={!filling}
            onChoose={setChosen}
          />
          {refusal !== null && (
            <p className={foot.refusal} role="alert">
              {refusal.message} {refusal.remedy}
            </p>
          )}
          <div className={foot.acts}>
            <Act
              {...rowKey}
              label={trying === null ? 'Try now' : 'Trying…'}
              keys="T"
              says="Run the chosen probe once; that counts for nothing"
              disabled={rowKey.disabled || trying !== null || row?.standing === 'host-unconfirmed'}
              run={() => row !== undefined && void tryOut(row.probe.id)}
            />
            <Act
              {...rowKey}
              label="Confirm its host…"
              keys="C"
              disabled={rowKey.disabled || row?.standing !== 'host-unconfirmed'}
              run={() =>
                row !== undefined && emit({ type: 'form', form: confirmHostForm(row.host, row.sends) })
              }
            />
            <Act
              {...rowKey}
              label={row?.standing === 'secret-missing' ? 'Give its secret again…' : 'Change…'}
              keys="E"
              run={() =>
                row !== undefined &&
                emit({ type: 'form', form: probeForm(view, row.probe.check.kind, row.probe) })
              }
            />
            <Act
              {...rowKey}
              label="Remove"
              keys="R"
              run={() => row !== undefined && void remove(row.probe.id)}
            />
            <span className={styles.gap} />
            {KINDS.map(({ kind, label, key: keys }) => (
              <Act key={kind} {...key} label={label} keys={keys} run={() => open(kind)} />
            ))}
          </div>
        </div>
      </ConsoleModal>
      <FormDialog
        form={filling ? state.context.form : null}
        refusal={state.context.refusal}
        busy={state.matches({ form: 'sending' })}
        onSubmit={(values) => emit({ type: 'submit', values })}
        onClose={() => emit({ type: 'close' })}
      />
    </>
  )
}
