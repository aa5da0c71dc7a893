// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { GUARD_MS, usePrimaryGuard } from '../../../renderer/screens/console/use-primary-guard.ts'

it('does not let Enter answer a thing that has only just come', () => {
  let now = 10_000
  const run = vi.fn()
  const { result, rerender } = renderHook(({ thing }) => usePrimaryGuard(thing, () => now)(run), {
    initialProps: { thing: 'next' },
  })
  now += GUARD_MS
  result.current()
  expect(run).toHaveBeenCalledTimes(1)

  rerender({ thing: 'inject:first-calls' })
  now += GUARD_MS - 1
  result.current()
  expect(run).toHaveBeenCalledTimes(1)
  now += 1
  result.current()
  expect(run).toHaveBeenCalledTimes(2)
})
