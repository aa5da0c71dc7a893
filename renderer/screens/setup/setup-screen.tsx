import { useMachine } from '@xstate/react'
import { useMemo, useRef, useState } from 'react'
import type { UsedRunbook } from '../../../shared/contract/runbook-library.ts'
import type { PlatformReply } from '../../../shared/protocol/replies.ts'
import { Act } from '../../components/act.tsx'
import { Busy, Failed } from '../../components/empty.tsx'
import { Shell } from '../../components/shell.tsx'
import { useConnection } from '../../connection.tsx'
import { formatDate } from '../../format.ts'
import { go } from '../../router.ts'
import { firstDraft, remember } from './settings-draft.ts'
import { SetupForm } from './setup-form.tsx'
import { type SetupPorts, setupMachine } from './setup-machine.ts'
import { readMemory, writeMemory } from './setup-memory.ts'
import { SetupRunbooks } from './setup-runbooks.tsx'

/** Who plays, how long, how fast; leads to the briefing. */
export function SetupScreen({ pack }: { readonly pack: string }) {
  const { ask } = useConnection()
  const [memory] = useState(readMemory)
  const [used, setUsed] = useState<readonly UsedRunbook[]>([])
  const chosen = useRef(used)
  chosen.current = used
  const remembered = useRef<PlatformReply['remembered']>(null)
  const ports = useMemo<SetupPorts>(
    () => ({
      readPack: async () => {
        const [detail, platform] = await Promise.all([ask({ ask: 'pack', pack }), ask({ ask: 'platform' })])
        remembered.current = platform.ok ? platform.value.remembered : null
        return detail
      },
      // This window's own memory first; the host's, which other windows share, where it has none.
      firstDraft: (detail) =>
        firstDraft(
          detail,
          {
            ...memory,
            facilitator: memory.facilitator || (remembered.current?.facilitator ?? ''),
            team: memory.team || (remembered.current?.team ?? ''),
          },
          formatDate(Date.now()),
          newSeed(),
        ),
      create: async (settings) => {
        const reply = await ask({ ask: 'create', pack, settings, runbooks: [...chosen.current] })
        return reply.ok ? { ok: true, value: reply.value.exercise } : reply
      },
      created: (exercise, draft) => {
        writeMemory(remember(memory, pack, draft))
        go({ screen: 'exercise', exercise })
      },
    }),
    [ask, pack, memory],
  )
  const [snapshot, send] = useMachine(setupMachine, { input: ports })
  const { filled, errors, failure } = snapshot.context
  return (
    <Shell title={filled === null ? undefined : `Set up: ${filled.pack.title}`}>
      {filled !== null ? (
        <SetupForm
          pack={filled.pack}
          draft={filled.draft}
          errors={errors ?? {}}
          failure={failure}
          busy={snapshot.matches('creating')}
          people={memory.people}
          runbooks={<SetupRunbooks used={used} onChange={setUsed} />}
          onChange={(patch) => send({ type: 'change', patch })}
          onSubmit={() => send({ type: 'submit' })}
          onBack={() => go({ screen: 'library' })}
        />
      ) : failure !== null ? (
        <Failed
          {...failure}
          act={<Act label="Try again" keys="Enter" primary run={() => send({ type: 'retry' })} />}
        />
      ) : (
        <Busy what="Reading the scenario" />
      )}
    </Shell>
  )
}

/** Eight letters and digits that cannot be mistaken for each other when read aloud. */
function newSeed(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % letters.length]).join(
    '',
  )
}
