import { expect, it } from 'vitest'
import type { MenuItem, MenuSpec } from '../../../renderer/screens/console/menu-spec.ts'
import {
  componentMenu,
  markMenu,
  obligationMenu,
  projectorMenu,
  taskMenu,
} from '../../../renderer/screens/console/menus.ts'
import { breached, steady } from '../../fixtures/views/sms-outage.ts'

function item(menu: MenuSpec, key: string): MenuItem {
  const found = menu.items.find((each) => each.key === key)
  if (found === undefined) throw new Error(`No key ${key} in ${menu.id}`)
  return found
}

function into(menu: MenuSpec, ...keys: readonly string[]): MenuSpec {
  return keys.reduce((open, key) => {
    const { pick } = item(open, key)
    if (pick.go !== 'menu') throw new Error(`${key} opens no menu`)
    return pick.menu
  }, menu)
}

function sent(menu: MenuSpec, key: string, ago = 0) {
  const { pick } = item(menu, key)
  return pick.go === 'send' ? pick.commands(ago) : null
}

it('marks with M and a letter, backdated by the minutes typed', () => {
  expect(sent(markMenu(steady), 'a', 240_000)).toEqual([{ type: 'mark', mark: 'acknowledged', ago: 240_000 }])
})

it('verifies a component that was out, and only such', () => {
  const verified = into(markMenu(steady), 'v')
  expect(verified.items.map((each) => each.label)).toEqual([
    'Login by one-time code',
    'SMS gateway',
    'Everything that is served',
  ])
  expect(sent(verified, 'a')).toEqual([{ type: 'mark', mark: 'verified', component: 'code-login', ago: 0 }])
})

it('has no key twice in any menu', () => {
  for (const menu of [
    markMenu(breached),
    obligationMenu(breached),
    taskMenu(breached, 0),
    componentMenu(breached),
    projectorMenu(breached, () => undefined),
  ]) {
    const keys = menu.items.map((each) => each.key)
    expect(new Set(keys).size).toBe(keys.length)
  }
})

it('ends, fails and hands over a task', () => {
  const task = into(taskMenu(steady, 0), '1')
  expect(sent(task, 'd')).toEqual([{ type: 'complete-task', run: 'r2' }])
  expect(sent(task, 'f')).toEqual([{ type: 'complete-task', run: 'r2', outcome: 'failed' }])
  expect(sent(into(task, 'h'), '1')).toEqual([
    { type: 'hand-over-task', run: 'r2', role: 'incident-commander' },
  ])
})

it('starts a task by hand', () => {
  expect(sent(into(taskMenu(steady, 0), 'n'), 'b')).toEqual([
    { type: 'start-task', task: 'open-email-codes' },
  ])
})

it('sets a component by hand, but not to what it is', () => {
  const login = into(componentMenu(steady), 'f')
  expect(item(login, '3').disabled).toBe('so it is')
  expect(item(login, '1').disabled).toBeUndefined()
})

it('does not offer to project a decision when none is open', () => {
  expect(item(projectorMenu(steady, undefined), 'd').disabled).toBe('none is open')
  expect(sent(projectorMenu(breached, undefined), 'd')).toEqual([
    { type: 'project', content: 'decision', ref: 'route' },
  ])
})
