import type { ComponentView } from '../../shared/contract/story-views.ts'
import { useNow } from './clock-context.tsx'
import styles from './data-bar.module.css'
import { type DataBudget, type DataTone, dataBudgetOf } from './data-budget.ts'

/** Steps of the bar: fine enough for a wall, coarse enough to rest between ticks. */
const STEPS = 2_000

/** Lost data against the RPO target: pointed while it grows, cut off square once it stands still. */
export function DataBar({ component }: { readonly component: ComponentView }) {
  const drawn = useNow(({ exercise }) => {
    const budget = dataBudgetOf(component, exercise)
    if (budget === null) return null
    const target = budget.target === null ? '' : Math.round(budget.target * STEPS)
    return [Math.round(budget.fill * STEPS), target, budget.tone, budget.growing ? 'grows' : ''].join('|')
  })
  if (drawn === null) return null
  const [fill = '0', target = '', tone, grows] = drawn.split('|')
  return (
    <div className={styles.bar} aria-hidden="true" data-tone={tone} data-grows={grows || undefined}>
      <div className={styles.fill} style={{ width: `${(Number(fill) * 100) / STEPS}%` }} />
      {target !== '' && (
        <div className={styles.tick} style={{ left: `${(Number(target) * 100) / STEPS}%` }} />
      )}
    </div>
  )
}

export type DataText = Pick<DataBudget, 'tone' | 'word' | 'digits' | 'growing' | 'amount'>

/** The words of what is lost, rendered again when one of them changes; null: nothing is. */
export function useDataText(component: ComponentView): DataText | null {
  const text = useNow(({ exercise }) => {
    const budget = dataBudgetOf(component, exercise)
    if (budget === null) return null
    return [budget.tone, budget.word, budget.digits, budget.growing ? 'grows' : '', budget.amount].join('|')
  })
  if (text === null) return null
  const [tone = 'quiet', word = '', digits = '', grows = '', ...amount] = text.split('|')
  return {
    tone: isTone(tone) ? tone : 'quiet',
    word,
    digits,
    growing: grows !== '',
    amount: amount.join('|'),
  }
}

/** The state that ends a loss, as shape and word: visible from across the room, without a colour. */
export function WritesStopped() {
  return (
    <span className={styles.stopped}>
      <span className={styles.stop} aria-hidden="true" />
      writes stopped
    </span>
  )
}

function isTone(text: string): text is DataTone {
  return text === 'quiet' || text === 'attention' || text === 'breached'
}
