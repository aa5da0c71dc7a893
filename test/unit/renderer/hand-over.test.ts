import { describe, expect, it } from 'vitest'
import { handOver, handOverMarkdown } from '../../../renderer/screens/console/hand-over.ts'
import { ended, steady, twoDecisions } from '../../fixtures/views/sms-outage.ts'

const part = (view: typeof steady, title: string, at = 0) =>
  handOver(view, at).find((one) => one.title === title)?.lines

describe('the hand-over list', () => {
  it('names what is open: decisions, tasks and who does them, duties, unread injects', () => {
    const open = twoDecisions.decisions.filter(({ status }) => status === 'open')
    expect(part(twoDecisions, 'Open decisions')).toHaveLength(open.length)
    expect(open.length).toBeGreaterThan(0)
    expect(part(twoDecisions, 'Open decisions')?.[0]).toContain(open[0]?.question)
    const unread = twoDecisions.injects.filter((one) => one.status === 'delivered' && !one.acknowledged)
    expect(part(twoDecisions, 'Unread')).toHaveLength(unread.length)
    const running = steady.tasks.filter(({ status }) => status === 'running' || status === 'queued')
    expect(part(steady, 'Running tasks', 10 * 3_600_000)).toHaveLength(running.length)
    expect(part(ended, 'Open decisions')).toEqual([])
  })

  it('names required steps that are open, and the marks that an outage still lacks', () => {
    const [runbook] = steady.runbooks
    const required = steady.runbooks.flatMap(({ procedures }) =>
      procedures.flatMap(({ steps }) => steps.filter((step) => step.required && step.status === 'open')),
    )
    expect(runbook).toBeDefined()
    expect(part(steady, 'Required steps not done')).toHaveLength(required.length)
    const [component] = steady.components
    if (component === undefined) throw new Error('no component')
    const out = { ...steady, marks: [], components: [{ ...component, since: 0, verifiedAt: null }] }
    expect(part(out, 'Marks still missing')).toEqual([
      `${component.title}: detected, declared, recovery started, restored, verified`,
    ])
  })

  it('is Markdown in which people’s words stay words, and says where nothing is open', () => {
    const text = handOverMarkdown('A *drill*', 3_600_000, [
      { title: 'Open decisions', lines: ['Pull\n# the <b>plug</b>?'] },
      { title: 'Unread', lines: [] },
    ])
    expect(text).toBe(
      '# EXERCISE: hand-over of A \\*drill\\*, T+1:00:00\n\n## Open decisions\n\n- Pull \\# the \\<b\\>plug\\</b\\>?\n\n## Unread\n\nNone.\n',
    )
  })
})
