import { KeyHint } from '../../components/key-hint.tsx'
import styles from './action-button.module.css'
import type { ActionId } from './actions/action.ts'
import { useConsole } from './console-context.tsx'

export interface ActionButtonProps {
  readonly id: ActionId
  readonly look?: 'framed' | 'plain' | 'primary' | 'danger'
  /** Instead of the action's own words. */
  readonly label?: string
}

/** An action as a button that shows its key. The key itself is bound once, for the whole console. */
export function ActionButton({ id, look = 'framed', label }: ActionButtonProps) {
  const action = useConsole().actions.get(id)
  if (action === undefined) return null
  const [key = ''] = action.keys
  const shown = label ?? action.label
  return (
    <button
      type="button"
      className={styles.button}
      data-look={look}
      disabled={!action.enabled}
      aria-label={spoken(shown, action.says ?? action.label)}
      title={action.says}
      aria-keyshortcuts={action.keys.map((keys) => keys.replace('Ctrl', 'Control')).join(' ')}
      onClick={action.run}
    >
      {shown !== '' && <span>{shown}</span>}
      <KeyHint keys={key} />
    </button>
  )
}

/** What is shown stands in what is said, so that somebody who speaks to the screen finds the control. */
function spoken(shown: string, says: string): string {
  return shown === '' || says.toLowerCase().startsWith(shown.toLowerCase()) ? says : `${shown}: ${says}`
}
