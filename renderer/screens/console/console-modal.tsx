import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './console-modal.module.css'

export interface ConsoleModalProps {
  readonly title: string
  readonly opened: boolean
  readonly size: number
  readonly onClose: () => void
  /** Escape means something inside it first. */
  readonly keepsEscape?: boolean
  readonly children: ReactNode
}

/**
 * A dialog of the console. It begins below the top bar, so that it never covers the clock (ART), and opens without a
 * transition: what is typed right after the key that opened it belongs into it.
 */
export function ConsoleModal({ title, opened, size, onClose, keepsEscape, children }: ConsoleModalProps) {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      closeOnEscape={keepsEscape !== true}
      size={size}
      yOffset={8}
      padding="md"
      transitionProps={{ duration: 0 }}
      classNames={{ inner: styles.inner, content: styles.content, body: styles.body }}
    >
      <Modal.Overlay className={styles.overlay} backgroundOpacity={0.5} />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
