/** Prints a report with an installed browser: hidden, in a profile of its own, without scripts and without a network. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { type DevTools, devToolsOver } from './devtools-pipe.ts'
import { PAGE_FOOTER, PAGE_MARGINS, PAPER, pageHeader } from './print-page.ts'
import type { PrintOptions } from './shell-ports.ts'

/** How long a browser may take for all of it, in ms. */
const PATIENCE = 60_000

/** @throws Error with what the browser said, when it cannot start or print */
export async function printWithBrowser(
  browser: string,
  html: string,
  page: PrintOptions,
): Promise<Uint8Array> {
  const profile = await mkdtemp(path.join(tmpdir(), 'muster-print-'))
  const child = spawn(browser, flags(profile), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2_000)
  })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code) => resolve(`the browser ended (${code ?? 'killed'}): ${said.trim()}`))
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  try {
    const [, , , toBrowser, fromBrowser] = child.stdio
    if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable)) throw new Error(await ended)
    return await printPage(devToolsOver(toBrowser, fromBrowser, ended), html, page)
  } finally {
    clearTimeout(timer)
    child.kill('SIGKILL')
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function flags(profile: string): readonly string[] {
  const isRoot = process.getuid?.() === 0
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-gpu',
    // As root the browser refuses to start in its sandbox; everybody else keeps it.
    ...(isRoot ? ['--no-sandbox'] : []),
    'about:blank',
  ]
}

async function printPage(tools: DevTools, html: string, page: PrintOptions): Promise<Uint8Array> {
  const { targetId } = z
    .object({ targetId: z.string() })
    .parse(await tools.call('Target.createTarget', { url: 'about:blank' }))
  const attached = await tools.call('Target.attachToTarget', { targetId, flatten: true })
  const { sessionId } = z.object({ sessionId: z.string() }).parse(attached)
  const call = (method: string, parameters: object = {}) => tools.call(method, parameters, sessionId)
  await call('Page.enable')
  await call('Network.enable')
  await call('Network.setBlockedURLs', {
    urls: ['http://*', 'https://*', 'file://*', 'ftp://*', 'ws://*', 'wss://*'],
  })
  await call('Emulation.setScriptExecutionDisabled', { value: true })
  const tree = await call('Page.getFrameTree')
  const { frameTree } = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) }).parse(tree)
  await call('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
  await call('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => 1)', awaitPromise: true })
  const printed = await call('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: false,
    paperWidth: PAPER.width,
    paperHeight: PAPER.height,
    marginTop: PAGE_MARGINS.top,
    marginBottom: PAGE_MARGINS.bottom,
    marginLeft: PAGE_MARGINS.left,
    marginRight: PAGE_MARGINS.right,
    displayHeaderFooter: true,
    headerTemplate: pageHeader(page.header),
    footerTemplate: PAGE_FOOTER,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  const { data } = z.object({ data: z.string() }).parse(printed)
  return Buffer.from(data, 'base64')
}
