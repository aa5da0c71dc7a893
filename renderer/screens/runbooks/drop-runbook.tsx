import { type ReactNode, useEffect, useState } from 'react'
import type { Route } from '../../router.ts'
import styles from './runbooks.module.css'
import { useImport } from './use-import.ts'

/** Screens that a file may be dropped on; a running exercise is not left by a slip of the hand. */
const OPEN_TO_FILES: ReadonlySet<Route['screen']> = new Set([
  'library',
  'runbooks',
  'runbook',
  'history',
  'setup',
  'guide',
  'outlook',
])

/** A document that is dropped anywhere on the window is imported. The window itself never opens it. */
export function DropRunbook({ route, children }: { readonly route: Route; readonly children: ReactNode }) {
  const [over, setOver] = useState(false)
  const bring = useImport()
  const takes = OPEN_TO_FILES.has(route.screen)
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = takes ? 'copy' : 'none'
      setOver(takes)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (takes && file !== undefined) void bring(file)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [takes, bring])
  return (
    <>
      {children}
      {over && (
        <div className={styles.drop} role="status">
          <span>Drop the runbook to read it</span>
        </div>
      )}
    </>
  )
}
