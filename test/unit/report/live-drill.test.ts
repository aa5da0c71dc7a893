import { describe, expect, it } from 'vitest'
import { criticalPath, plannedRuns } from '../../../shared/projections/critical-path.ts'
import { debriefView } from '../../../shared/projections/debrief-view.ts'
import { measuredPlan } from '../../../shared/projections/plan/measured-plan.ts'
import type { ExerciseRecord } from '../../../shared/projections/record.ts'
import { scoreLog } from '../../../shared/projections/score-log.ts'
import { reportData } from '../../../shared/report/report-data.ts'
import { reportJson } from '../../../shared/report/report-json.ts'
import { treeOf } from '../../../shared/report/report-tree.ts'
import { treeMarkdown } from '../../../shared/report/tree-markdown.ts'
import type { Drive } from '../../support/drive.ts'
import { liveSmsDrill } from '../../support/live-drill.ts'
import { startSmall, task } from '../../support/small-pack.ts'
import { elements, textOf } from '../../support/tree.ts'

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

function recordOf({ scenario, runbooks, lines, state }: Drive): ExerciseRecord {
  return { id: 'drill', scenario, runbooks, artefacts: {}, lines, state }
}

describe('planned against actual in the report of a live drill', () => {
  const record = recordOf(liveSmsDrill().must({ type: 'end', reason: 'Over' }))
  const tree = treeOf(reportData(record))

  it('each procedure that was begun has its bars: outlined the plan, solid what happened, red what came later', () => {
    const charts = elements(tree, 'svg').filter(({ properties }) =>
      String(properties.ariaLabel).startsWith('Planned against actual: '),
    )
    expect(charts.map(({ properties }) => properties.ariaLabel)).toEqual([
      'Planned against actual: Incident response',
      'Planned against actual: SMS provider outage',
      'Planned against actual: Alternative login by e-mail',
    ])
    const [first] = charts
    if (first === undefined) throw new Error('No chart')
    const bars = elements(first, 'rect').map(({ properties }) => properties)
    // six steps with a limit that counts already; four were begun with a known start, none of them late
    expect(bars.filter(({ fill, stroke }) => fill === 'none' && stroke === '#14171A')).toHaveLength(6)
    expect(bars.filter(({ fill, height }) => fill === '#68717A' && height === 4)).toHaveLength(3)
    // the one on the critical path is black and has caps at both ends
    expect(bars.filter(({ fill, height }) => fill === '#14171A' && height === 4)).toHaveLength(1)
    expect(
      elements(first, 'line').filter(({ properties }) => Number(properties.strokeWidth) === 1.8),
    ).toHaveLength(2)
    // roles were staffed 19 minutes after declaring, told afterwards: within 10
    expect(textOf(first)).toContain('late 0:09:00')
    expect(textOf(first)).toContain('Declared 0:27:00, stated')
  })

  it('says in words what is drawn, with what each time rests on', () => {
    const text = treeMarkdown(tree)
    expect(text).toContain('within 10 min of declaring')
    expect(text).toMatch(/by T\+ 0:46:00[^|]*stated/)
    expect(text).toMatch(/T\+ 0:07:00 to 0:21:00[^|]*recorded/)
    expect(text).toContain('estimate of the scenario')
  })

  it('the debrief has the same procedures and tasks, and of a tabletop no tasks', () => {
    const { plan } = debriefView(record, 0)
    const drawn = elements(tree, 'svg').map(({ properties }) => String(properties.ariaLabel))
    expect(plan.procedures.map(({ title }) => `Planned against actual: ${title}`)).toEqual(
      drawn.filter((label) => label.startsWith('Planned against actual: ')),
    )
    expect(plan.tasks.map(({ run }) => run)).toContain('confirm-log#1')
    expect(measuredPlan(plan, 'tabletop')).toEqual({ ...plan, tasks: [] })
    expect(debriefView(recordOf(drill()), 0).plan.procedures).toEqual([])
  })

  it('is in the data', () => {
    const { plan } = reportJson(record)
    const step = plan.procedures[1]?.steps[2]
    // within 20 min of the procedure's beginning at 0:07; the call took from 0:21 to 0:36
    expect(step).toMatchObject({
      step: 'sms-provider-outage/3',
      planned: { from: 'PT7M', to: 'PT27M', basis: 'stated', says: 'within 20 min' },
      actual: { from: 'PT21M', to: 'PT36M', evidence: 'recorded' },
      lateBy: 'PT9M',
      who: 'Support lead',
      critical: false,
    })
    expect(plan.criticalPath.map(({ run }) => run)).toEqual([
      'confirm-log#1',
      'freeze-logouts#1',
      'extend-sessions#1',
    ])
  })
})

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
