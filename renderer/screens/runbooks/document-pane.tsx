import { memo, useEffect, useRef } from 'react'
import { HastView } from '../../components/hast-view.tsx'
import styles from './review.module.css'

/** The document as it reads, each block with its line; the lines of the chosen fact are marked and in sight. */
export function DocumentPane({
  tree,
  marked,
  jump,
  onLine,
}: {
  readonly tree: unknown
  /** Lines of the chosen fact, from 1. */
  readonly marked: readonly number[]
  /** Counts up when the lines are to be brought to the middle and get the focus. */
  readonly jump: number
  readonly onLine: (line: number) => void
}) {
  const pane = useRef<HTMLElement>(null)
  const jumped = useRef(jump)
  const wanted = marked.join(' ')
  useEffect(() => {
    const root = pane.current
    if (root === null) return
    for (const block of root.querySelectorAll('[data-marked]')) block.removeAttribute('data-marked')
    const blocks = wanted === '' ? [] : wanted.split(' ').flatMap((line) => blockAt(root, Number(line)) ?? [])
    for (const block of blocks) block.setAttribute('data-marked', 'yes')
    const isJump = jumped.current !== jump
    jumped.current = jump
    blocks[0]?.scrollIntoView({ block: isJump ? 'center' : 'nearest' })
    if (isJump) root.focus({ preventScroll: true })
  }, [wanted, jump])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k walk through the same facts by key
    <section
      ref={pane}
      aria-label="The document"
      className={styles.document}
      data-scrolls
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key (WCAG 2.1.1)
      tabIndex={0}
      onClick={(event) => {
        const block = event.target instanceof Element ? event.target.closest('[data-line]') : null
        if (block !== null) onLine(Number(block.getAttribute('data-line')))
      }}
    >
      <Document tree={tree} />
    </section>
  )
}

/** Rendered once for a version: choosing a fact changes marks, not the text. */
const Document = memo(HastView)

/** The smallest block that holds a line. */
function blockAt(root: Element, line: number): Element | null {
  let best: Element | null = null
  let size = Number.POSITIVE_INFINITY
  for (const block of root.querySelectorAll('[data-line]')) {
    const from = Number(block.getAttribute('data-line'))
    const to = Number(block.getAttribute('data-to'))
    if (from <= line && line <= to && to - from <= size) {
      best = block
      size = to - from
    }
  }
  return best
}
