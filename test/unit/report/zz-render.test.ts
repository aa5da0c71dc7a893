import { readFileSync, writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { reportHtml } from '../../../shared/report/report-html.ts'
import { reportMarkdown } from '../../../shared/report/report-markdown.ts'
import { shippedPack } from '../../support/load-pack.ts'
import { playable, playedRecord, playSteps, playThrough } from '../../support/pack-play.ts'
import { sampleExercise } from '../../support/sample-exercise.ts'

it('renders', () => {
  const face = (w: number) =>
    `@font-face{font-family:Inter;font-weight:${w};src:url(data:font/woff2;base64,${readFileSync(`node_modules/@fontsource/inter/files/inter-latin-${w}-normal.woff2`).toString('base64')}) format('woff2')}`
  const which = process.env.PLAY ?? 'sample'
  const pack = playable(shippedPack('sms-provider-outage'))
  const record =
    which === 'sample' ? sampleExercise() : playedRecord(pack, playThrough(pack, playSteps(pack, which)))
  writeFileSync('/tmp/r2/report.html', reportHtml(record, { fontFaces: face(400) + face(600) }))
  writeFileSync('/tmp/r2/report.md', reportMarkdown(record))
})
