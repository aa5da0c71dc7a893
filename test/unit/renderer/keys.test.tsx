// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { type KeyBinding, KeyProvider, useKeys } from '../../../renderer/keys.tsx'
import { press } from '../../support/render-screen.tsx'

function Scope({ bindings }: { readonly bindings: readonly KeyBinding[] }) {
  useKeys(bindings)
  return null
}

function show(...scopes: readonly (readonly KeyBinding[])[]) {
  render(
    <KeyProvider>
      {scopes.map((bindings, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: scopes of a test never reorder
        <Scope key={index} bindings={bindings} />
      ))}
      <input aria-label="field" />
      <button type="button">button</button>
      <div role="dialog" aria-label="dialog">
        <button type="button">inside</button>
      </div>
      <div data-scrolls tabIndex={-1} data-testid="scroll" />
    </KeyProvider>,
  )
}

const binding = (keys: string, more: Partial<KeyBinding> = {}) => ({
  keys,
  label: keys,
  run: vi.fn(),
  ...more,
})

it('lets the newest scope answer', () => {
  const old = binding('N')
  const fresh = binding('N')
  show([old], [fresh])
  press('n')
  expect(fresh.run).toHaveBeenCalledOnce()
  expect(old.run).not.toHaveBeenCalled()
})

it('leaves letters and Enter to a field, Ctrl keys not', () => {
  const letter = binding('N')
  const enter = binding('Enter')
  const chord = binding('Ctrl+Enter')
  show([letter, enter, chord])
  screen.getByLabelText('field').focus()
  press('n')
  press('Enter')
  press('Enter', { ctrl: true })
  expect(letter.run).not.toHaveBeenCalled()
  expect(enter.run).not.toHaveBeenCalled()
  expect(chord.run).toHaveBeenCalledOnce()
})

it('leaves Enter to the button that has the focus', () => {
  const enter = binding('Enter')
  show([enter])
  screen.getByText('button').focus()
  press('Enter')
  expect(enter.run).not.toHaveBeenCalled()
})

it('rests while a dialog is open, but for the dialog’s own keys', () => {
  const page = binding('A')
  const own = binding('B', { inDialog: true })
  show([page, own])
  screen.getByText('inside').focus()
  press('a')
  press('b')
  expect(page.run).not.toHaveBeenCalled()
  expect(own.run).toHaveBeenCalledOnce()
})

it('lets arrows scroll what is being read', () => {
  const down = binding('ArrowDown')
  show([down])
  screen.getByTestId('scroll').focus()
  press('ArrowDown')
  expect(down.run).not.toHaveBeenCalled()
})

it('tells shifted from plain, and does nothing when disabled', () => {
  const plain = binding('Enter')
  const shifted = binding('Shift+Enter')
  const off = binding('X', { disabled: true })
  show([plain, shifted, off])
  press('Enter', { shift: true })
  press('x')
  expect(plain.run).not.toHaveBeenCalled()
  expect(shifted.run).toHaveBeenCalledOnce()
  expect(off.run).not.toHaveBeenCalled()
})

it('does not take a key that something else has handled', () => {
  const enter = binding('Enter')
  show([enter])
  const field = screen.getByLabelText('field')
  field.addEventListener('keydown', (event) => event.preventDefault())
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
  expect(enter.run).not.toHaveBeenCalled()
})
