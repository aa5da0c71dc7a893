import type { Element } from 'hast'
import { h } from 'hastscript'
import { storyParts } from '../../../base/time.ts'
import { durationWords } from '../../../projections/duration-words.ts'
import { figure, nothing, section, table, words } from '../../elements.ts'
import { exerciseTime, storyTime } from '../../format.ts'
import { triggerWords } from '../causes.ts'
import { compact } from '../elements.ts'
import type { GuideData } from '../guide-data.ts'
import { storyChart } from '../story-chart.ts'
import { storyTimers } from '../timers.ts'
import { sentence } from '../words.ts'

/** The story on one page, and below it what the clock does by itself and what waits for something. */
export function story(data: GuideData): Element {
  const timers = storyTimers(data)
  const { startex, length } = data.scenario
  // Within one day the chart's own axis tells the hour well enough.
  const days = storyParts(startex, 0).date !== storyParts(startex, length).date
  const waiting = data.injects.filter(({ fixed }) => !fixed)
  return section(
    'guide-story',
    'The story on one page',
    figure(
      'story-chart',
      `Exercise time from STARTEX. ${usually(data)} Numbers are those of the run sheet.`,
      storyChart(data),
      inWords(data),
    ),
    h('h3', 'What the clock does by itself, if nobody acts'),
    timers.length === 0
      ? nothing('Nothing: the story waits for the team.')
      : compact(
          table(
            'What the clock does by itself',
            [
              { head: 'T+', kind: 'number', width: 9 },
              ...(days ? [{ head: 'Story time', kind: 'number' as const, width: 14 }] : []),
              { head: 'Where', width: 26 },
              { head: 'Becomes', width: days ? 26 : 31 },
              { head: 'Only if' },
            ],
            timers.map(({ at, region, becomes, from, guard }) => ({
              cells: [
                exerciseTime(at).slice(3),
                ...(days ? [storyTime(startex, at).slice(0, -3)] : []),
                words(region),
                words(becomes ?? `still: ${from}`),
                words(guard === null ? '\u2013' : data.words.condition(guard)),
              ],
            })),
          ),
        ),
    h('h3', 'Injects that wait for something'),
    waiting.length === 0
      ? nothing('None: every inject has its fixed time.')
      : compact(
          table(
            'Injects that wait for something',
            [
              { head: '#', kind: 'number', width: 5 },
              { head: 'Inject', width: 28 },
              { head: 'Comes' },
              { head: 'Usually', kind: 'number', width: 11 },
            ],
            waiting.map((inject) => ({
              cells: [
                inject.number,
                [
                  words(inject.def.title),
                  ...(inject.def.type === 'complication'
                    ? [h('div', { className: ['missed'] }, 'complication')]
                    : []),
                ],
                words(sentence(triggerWords(inject.def, data))),
                inject.at === null ? '\u2013' : exerciseTime(inject.at).slice(3),
              ],
            })),
          ),
        ),
  )
}

function usually({ model, words: name }: GuideData): string {
  if (!model.played)
    return 'Only what has a fixed time is drawn; the pack has no play to show where the rest usually comes.'
  const ending = model.ending === null ? '' : ` and ends with "${name.ending(model.ending)}"`
  return `Hollow signs show where things lie in the pack\u2019s own play by a team that does well${ending}; yours will differ.`
}

function inWords(data: GuideData): readonly string[] {
  const { injects, decisions, scenario, model } = data
  return [
    ...scenario.expected.map(
      ({ title, by }) => `${exerciseTime(model.onset + by)}: expected by then: ${title}`,
    ),
    ...injects.flatMap(({ at, fixed, number, def }) =>
      at === null ? [] : [`${fixed ? '' : 'about '}${exerciseTime(at)}: inject ${number}, ${def.title}`],
    ),
    ...decisions.flatMap(({ at, number, def }) =>
      at === null
        ? []
        : [
            `about ${exerciseTime(at)}: ${number}, ${def.title}${def.within === null ? '' : `, ${durationWords(def.within)} to decide`}`,
          ],
    ),
  ]
}
