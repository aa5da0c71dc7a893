import type { ProjectorView } from '../../../shared/contract/projector-view.ts'
import { QrCode } from '../room/qr-code.tsx'
import styles from './join-stage.module.css'

/** How people come in: what to scan, or what to type. */
export function JoinStage({ join }: { readonly join: ProjectorView['join'] }) {
  if (join === null) return <p className={styles.closed}>The room is closed.</p>
  return (
    <div className={styles.join}>
      <div className={styles.qr}>
        <QrCode rows={join.qr} label={`QR code of ${join.address}`} />
      </div>
      <div className={styles.words}>
        <p className={styles.lead}>Scan, or open this address</p>
        <p className={styles.address}>{join.address}</p>
        <p className={styles.lead}>Room code</p>
        <p className={styles.code}>{join.code}</p>
        <p className={styles.hint}>
          Any phone, tablet or laptop in this network. No account, nothing to install.
        </p>
      </div>
    </div>
  )
}
