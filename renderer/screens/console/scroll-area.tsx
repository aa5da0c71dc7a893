import type { ReactNode, Ref } from 'react'

export interface ScrollAreaProps {
  /** What a screen reader calls it. */
  readonly label: string
  readonly className: string | undefined
  readonly children: ReactNode
  readonly ref?: Ref<HTMLDivElement>
}

/** A part that scrolls: reachable by keyboard, and its arrow keys scroll it instead of acting. */
export function ScrollArea({ label, className, children, ref }: ScrollAreaProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, this groups text
    <div
      ref={ref}
      className={className}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      role="group"
      aria-label={label}
      data-scrolls
    >
      {children}
    </div>
  )
}
