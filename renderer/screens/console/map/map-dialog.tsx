import { FocusTrap, Modal } from '@mantine/core'
import type { MapView } from '../../../../shared/contract/story-views.ts'
import { KeyHint } from '../../../components/key-hint.tsx'
import { useKeys } from '../../../keys.tsx'
import { MAP_KEY } from '../actions/pane-actions.ts'
import styles from './map-dialog.module.css'
import { MapLegend } from './map-legend.tsx'
import { useMapRoom } from './map-room.ts'
import { useLayout } from './use-layout.ts'
import { WholeMap } from './whole-map.tsx'

export interface MapDialogProps {
  readonly map: MapView
  readonly opened: boolean
  readonly onClose: () => void
}

/** The whole map over the console, below the clock; Escape and the key that opened it close it. */
export function MapDialog({ map, opened, onClose }: MapDialogProps) {
  const room = useMapRoom()
  const layout = useLayout(map, room, opened)
  const drawing = layout === null || layout === 'failed' ? room.width : layout.width
  useKeys([{ keys: MAP_KEY, label: 'Close the map', inDialog: true, disabled: !opened, run: onClose }])
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size="100%"
      padding={0}
      transitionProps={{ duration: 0 }}
      classNames={{ inner: styles.inner, content: styles.content, body: styles.body }}
    >
      <Modal.Overlay className={styles.overlay} backgroundOpacity={0.5} />
      <Modal.Content>
        <FocusTrap.InitialFocus />
        <div className={styles.head}>
          <Modal.Title className={styles.title}>Map</Modal.Title>
          <MapLegend lines />
          <span className={styles.column} style={{ width: room.beside - drawing }}>
            Next, and what it waits for
          </span>
          <span className={styles.close}>
            <KeyHint keys="Escape" />
            <Modal.CloseButton aria-label="Close" size={28} />
          </span>
        </div>
        <Modal.Body>
          <WholeMap map={map} room={room} layout={layout} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
