import { describe, expect, it } from 'vitest'
import { criticalPath, plannedRuns } from '../../../shared/projections/critical-path.ts'
import { scoreLog } from '../../../shared/projections/score-log.ts'
import { reportData } from '../../../shared/report/report-data.ts'
import { treeOf } from '../../../shared/report/report-tree.ts'
import { treeMarkdown } from '../../../shared/report/tree-markdown.ts'
import { startSmall, task } from '../../support/small-pack.ts'

const MINUTE = 60_000

/**
 * `look` is started by hand and starts `mend`; `call` waits for the busy tech; `check` is started by hand after a
 * pause of five minutes; `aside`, of another role, is over early.
 */
function drill() {
  return startSmall(
    {
      tasks: {
        look: task({ title: 'Look', onDone: [{ start: 'mend' }] }),
        mend: task({ title: 'Mend', estimate: '20m' }),
        call: task({ title: 'Call' }),
        check: task({ title: 'Check' }),
        aside: task({ title: 'Aside', by: 'lead' }),
      },
    },
    { mode: 'live' },
  )
    .wait(2 * MINUTE)
    .must({ type: 'start-task', task: 'look' })
    .must({ type: 'start-task', task: 'aside' })
    .wait(5 * MINUTE)
    .must({ type: 'complete-task', run: 'aside#1' })
    .wait(10 * MINUTE)
    .must({ type: 'complete-task', run: 'look#1' })
    .must({ type: 'start-task', task: 'call' })
    .wait(8 * MINUTE)
    .must({ type: 'complete-task', run: 'mend#1' })
    .wait(4 * MINUTE)
    .must({ type: 'complete-task', run: 'call#1' })
    .wait(5 * MINUTE)
    .must({ type: 'start-task', task: 'check' })
    .wait(MINUTE)
    .must({ type: 'complete-task', run: 'check#1', outcome: 'failed' })
    .must({ type: 'end', reason: 'Over' })
}

describe('§6 a live drill afterwards', () => {
  it('each run stands planned against actual', () => {
    const runs = plannedRuns(scoreLog(drill().lines))
    expect(
      runs.map(({ task: id, planned, actual }) => [id, planned / MINUTE, (actual ?? 0) / MINUTE]),
    ).toEqual([
      ['look', 10, 15],
      ['aside', 10, 5],
      ['mend', 20, 8],
      ['call', 10, 4],
      ['check', 10, 1],
    ])
  })

  it('the critical path goes from the last end back through what let each begin', () => {
    const links = criticalPath(scoreLog(drill().lines))
    expect(links.map(({ run, gap, because }) => [run.task, gap / MINUTE, because])).toEqual([
      ['look', 2, 'first'],
      ['mend', 0, 'started-by'],
      ['call', 0, 'waited-for-role'],
      ['check', 5, 'started-by-hand'],
    ])
  })

  it('the report tells both, and only of a live drill', () => {
    const { scenario, runbooks, lines, state } = drill()
    const record = { id: 'drill', scenario, runbooks, artefacts: {}, lines, state }
    const text = treeMarkdown(treeOf(reportData(record)))
    expect(text).toContain('Planned against actual')
    expect(text).toContain('its role was busy with the task before')
    const tabletop = startSmall({}).must({ type: 'end', reason: 'Over' })
    const other = { ...record, lines: tabletop.lines, state: tabletop.state, scenario: tabletop.scenario }
    expect(treeMarkdown(treeOf(reportData(other)))).not.toContain('Planned against actual')
  })
})
