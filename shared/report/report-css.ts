import { GREY, INK, PALE, RED } from './charts/svg.ts'

/** Running head and page number for printers that know page margin boxes (Chromium 131 and later). */
export interface RunningHead {
  readonly left: string
  readonly right: string
  /** Also on page one; else that has its own banner only. */
  readonly onFirst?: true
}

/**
 * The style of a report: A4, 10.5 pt, two greys and red (ART, Report). Without `running` the page margins are left
 * to the printer's own header and footer.
 */
export function reportCss(running: RunningHead | null): string {
  return `${pageRules(running)}${RULES}`
}

function pageRules(running: RunningHead | null): string {
  if (running === null) return '@page { size: A4; margin: 21mm 18mm 19mm; }'
  const box = `font: 8pt Inter, "Liberation Sans", Arial, sans-serif; color: ${GREY};`
  return `
@page {
  size: A4; margin: 21mm 18mm 19mm;
  @top-left { content: ${cssString(running.left)}; ${box} }
  @top-right { content: ${cssString(running.right)}; ${box} }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${box} font-variant-numeric: tabular-nums; }
}${running.onFirst === true ? '' : '\n@page :first { @top-left { content: "" } @top-right { content: "" } }'}`
}

/** A CSS string of any text: everything but letters and digits is escaped, so that no text can end it. */
export function cssString(text: string): string {
  const escaped = [...text].map((letter) =>
    /[A-Za-z0-9 ]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16)} `,
  )
  return `"${escaped.join('')}"`
}

const RULES = `
*, *::before, *::after { box-sizing: border-box; }
html { font: 10.5pt/1.42 Inter, "Liberation Sans", Arial, sans-serif; color: ${INK}; background: #fff;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
.report { overflow-wrap: break-word; hyphens: manual; }
[dir=auto] { overflow-wrap: anywhere; unicode-bidi: isolate; }
@media screen { .report { max-width: 174mm; margin: 0 auto; padding: 12mm 6mm 24mm; } }
h1, h2, h3, p, ul, figure, table { margin: 0; padding: 0; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; break-inside: avoid; }
h1, h2 { text-wrap: balance; }
h1 { font-size: 25pt; font-weight: 600; letter-spacing: -0.018em; margin-top: 9mm; }
h2 { font-size: 15pt; font-weight: 600; letter-spacing: -0.01em; padding-top: 3mm; margin-bottom: 4mm; border-top: 1.5pt solid ${INK}; }
h3 { font-size: 10.5pt; font-weight: 600; margin: 6mm 0 2mm; }
p { orphans: 3; widows: 3; }
b { font-weight: 600; }
code { overflow-wrap: anywhere; font: 8.5pt/1.5 "JetBrains Mono", "Liberation Mono", Consolas, monospace; color: ${GREY}; }
.prose { white-space: pre-line; margin-bottom: 2mm; }
.chapter { margin-top: 12mm; }
.front + .chapter { margin-top: 0; }
#data-lost { break-before: page; margin-top: 0; }
.sheet { break-inside: avoid; }
.sheet + .sheet { margin-top: 12mm; }
.sheet:first-of-type h3 { margin-top: 0; }
#data-lost .because { margin: 0 0 2mm; }
#data-lost .because li { margin-bottom: 1mm; }
.lead-figure { font-size: 13pt; line-height: 1.3; margin-bottom: 2.5mm; }
.lead-figure > :first-child { font-size: 21pt; font-weight: 600; letter-spacing: -0.015em; font-variant-numeric: tabular-nums; }
.nothing, .rule, .aside { color: ${GREY}; }
.nothing { margin: 1mm 0 2mm; }
.rule { font-size: 9pt; margin-bottom: 1.5mm; break-after: avoid; }
.aside { font-size: 8.5pt; line-height: 1.35; margin-top: 0.3mm; }
.missed { color: ${RED}; }
tr.quiet > td { color: ${GREY}; }
tr.total > td { font-weight: 600; border-bottom-color: ${INK}; }

.front { break-after: page; }
@media print {
  .front { height: 255mm; display: flex; flex-direction: column; }
  .front figure { flex: 0 1 auto; min-height: 0; display: flex; flex-direction: column; margin-bottom: 0; }
  .front figure svg { flex: 0 1 auto; min-height: 0; }
}
.banner { display: flex; align-items: center; gap: 3mm; font-size: 9pt; }
.exercise { background: ${INK}; color: #fff; font-weight: 600; letter-spacing: 0.12em; padding: 0.9mm 2.6mm 0.8mm; }
.draft { border: 1pt solid ${RED}; color: ${RED}; font-weight: 600; padding: 0.6mm 2.2mm 0.5mm; }
.kind { color: ${GREY}; margin-left: auto; }
.subtitle { color: ${GREY}; font-size: 11.5pt; margin-top: 1mm; text-wrap: balance; }
h1 + .subtitle { margin-top: 2.5mm; }
.key-figures { display: grid; grid-template-columns: 1.35fr 1.2fr 1.2fr 1fr; margin-top: 9mm; border-top: 1.5pt solid ${INK}; border-bottom: 0.75pt solid ${PALE}; }
.key { padding: 3mm 3mm 3.4mm 3.5mm; border-left: 0.75pt solid ${PALE}; }
.key:first-child { padding-left: 0; border-left: 0; }
.key .name, .key .detail { font-size: 9pt; color: ${GREY}; }
.key .value { font-size: 21pt; line-height: 1.18; font-weight: 600; letter-spacing: -0.015em; margin: 0.8mm 0 0.6mm; white-space: nowrap; }
.key .wordy { font-size: 13pt; line-height: 1.9; }
.key.verdict .value { font-size: 27pt; line-height: 1.1; letter-spacing: 0; }
.key.fail .value, .key.missed .value { color: ${RED}; }
.because { list-style: none; margin-top: 3.5mm; font-size: 9.5pt; }
.because li { padding-left: 4mm; text-indent: -4mm; }
.because li::before { content: "\\2013"; display: inline-block; width: 4mm; text-indent: 0; color: ${GREY}; }

figure { margin: 6mm 0 3mm; break-inside: avoid; }
figcaption { font-size: 8.5pt; color: ${GREY}; margin-bottom: 2mm; break-after: avoid; }
figcaption b { color: ${INK}; letter-spacing: 0.08em; font-size: 7.5pt; margin-right: 1mm; }
figure svg { display: block; width: 100%; height: auto; }
.figures-in-words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

table { width: 100%; border-collapse: collapse; font-size: 9.5pt; line-height: 1.36; table-layout: auto; margin-bottom: 3mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 1.5mm 2.5mm 1.4mm 0; border-bottom: 0.5pt solid ${PALE}; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: 8.5pt; color: ${GREY}; vertical-align: bottom; border-bottom: 0.75pt solid ${INK}; }
.number, .key .value { font-variant-numeric: tabular-nums; }
.number { text-align: right; white-space: nowrap; padding-right: 4mm; }
.number .aside { white-space: nowrap; }
.form th { width: 36mm; color: ${GREY}; }
.signatures { margin-top: 6mm; break-inside: avoid; }
.signatures td, .signatures tbody th { height: 13mm; vertical-align: bottom; font-weight: 400; }
.signatures thead th:first-child { width: 28mm; }
.signatures thead th:last-child { width: 32mm; }
#sign-off { break-inside: avoid; }
.answer { break-inside: avoid-page; }
`
