import { readFileSync, writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { reportHtml } from '../../../shared/report/report-html.ts'
import { reportMarkdown } from '../../../shared/report/report-markdown.ts'
import { sampleExercise } from '../../support/sample-exercise.ts'
it('renders', () => {
  const face = (w: number) => `@font-face{font-family:Inter;font-weight:${w};src:url(data:font/woff2;base64,${readFileSync(`node_modules/@fontsource/inter/files/inter-latin-${w}-normal.woff2`).toString('base64')}) format('woff2')}`
  writeFileSync('/tmp/r2/report.html', reportHtml(sampleExercise(process.env.DRAFT !== '1'), { fontFaces: face(400) + face(600) }))
  writeFileSync('/tmp/r2/report.md', reportMarkdown(sampleExercise()))
})
