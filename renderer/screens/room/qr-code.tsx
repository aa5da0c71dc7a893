import styles from './qr-code.module.css'

/** Modules of light that a scanner needs around the code (ISO/IEC 18004). */
const QUIET = 4

/** A QR code as one path, dark on light whatever the scheme: scanners want it so. */
export function QrCode({
  rows,
  label,
}: {
  readonly rows: readonly (readonly boolean[])[]
  readonly label: string
}) {
  const size = rows.length + 2 * QUIET
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={qrPath(rows)} fill="#000000" />
    </svg>
  )
}

/** Runs of dark modules, row by row. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? 'x' : ' '))
          .join('')
          .matchAll(/x+/g),
      ].map(({ index, 0: run }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`),
    )
    .join('')
}
