import type { Page } from '@playwright/test'

export type Scheme = 'dark' | 'light'

/** Shows a screen in the other colours without touching anybody's choice; colours are all that differs. */
export async function showIn(page: Page, scheme: Scheme): Promise<void> {
  await page.evaluate((to) => document.documentElement.setAttribute('data-mantine-color-scheme', to), scheme)
}

/**
 * What is wrong with how a screen lies, in words: a page that scrolls as a whole, a clock that something covers, words
 * or controls that are cut off or lie under something else. What scrolls, or ends in an ellipsis on purpose, is fine. `fixed`: the page
 * never scrolls as a whole.
 */
export async function layoutFaults(
  page: Page,
  { fixed, clock }: { readonly fixed: boolean; readonly clock: string | undefined },
): Promise<readonly string[]> {
  return await page.evaluate(
    ([isFixed, clockSelector]) => {
      const faults: string[] = []
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px too wide`)
      if (isFixed && scrollHeight > clientHeight)
        faults.push(`the page is ${scrollHeight - clientHeight} px too high`)
      const overlay = document.querySelector('[role="dialog"], [role="menu"]')
      const clocks = clockSelector === '' ? [] : [...document.querySelectorAll(clockSelector)]
      for (const clock of clocks) if (!reaches(clock)) faults.push('the clock is covered')
      for (const control of (overlay ?? document).querySelectorAll('button, input, select, textarea')) {
        if (!isShown(control) || control.matches(':disabled, [tabindex="-1"], [inert] *')) continue
        if (!reaches(control)) faults.push(`covered: ${describe(control)}`)
      }
      for (const text of textsIn(overlay ?? document.body)) {
        const element = text.parentElement
        if (element === null || !isShown(element)) continue
        const fault = cutOff(text, element) ?? (isFixed ? cutBelow(text, element) : undefined)
        if (fault !== undefined) faults.push(`${fault}: ${describe(element)}`)
      }
      return [...new Set(faults)]

      function isShown(element: Element): boolean {
        return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      }

      function describe(element: Element): string {
        const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
        return `${element.tagName.toLowerCase()} “${words.replace(/\s+/g, ' ').trim().slice(0, 60)}”`
      }

      /** Its middle and both its ends are on top of all else, as far as nothing has scrolled them out of sight. */
      function reaches(element: Element): boolean {
        const box = element.getBoundingClientRect()
        const y = box.top + box.height / 2
        return [box.left + 2, box.left + box.width / 2, box.right - 2].every((x) => {
          if (!inSight(element, x, y)) return true
          const top = document.elementFromPoint(x, y)
          if (top === null || element.contains(top) || top.contains(element)) return true
          // A key or a tick that is drawn over its own field.
          const field = element.matches('input, select, textarea')
            ? element.parentElement?.parentElement
            : null
          if (field?.contains(top) === true) return true
          // A list that was just opened, or a foot that stays while the form behind it scrolls.
          return top.closest('[role="listbox"]') !== null || isSticky(top)
        })
      }

      function isSticky(element: Element | null): boolean {
        if (element === null) return false
        return getComputedStyle(element).position === 'sticky' || isSticky(element.parentElement)
      }

      function inSight(element: Element, x: number, y: number): boolean {
        for (let above = element.parentElement; above !== null; above = above.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(above)
          if (overflowX === 'visible' && overflowY === 'visible') continue
          const box = above.getBoundingClientRect()
          if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false
        }
        return x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight
      }

      function textsIn(root: Element): readonly Text[] {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        const found: Text[] = []
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
          if (node instanceof Text && node.data.trim() !== '') found.push(node)
        return found
      }

      /** Words under the edge of what clips them and does not scroll. A document may be shown in part. */
      function cutBelow(text: Text, element: Element): string | undefined {
        const range = document.createRange()
        range.selectNodeContents(text)
        const words = [...range.getClientRects()]
        for (let above: Element | null = element; above !== null; above = above.parentElement) {
          const { overflowY, webkitLineClamp, position, clipPath } = getComputedStyle(above)
          if (overflowY === 'auto' || overflowY === 'scroll' || webkitLineClamp !== 'none') return undefined
          if (above.tagName === 'FIGURE' || (position === 'absolute' && clipPath !== 'none')) return undefined
          if (overflowY === 'visible') continue
          const box = above.getBoundingClientRect()
          // Half a line: whoever leaves lines out leaves them out whole.
          if (
            words.some(
              ({ top, bottom, left }) => left < box.right && top < box.bottom - 2 && bottom > box.bottom + 4,
            )
          )
            return 'cut through'
        }
        return undefined
      }

      /** Words that reach out sideways of what clips them, where nobody can scroll to them. */
      function cutOff(text: Text, element: Element): string | undefined {
        const range = document.createRange()
        range.selectNodeContents(text)
        const words = range.getBoundingClientRect()
        if (words.width < 2 || words.height < 2) return undefined
        for (let above: Element | null = element; above !== null; above = above.parentElement) {
          const { overflowX, textOverflow, position, clipPath, webkitLineClamp } = getComputedStyle(above)
          if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return undefined
          if (position === 'absolute' && clipPath !== 'none') return undefined
          if (overflowX === 'auto' || overflowX === 'scroll') {
            if (above.scrollWidth > above.clientWidth + 1) return undefined
          }
          const box = above.getBoundingClientRect()
          // Left out as a whole, as a line of the wall's feed that has no room.
          if (box.width <= 1 || words.left >= box.right) return undefined
          if (overflowX !== 'visible' && (words.right > box.right + 1.5 || words.left < box.left - 1.5))
            return `cut off by ${Math.round(Math.max(words.right - box.right, box.left - words.left))} px`
        }
        return words.right > innerWidth + 1 ? 'beyond the edge' : undefined
      }
    },
    [fixed, clock ?? ''] as const,
  )
}
