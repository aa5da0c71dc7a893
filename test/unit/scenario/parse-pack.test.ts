import { describe, expect, it } from 'vitest'
import { loadPack } from '../../support/load-pack.ts'

describe('parsePack', () => {
  it('reads the tiny pack', () => {
    const { scenario, problems } = loadPack()
    expect(problems).toEqual([])
    console.log(
      JSON.stringify(scenario?.machine, null, 1),
      scenario?.transitions.map((t) => t.id + ' | ' + t.label),
      scenario?.obligations,
    )
  })
})
