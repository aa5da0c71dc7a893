import { type RefObject, useEffect } from 'react'

/** Dragging moves what a scroller shows; its scroll bars, wheel and arrow keys work as ever. */
export function useDragToPan(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return
      const from = { x: event.clientX + element.scrollLeft, y: event.clientY + element.scrollTop }
      const move = (to: PointerEvent) => element.scrollTo(from.x - to.clientX, from.y - to.clientY)
      const up = () => {
        element.removeEventListener('pointermove', move)
        delete element.dataset.dragged
      }
      element.dataset.dragged = 'yes'
      element.setPointerCapture(event.pointerId)
      element.addEventListener('pointermove', move)
      element.addEventListener('pointerup', up, { once: true })
      element.addEventListener('pointercancel', up, { once: true })
    }
    element.addEventListener('pointerdown', down)
    return () => element.removeEventListener('pointerdown', down)
  }, [scroller])
}
