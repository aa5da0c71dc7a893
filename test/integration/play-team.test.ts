import { expect, it } from 'vitest'
import { playPack } from '../../electron/backend/play.ts'
import { reportJson } from '../../shared/report/report-json.ts'
import { parsePlayScript } from '../../shared/scenario/play-script.ts'
import { TINY } from '../support/host-kit.ts'

const MIN = 60_000

async function played(script: string) {
  const { scenario } = TINY
  if (scenario === null) throw new Error('The tiny pack does not load')
  const { steps, problems } = parsePlayScript(script, 'play.yaml', scenario)
  expect(problems).toEqual([])
  const result = await playPack({ pack: TINY, steps, script: 'play.yaml' })
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join())
  return result.played
}

const CADENCE = `
- { at: 5m, mark: declared }
- { at: 29m, as: communicator, message: We work on it, id: lost, outside: [Customer contacts], via: pager, for: customers-update }
- { at: 30m, as: communicator, message: We work on it, outside: [Customer contacts], via: email, for: customers-update }
- { at: 62m, as: communicator, message: Half of it is back, outside: [Customer contacts], via: email, for: customers-update }
- { at: 70m, end: Enough }
`

it('a headless play keeps a cadence by messages; one that its dead channel loses fulfils nothing', async () => {
  const { record, problems } = await played(CADENCE)
  expect(problems).toEqual([])
  const updates = reportJson(record).messages
  expect(updates.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['lost', 'swallowed'],
    ['message-3', 'delivered'],
    ['message-4', 'delivered'],
  ])
  const told = record.lines.flatMap(({ events }) => events).filter(({ type }) => type === 'ObligationMet')
  expect(told).toMatchObject([
    { obligation: 'customers-update', statedAt: 30 * MIN },
    { obligation: 'customers-update', statedAt: 62 * MIN },
  ])
})

it('a headless play votes and is rated: polls and evaluators stand in its report', async () => {
  const { record, problems } = await played(`
- { at: 5m, poll: route, roles: [technician, communicator] }
- { at: 6m, as: technician, vote: route, option: stay, confidence: 0.4 }
- { at: 7m, as: communicator, vote: route, option: second, because: They have no time, confidence: 0.8 }
- { at: 8m, as: commander, decide: route, option: second }
- { at: 70m, end: Enough }
- { at: 70m, evaluate: recover, by: Ada, rating: S, comment: Late }
- { at: 70m, observe: Nobody asked for a time, by: Ada, objective: recover }
`)
  expect(problems).toEqual([])
  const report = reportJson(record)
  expect(report.polls).toMatchObject([{ point: 'route', decided: 'second', agreement: 0.5 }])
  expect(report.objectives.find(({ id }) => id === 'recover')?.evaluators).toMatchObject([
    { person: 'Ada', rating: 'S', comment: 'Late' },
  ])
  expect(report.observations).toMatchObject([{ person: 'Ada', text: 'Nobody asked for a time' }])
})

it('a vote that nobody asked for is a problem of its line', async () => {
  const { problems } = await played('- { at: 6m, as: technician, vote: route, option: stay }\n')
  expect(problems).toMatchObject([{ code: 'not-asked', place: { file: 'play.yaml', line: 1 } }])
})
