import styles from './key-hint.module.css'

const SHOWN: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Shift: '⇧',
  Delete: 'Del',
}

/** The key of a control as it stands on a keyboard; a screen reader gets it from `aria-keyshortcuts`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.key} data-key aria-hidden="true">
      {shownKeys(keys)}
    </span>
  )
}

/** `Shift+E` as `⇧E`, `ArrowDown` as an arrow. */
export function shownKeys(keys: string): string {
  if (keys.length === 1) return keys
  return keys
    .split('+')
    .map((key) => SHOWN[key] ?? key)
    .join(' ')
    .replace('⇧ ', '⇧')
}
