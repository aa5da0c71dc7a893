import { describe, expect, it, vi } from 'vitest'
import { createActor, waitFor } from 'xstate'
import {
  emptySeats,
  firstDraft,
  NO_MEMORY,
  readDraft,
  remember,
} from '../../../renderer/screens/setup/settings-draft.ts'
import { type SetupPorts, setupMachine } from '../../../renderer/screens/setup/setup-machine.ts'
import type { Refusal } from '../../../shared/contract/commands.ts'
import { packDetail } from '../../fixtures/views/library.ts'

const draft = firstDraft(packDetail, NO_MEMORY, '18 Nov 2026', 'seed1234')
const REFUSED: Refusal = {
  code: 'disk-full',
  message: 'The disk is full.',
  remedy: 'Make room, then try again.',
}

function start(ports: Partial<SetupPorts> = {}) {
  const created = vi.fn()
  const create = vi.fn<SetupPorts['create']>(() => Promise.resolve({ ok: true, value: 'ex-7' }))
  const actor = createActor(setupMachine, {
    input: {
      readPack: () => Promise.resolve({ ok: true, value: packDetail }),
      firstDraft: () => draft,
      create,
      created,
      ...ports,
    },
  })
  actor.start()
  return {
    actor,
    created,
    create,
    at: (state: 'editing' | 'created' | 'unreadable') =>
      waitFor(actor, (snapshot) => snapshot.matches(state)),
  }
}

describe('set-up', () => {
  it('can be left at once: every answer is filled in and fits', async () => {
    const { actor, at, create, created } = start()
    await at('editing')
    actor.send({ type: 'submit' })
    await at('created')
    expect(create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        title: 'Login codes stop arriving, 18 Nov 2026',
        plannedLength: 75 * 60_000,
        record: 'record',
        seed: 'seed1234',
        seats: [],
      }),
    )
    expect(created).toHaveBeenCalledExactlyOnceWith('ex-7', draft)
  })

  it('§4.10 does not send what does not fit, and says which answer that is', async () => {
    const { actor, at, create } = start()
    await at('editing')
    actor.send({ type: 'change', patch: { title: '  ', plannedLength: 'until lunch' } })
    expect(actor.getSnapshot().context.errors).toBeNull()
    actor.send({ type: 'submit' })
    expect(Object.keys(actor.getSnapshot().context.errors ?? {}).toSorted()).toEqual([
      'plannedLength',
      'title',
    ])
    expect(create).not.toHaveBeenCalled()
    actor.send({ type: 'change', patch: { title: 'Drill', plannedLength: '' } })
    expect(actor.getSnapshot().context.errors).toEqual({})
  })

  it('keeps what was typed when the host refuses, and tries again', async () => {
    const create = vi
      .fn<SetupPorts['create']>()
      .mockResolvedValueOnce({ ok: false, error: REFUSED })
      .mockResolvedValueOnce({ ok: true, value: 'ex-8' })
    const { actor, at, created } = start({ create })
    await at('editing')
    actor.send({ type: 'change', patch: { team: 'Night shift' } })
    actor.send({ type: 'submit' })
    await waitFor(actor, (snapshot) => snapshot.context.failure !== null)
    expect(actor.getSnapshot().context).toMatchObject({
      failure: REFUSED,
      filled: { draft: { team: 'Night shift' } },
    })
    actor.send({ type: 'submit' })
    await at('created')
    expect(created).toHaveBeenCalledWith('ex-8', expect.objectContaining({ team: 'Night shift' }))
  })

  it('reads a pack again that could not be read', async () => {
    const readPack = vi
      .fn<SetupPorts['readPack']>()
      .mockResolvedValueOnce({ ok: false, error: REFUSED })
      .mockRejectedValueOnce(new Error('bug'))
      .mockResolvedValueOnce({ ok: true, value: packDetail })
    const { actor, at } = start({ readPack })
    await at('unreadable')
    expect(actor.getSnapshot().context.failure).toEqual(REFUSED)
    actor.send({ type: 'retry' })
    await waitFor(actor, (snapshot) => snapshot.context.failure?.code === 'unexpected')
    actor.send({ type: 'retry' })
    await at('editing')
  })
})

describe('the draft', () => {
  it('seats one person in two roles, and leaves empty seats out', () => {
    const read = readDraft({
      ...draft,
      seats: {
        'incident-commander': { primary: ' Kari ', backup: '' },
        'technical-lead': { primary: 'Kari', backup: 'Ola' },
        'support-lead': { primary: '', backup: '' },
      },
    })
    expect(read).toMatchObject({
      ok: true,
      settings: {
        seats: [
          { role: 'incident-commander', person: 'Kari', standing: 'primary' },
          { role: 'technical-lead', person: 'Kari', standing: 'primary' },
          { role: 'technical-lead', person: 'Ola', standing: 'backup' },
        ],
      },
    })
  })

  it.each([
    ['rate', { rate: 500 }],
    ['plannedLength', { plannedLength: '0:00:00' }],
    ['seed', { seed: '' }],
    ['facilitator', { facilitator: ' ' }],
    ['evaluators', { evaluators: Array.from({ length: 21 }, (_, index) => `Person ${index}`).join(',') }],
  ])('refuses a wrong %s with a sentence', (field, patch) => {
    const read = readDraft({ ...draft, ...patch })
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual([field])
  })

  it('plans the room time that the pack says, and else plays a long story within a meeting', () => {
    expect(draft).toMatchObject({ plannedLength: '1:15:00', rate: 5 })
    const unsaid = { ...packDetail, room: null }
    expect(firstDraft(unsaid, NO_MEMORY, 'today', 'x')).toMatchObject({ plannedLength: '1:30:00', rate: 3 })
    const short = { ...unsaid, length: 45 * 60_000 }
    expect(firstDraft(short, NO_MEMORY, 'today', 'x')).toMatchObject({ plannedLength: '0:45:00', rate: 1 })
  })

  it('counts the roles without anybody in the first seat', () => {
    const seats = {
      'incident-commander': { primary: 'Kari', backup: '' },
      'technical-lead': { primary: ' ', backup: 'Ola' },
    }
    expect(emptySeats({ ...draft, seats }, packDetail.roleList)).toBe(packDetail.roleList.length - 1)
  })

  it('suggests the names of earlier set-ups, each once', () => {
    const used = {
      ...draft,
      facilitator: 'Ida',
      team: 'Ops',
      seats: { 'support-lead': { primary: 'Ida', backup: 'Per' } },
      observers: 'Liv, Per',
    }
    const memory = remember(NO_MEMORY, packDetail.id, used)
    expect(memory.people).toEqual(['Ida', 'Per', 'Liv'])
    const next = firstDraft(packDetail, memory, '1 Dec 2026', 'x')
    expect(next).toMatchObject({ facilitator: 'Ida', team: 'Ops', seats: used.seats })
  })
})
