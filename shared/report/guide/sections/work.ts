import type { Element } from 'hast'
import { h } from 'hastscript'
import { durationWords } from '../../../projections/duration-words.ts'
import type { TaskDef } from '../../../scenario/model.ts'
import { ofKind } from '../../../scenario/preflight/carriers.ts'
import { aside, type Content, note, nothing, section, table, words } from '../../elements.ts'
import { exerciseTime, storyTime } from '../../format.ts'
import { carrierWords } from '../causes.ts'
import { effectsWords } from '../effect-words.ts'
import { compact } from '../elements.ts'
import type { GuideData } from '../guide-data.ts'
import { listed, sentence } from '../words.ts'

/** Tasks with who does them and how long they take, and the timeline that the runbook expects. */
export function work(data: GuideData): Element {
  const { tasks, expected } = data.scenario
  return section(
    'guide-work',
    'Tasks and the expected timeline',
    h('h3', 'Tasks'),
    tasks.length === 0
      ? nothing('The scenario holds no tasks.')
      : compact(
          table(
            'Tasks',
            [
              { head: 'Task' },
              { head: 'By', width: 17 },
              { head: 'Takes', width: 15 },
              { head: 'Started by', width: 30 },
            ],
            tasks.map((task) => ({
              cells: [
                what(task, data),
                words(data.words.role(task.by)),
                estimate(task),
                starters(task, data),
              ],
            })),
          ),
        ),
    h('h3', 'Expected timeline'),
    expected.length === 0
      ? nothing('The pack sets no expected timeline.')
      : table(
          'Expected timeline',
          [
            { head: 'By T+', kind: 'number', width: 10 },
            { head: 'Story time', kind: 'number', width: 13 },
            { head: 'Phase', width: 32 },
            { head: 'Reached when' },
            { head: 'Actual', width: 14 },
          ],
          expected.map(({ title, by, reached }) => ({
            cells: [
              exerciseTime(data.model.onset + by).slice(3),
              storyTime(data.scenario.startex, data.model.onset + by),
              words(title),
              words(sentence(data.words.condition(reached))),
              '',
            ],
          })),
        ),
  )
}

function what(
  { title, recovers, restores, failChance, onDone, onFail }: TaskDef,
  data: GuideData,
): readonly Content[] {
  const { words: name } = data
  const done = effectsWords(onDone, data)
  const failed = effectsWords(onFail, data)
  return [
    words(title),
    ...(recovers.length === 0 ? [] : [aside(`recovers ${listed(recovers.map(name.component))}`)]),
    ...(restores === null ? [] : [aside(`restores ${name.recoveryPoint(restores.point)}`)]),
    ...(done === null ? [] : [aside(`when done: ${done}`)]),
    ...(failChance === 0 ? [] : [note(`fails in ${Math.round(failChance * 100)} of 100`)]),
    ...(failed === null ? [] : [aside(`when it fails: ${failed}`)]),
  ]
}

/** Likely time, and between which it may lie. */
function estimate({ estimate: { o, m, p } }: TaskDef): readonly Content[] {
  return [durationWords(m), ...(o === p ? [] : [note(`${durationWords(o)} to ${durationWords(p)}`)])]
}

function starters({ id }: TaskDef, data: GuideData): readonly Content[] {
  const found = ofKind(data.carried, 'start').filter(({ effect }) => effect.task === id)
  if (found.length === 0) return ['by hand only']
  return found.map(({ carrier }) =>
    h(
      'div',
      words(
        carrier.kind === 'option'
          ? `${data.decisions.find(({ def }) => def.id === carrier.point)?.number ?? carrier.point} "${data.words.option(carrier.point, carrier.option)}"`
          : sentence(carrierWords(carrier, data)),
      ),
    ),
  )
}
