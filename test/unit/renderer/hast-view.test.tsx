// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { HastView } from '../../../renderer/components/hast-view.tsx'
import { el, root } from '../../fixtures/views/tree.ts'

it('§4.12 renders text as text: scripts, handlers, images and links do nothing', () => {
  const tree = root(
    { type: 'element', tagName: 'script', properties: {}, children: [{ type: 'text', value: 'alert(1)' }] },
    { type: 'element', tagName: 'img', properties: { src: 'x', onError: 'alert(2)' }, children: [] },
    {
      type: 'element',
      tagName: 'p',
      properties: { onClick: 'alert(3)', style: 'color:red' },
      children: [{ type: 'text', value: '<b>bold?</b>' }],
    },
    {
      type: 'element',
      tagName: 'a',
      properties: { href: 'javascript:alert(4)' },
      children: [{ type: 'text', value: 'link' }],
    },
  )
  const { container } = render(<HastView tree={tree} />)
  expect(container.querySelector('script, img, a, b')).toBeNull()
  const paragraph = container.querySelector('p')
  expect(paragraph?.textContent).toBe('<b>bold?</b>')
  expect([...(paragraph?.attributes ?? [])]).toEqual([])
  expect(container.querySelector('span')?.textContent).toBe('link')
})

it('keeps the structure of Markdown', () => {
  const { container } = render(
    <HastView tree={root(el('ol', el('li', el('strong', 'one')), el('li', 'two')))} />,
  )
  expect(container.querySelectorAll('ol > li')).toHaveLength(2)
  expect(container.querySelector('strong')?.textContent).toBe('one')
})

it('shows nothing for what is no tree', () => {
  const { container } = render(<HastView tree={{ type: 'element' }} />)
  expect(container.textContent).toBe('')
})
