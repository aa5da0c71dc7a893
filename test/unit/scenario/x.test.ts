import { it } from 'vitest'
import { loadPack, packFiles, TINY_PACK } from '../../support/load-pack.ts'
import { parsePlayScript } from '../../../shared/scenario/play-script.ts'
it('x', () => {
  const { scenario } = loadPack()
  if (!scenario) throw new Error()
  const t = packFiles(TINY_PACK)['plays/good.yaml'] ?? ''
  console.log(parsePlayScript(t, 'p.yaml', scenario))
  console.log(parsePlayScript(`- { at: 5m, marc: declared }
- { at: 6m, as: comander, mark: declared }
- { at: 7m, decide: rout, option: second }
- { at: 7m, decide: route, option: secnd, becaus: x }
- { at: 3m, decide: route, option: secnd }
- { at: 8m, mark: declred }
- 5
- { mark: declared }
- { at: 9m, send: first-calls, hold: first-calls }
- { at: 9m, set: {gateway: up}, because: x }
- { at: 9m, map: free-1, set: {gateway: up}, quality: 1, because: x }
- { at: 9m, finding: free-1, kind: issue, action: a}
- { at: 9m, action: x, owner: a, due: soon}
`, 'p.yaml', scenario))
})
