import { memo, type Ref, useImperativeHandle, useState } from 'react'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import { LaneRows } from './lane-rows.tsx'
import { MapDialog } from './map-dialog.tsx'
import { MapLegend } from './map-legend.tsx'
import styles from './state-map.module.css'

export interface MapHandle {
  /** Opens the whole map over the console. */
  readonly open: () => void
}

/** A map that did not change is the same object. */
const Lanes = memo(LaneRows)

/** The statechart: where the story stands, what can happen next and why not yet; the whole machine on one key. */
export function StateMap({
  handle,
  hidden,
}: {
  readonly handle: Ref<MapHandle>
  /** Something else stands in its place; the whole map still opens over it. */
  readonly hidden: boolean
}) {
  const { view } = useConsole()
  const [open, setOpen] = useState(false)
  useImperativeHandle(handle, () => ({ open: () => setOpen(true) }), [])
  return (
    <section className={styles.pane} aria-label="Map" data-pane="map" hidden={hidden}>
      {!hidden && (
        <>
          <Lanes map={view.map} />
          <div className={styles.foot}>
            <MapLegend />
            <div>
              <ActionButton id="plan" look="plain" />
              <ActionButton id="map" look="plain" />
            </div>
          </div>
        </>
      )}
      <MapDialog map={view.map} opened={open} onClose={() => setOpen(false)} />
    </section>
  )
}
