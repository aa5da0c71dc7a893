import { describe, expect, it } from 'vitest'
import { inject, startSmall, task } from '../../support/small-pack.ts'

const MINUTE = 60_000

describe('§6 a live drill', () => {
  const sections = {
    tasks: { mend: task({ recovers: ['app'], onDone: [{ set: { app: 'up' } }] }) },
    injects: { trouble: inject({ at: '5m', effects: [{ set: { app: 'down' } }] }) },
  }
  const drill = () => startSmall(sections, { mode: 'live', rate: 10 })

  it('runs at 1x, whatever rate was chosen for it', () => {
    const drive = drill().wait(4 * MINUTE)
    expect(drive.state.injects.trouble?.status).not.toBe('delivered')
    drive.wait(MINUTE)
    expect(drive.state.injects.trouble).toMatchObject({ status: 'delivered', deliveredAt: 5 * MINUTE })
    expect(drive.state.settings?.rate).toBe(1)
  })

  it('refuses another rate, a jump and the next event, and says why', () => {
    const drive = drill()
    for (const command of [
      { type: 'rate', rate: 2 },
      { type: 'jump', until: 10 * MINUTE },
      { type: 'next-event' },
    ] as const) {
      expect(drive.try(command)).toMatchObject({
        ok: false,
        error: { code: 'real-time', message: expect.stringContaining('live drill') },
      })
    }
    expect(drive.events.some(({ type }) => type === 'ClockJumped' || type === 'RateChanged')).toBe(false)
  })

  it('pauses and resumes at 1x', () => {
    const drive = drill()
      .wait(MINUTE)
      .must({ type: 'pause', reason: 'Break' })
      .wait(9 * MINUTE)
      .must({ type: 'resume' })
      .wait(3 * MINUTE)
    expect(drive.state.injects.trouble?.status).not.toBe('delivered')
    expect(drive.wait(MINUTE).state.injects.trouble?.status).toBe('delivered')
  })

  it('keeps the estimate as the plan; only a person ends a task', () => {
    const drive = drill()
      .wait(6 * MINUTE)
      .must({ type: 'start-task', task: 'mend' })
      .wait(60 * MINUTE)
    expect(drive.state.tasks['mend#1']).toMatchObject({
      status: 'running',
      duration: 10 * MINUTE,
      dueAt: null,
    })
    expect(drive.try({ type: 'set-task-left', run: 'mend#1', left: 0 })).toMatchObject({
      ok: false,
      error: { code: 'real-time' },
    })
    drive.must({ type: 'complete-task', run: 'mend#1' })
    expect(drive.state.components.app?.own).toBe('up')
  })

  it('a word of a person is stated, also in real time', () => {
    const drive = drill()
      .wait(6 * MINUTE)
      .must({ type: 'mark', mark: 'detected' })
    expect(drive.events.findLast((event) => event.type === 'Marked')).toMatchObject({
      mark: 'detected',
      evidence: 'stated',
    })
  })
})
