import type { Element } from 'hast'
import { h } from 'hastscript'
import { aside, nothing, section, table, words } from '../../elements.ts'
import { checklist, compact, told } from '../elements.ts'
import type { GuideData } from '../guide-data.ts'

/** True of every exercise; a pack's own come first. */
const ALWAYS = [
  'Print the runbook for every seat, or open it where the team can search it',
  'Read this guide once from end to end, with the runbook beside it',
  'Agree who sits where and who stands in; give an evaluator, who does not play, the last pages of this guide',
  'Test the projector and rehearse the first ten minutes alone: read, project, decide, undo',
  'Tell everybody nearby that it is an exercise, and agree on the words that stop it for a real incident',
]

/** The evening before: who sits in, what they should learn, what has to be ready. */
export function people({ scenario, words: name }: GuideData): Element {
  const { audience, preparation } = scenario.guide
  return section(
    'guide-people',
    'Before the day',
    h('h3', 'Who should sit in'),
    ...(audience === null ? [] : [h('div', { className: ['told'] }, [...told(audience)])]),
    compact(
      table(
        'Roles',
        [{ head: 'Role', width: 26 }, { head: 'Backup', width: 20 }, { head: 'What it does' }],
        scenario.roles.map(({ title, backup, description, capacity }) => ({
          cells: [
            [words(title), ...(capacity > 1 ? [aside(`${capacity} tasks at once`)] : [])],
            words(backup === null ? '\u2013' : name.role(backup)),
            words(description ?? ''),
          ],
        })),
      ),
    ),
    h('h3', 'Learning objectives'),
    scenario.objectives.length === 0
      ? nothing('The scenario sets no objectives.')
      : compact(
          table(
            'Learning objectives',
            [
              { head: 'Objective' },
              { head: 'Weight', kind: 'number', width: 12 },
              { head: 'Critical', width: 30 },
            ],
            scenario.objectives.map(({ title, weight, critical }) => ({
              cells: [words(title), String(weight), critical ? 'Yes: rated U, it forbids PASS' : 'No'],
            })),
          ),
        ),
    h('h3', 'Preparation'),
    checklist([...preparation, ...ALWAYS]),
  )
}
