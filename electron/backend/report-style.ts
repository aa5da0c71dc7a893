/** The fonts that every report embeds, so that HTML and PDF look the same on every machine (SIL Open Font License). */
import regular from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import semibold from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import mono from '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2?inline'
import type { ReportStyle } from '../../shared/host/ports.ts'

export const reportStyle: ReportStyle = {
  fontFaces: [
    fontFace('Inter', 400, regular),
    fontFace('Inter', 600, semibold),
    fontFace('JetBrains Mono', 400, mono),
  ].join('\n'),
}

function fontFace(family: string, weight: number, address: string): string {
  return `@font-face { font-family: '${family}'; font-style: normal; font-weight: ${weight}; src: url(${address}) format('woff2'); }`
}
