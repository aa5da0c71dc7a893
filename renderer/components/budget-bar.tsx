import type { ComponentView } from '../../shared/contract/story-views.ts'
import { type Budget, budgetOf } from './budget.ts'
import styles from './budget-bar.module.css'
import { useNow } from './clock-context.tsx'

/** Steps of the bar: fine enough for a wall, coarse enough to rest between ticks. */
const STEPS = 2_000

/** One horizontal bar from onset, tick at the target, hatched to the MTD. Its words stand beside it, not in it. */
export function BudgetBar({ component }: { readonly component: ComponentView }) {
  const drawn = useNow((now) => {
    const budget = budgetOf(component, now.exercise)
    if (budget === null) return null
    return `${Math.round(budget.fill * STEPS)}|${percent(budget.target)}|${percent(budget.mtd)}|${budget.tone}`
  })
  if (drawn === null) return <div className={styles.bar} aria-hidden="true" data-empty />
  const [fill = '0', target = '', mtd = '', tone] = drawn.split('|')
  return (
    <div className={styles.bar} aria-hidden="true" data-tone={tone}>
      {target !== '' && mtd !== '' && (
        <div
          className={styles.beyond}
          style={{ left: `${target}%`, width: `${Number(mtd) - Number(target)}%` }}
        />
      )}
      <div className={styles.fill} style={{ width: `${(Number(fill) * 100) / STEPS}%` }} />
      {target !== '' && <div className={styles.tick} style={{ left: `${target}%` }} />}
    </div>
  )
}

export type BudgetText = Pick<Budget, 'tone' | 'word' | 'digits'> & { readonly unit: string }

/** The words of a budget, rendered again when one of them changes. */
export function useBudgetText(component: ComponentView): BudgetText | null {
  const text = useNow((now) => {
    const budget = budgetOf(component, now.exercise)
    return budget === null ? null : [budget.tone, budget.word, budget.digits, budget.unit].join('|')
  })
  if (text === null) return null
  const [tone = 'quiet', word = '', digits = '', unit = ''] = text.split('|')
  return { tone: isTone(tone) ? tone : 'quiet', word, digits, unit }
}

function isTone(text: string): text is Budget['tone'] {
  return text === 'quiet' || text === 'attention' || text === 'breached' || text === 'recovered'
}

function percent(share: number | null): string {
  return share === null ? '' : String(Math.round(share * 1_000) / 10)
}
