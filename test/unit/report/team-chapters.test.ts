import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../shared/contract/commands.ts'
import { reportJson } from '../../../shared/report/report-json.ts'
import { reportJsonSchema } from '../../../shared/report/report-schema.ts'
import { reportTree } from '../../../shared/report/report-tree.ts'
import { startTiny } from '../../support/drive.ts'
import { recordOf } from '../../support/play-record.ts'
import { chapter, textOf } from '../../support/tree.ts'

const ida: Actor = { kind: 'player', name: 'Ida', role: 'technician' }

function played() {
  const drive = startTiny()
  const message = {
    type: 'send-message',
    from: { kind: 'role', role: 'technician' },
    text: 'It is the gateway',
  } as const
  drive
    .as(ida, {
      ...message,
      message: 'm1',
      to: [{ kind: 'role', role: 'commander' }],
      via: 'email',
      subject: 'Found',
    })
    .as(ida, { ...message, message: 'm2', to: [{ kind: 'outside', name: 'The provider' }], via: 'pager' })
    .must({ type: 'ask-poll', point: 'route', roles: ['technician', 'communicator'] })
    .as(ida, {
      type: 'vote',
      point: 'route',
      option: 'stay',
      role: 'technician',
      confidence: 0.8,
      rationale: 'It comes back',
    })
    .must({ type: 'decide', point: 'route', option: 'second', role: 'commander' })
    .must({ type: 'evaluate', objective: 'recover', by: 'Ada', rating: 'S' })
    .must({ type: 'evaluate', objective: 'recover', by: 'Bo', rating: 'M', comment: 'Slow' })
    .must({ type: 'observe', note: 'o', by: 'Ada', text: 'They never called the provider', about: 3 })
  return recordOf(drive)
}

describe('what the team did at its seats, in the report', () => {
  const tree = reportTree(played())

  it('tells who told whom what, by which channel, and what was lost', () => {
    const text = textOf(chapter(tree, 'messages'))
    expect(text).toContain('2 messages; 1 did not arrive.')
    expect(text).toMatch(/Technical lead\s*Ida\s*Incident commander\s*E-mail\s*Found\s*It is the gateway/)
    expect(text).toMatch(/The provider\s*Pager\s*Never arrived\s*SMS gateway is down/)
  })

  it('tells how the roles voted, how sure they were, and who did not', () => {
    const text = textOf(chapter(tree, 'polls'))
    expect(text).toContain(
      '1 of 2 voted; agreement 100 %; mean confidence 80 %; no vote from Communications lead',
    )
    expect(text).toContain('decided: Second provider')
    expect(text).toMatch(/Technical lead\s*Ida\s*Stay and wait\s*It comes back\s*80 %/)
  })

  it('sets evaluators side by side and says where they differ', () => {
    const text = textOf(chapter(tree, 'evaluations'))
    expect(text).toMatch(/They differ\s*S\s*M\s*Slow/)
    expect(text).toContain('They never called the provider')
  })

  it('marks which evaluator differs from the final rating, unrated objectives first', () => {
    const drive = startTiny()
      .must({ type: 'evaluate', objective: 'recover', by: 'Ada', rating: 'S' })
      .must({ type: 'evaluate', objective: 'recover', by: 'Bo', rating: 'M' })
      .must({ type: 'end', reason: 'Time is up' })
      .must({ type: 'rate-objective', objective: 'recover', rating: 'S' })
    const rows = textOf(chapter(reportTree(recordOf(drive)), 'evaluations'))
    expect(rows).toMatch(/They differ\s*S\s*M\s*final is S\s*S/)
    // in the pack the other stands second
    expect(rows).toMatch(/Tell customers in time.*Bring the service back\s*critical/s)
  })

  it('has no such chapters for a team that was played for by the facilitator', () => {
    const bare = reportTree(recordOf(startTiny()))
    for (const id of ['messages', 'polls', 'evaluations'])
      expect(JSON.stringify(bare)).not.toContain(`"id":"${id}"`)
  })

  it('stands in the JSON report', () => {
    const report = reportJson(played())
    expect(reportJsonSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
    expect(report.messages).toMatchObject([
      { id: 'm1', person: 'Ida', outcome: 'delivered' },
      { id: 'm2', outcome: 'swallowed', because: 'SMS gateway is down' },
    ])
    expect(report.polls).toMatchObject([{ point: 'route', agreement: 1, confidence: 0.8, decided: 'second' }])
    expect(report.observations).toMatchObject([{ person: 'Ada', about: 3 }])
    expect(report.objectives.find(({ id }) => id === 'recover')?.evaluators).toHaveLength(2)
  })
})
