import { GREY, INK, PALE } from '../charts/svg.ts'

/** What a guide has beside the style of reports: entries that stay together, and room to write. */
export const GUIDE_CSS = `
.guide .key-figures { grid-template-columns: repeat(4, 1fr); margin-bottom: 7mm; }
.guide .front .key .value { font-size: 17pt; }
.guide .secret { margin-top: auto; border-top: 0.75pt solid ${PALE}; padding-top: 3mm; font-size: 9.5pt; }
#guide-hotwash, #guide-evaluator { break-before: page; margin-top: 0; }

.guide .chapter { margin-top: 10mm; }
.guide .front + .chapter { margin-top: 0; }
.guide h2 { margin-bottom: 3mm; }
.guide h3 { margin-top: 5mm; }
#story-chart { margin: 0 0 2mm; }
.told { margin-bottom: 3mm; }
.told > * + * { margin-top: 1.8mm; }

.whole { break-inside: avoid; }
.says { margin: 1.5mm 0 2.5mm; padding-left: 4mm; border-left: 2pt solid ${INK}; }
.says > * + * { margin-top: 1.8mm; }
.says ul, .says ol, .what ol, .guide .chapter > ul, .guide .chapter > ol { padding-left: 5mm; }
.says pre { white-space: pre-wrap; font-size: 8.5pt; }
.heading { break-after: avoid; }
#guide-opening .says, #guide-opening ul.plain { font-size: 9.5pt; }

.entry { display: grid; grid-template-columns: 20mm 1fr; column-gap: 4mm; break-inside: avoid; padding: 3.2mm 0 2.6mm; border-top: 0.5pt solid ${PALE}; }
h2 + .entry, h2 + .decision > .entry, .group + .entry { border-top: 0; padding-top: 0; }
.entry > * { grid-column: 2; min-width: 0; }
.entry > h3 { margin: 0; font-size: 11.5pt; white-space: pre-wrap; }
.entry > .at { grid-column: 1; grid-row: 1 / span 3; text-align: right; font-variant-numeric: tabular-nums; line-height: 1.2; }
.at .time { display: block; font-size: 13pt; font-weight: 600; }
.at .about, .at .story { display: block; font-size: 8.5pt; color: ${GREY}; }
.meta { font-size: 9pt; color: ${GREY}; margin-top: 0.4mm; }
.meta b { color: ${INK}; font-weight: 400; }
.meta b.missed { color: inherit; }
.question { font-size: 12pt; margin: 1.5mm 0 2mm; }
.part { display: grid; grid-template-columns: 21mm 1fr; font-size: 9.5pt; margin-top: 0.8mm; }
.part .label { font-size: 8.5pt; color: ${GREY}; padding-top: 0.35mm; }
.part .label b { font-weight: 400; }
.decision .entry { break-after: avoid; padding-bottom: 0; }
.decision + .decision { margin-top: 4mm; }
.compact table { font-size: 8.8pt; line-height: 1.32; }
.compact th, .compact td { padding-top: 0.9mm; padding-bottom: 0.8mm; }
.compact thead th, .compact .aside { font-size: 8pt; }
.ending { display: block; }
ul.plain { list-style: none; padding: 0; }
ul.plain li { padding-left: 3.5mm; text-indent: -3.5mm; }
ul.plain li::before { content: "\\2013"; display: inline-block; width: 3.5mm; text-indent: 0; color: ${GREY}; }
ul.plain li i { font-style: normal; font-weight: 600; }
.pointer { margin: 0; padding: 1.6mm 0 1.6mm 24mm; border-top: 0.5pt solid ${PALE}; font-size: 9.5pt; color: ${GREY}; break-inside: avoid; }
.pointer b { color: ${INK}; }
.group { margin-top: 9mm; padding-bottom: 1.5mm; }

ul.checks { list-style: none; font-size: 9.8pt; }
ul.checks li { padding: 0.7mm 0 0.7mm 7mm; text-indent: -7mm; break-inside: avoid; }
ul.checks input { appearance: none; width: 3.4mm; height: 3.4mm; margin: 0 3.6mm -0.5mm 0; border: 0.75pt solid ${INK}; }
.asked { margin-top: 5mm; break-after: avoid; }
.room { break-inside: avoid; padding-top: 2mm; }
.rule-line { height: 8mm; border-bottom: 0.5pt solid ${GREY}; }
.boxes { font-size: 10.5pt; white-space: pre; }
.boxes .box { display: inline-block; width: 4.4mm; height: 4.4mm; border: 0.75pt solid ${INK}; vertical-align: -0.6mm; }
`
