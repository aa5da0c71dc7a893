import { BrowserWindow, session } from 'electron'
import { printSecurityPolicy } from './backend/content-security-policy.ts'
import { PAGE_FOOTER, PAGE_MARGINS, pageHeader } from './backend/print-page.ts'
import type { PrintOptions } from './backend/shell-ports.ts'

/** How long a document may take to load and lay out, in ms. It fetches nothing, so only its own size matters. */
const patienceMs = 30_000
let documentsPrinted = 0

/**
 * Prints a document to A4 in a hidden, sandboxed window of its own, without scripts and without a way out.
 * @throws when the document cannot be loaded in time
 */
export async function printToPdf(html: string, { title, header }: PrintOptions): Promise<Uint8Array> {
  documentsPrinted += 1
  // An in-memory session for each document: its scheme serves that document only.
  const own = session.fromPartition(`print-${documentsPrinted}`)
  own.protocol.handle('app', () => new Response(html, { headers: documentHeaders }))
  own.webRequest.onBeforeRequest((request, answer) =>
    answer({ cancel: !/^(app|data|devtools):/.test(request.url) }),
  )
  const window = new BrowserWindow({
    show: false,
    title,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, backgroundThrottling: false },
  })
  try {
    await inTime(window.loadURL('app://print/'))
    // Runs in a world of the shell's own: the document itself is forbidden scripts by its policy.
    await inTime(window.webContents.executeJavaScriptInIsolatedWorld(1, [{ code: fontsReady }]))
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: false,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: pageHeader(header),
      footerTemplate: PAGE_FOOTER,
      margins: PAGE_MARGINS,
    })
  } finally {
    window.destroy()
    own.protocol.unhandle('app')
  }
}

const documentHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': printSecurityPolicy,
}
const fontsReady = 'document.fonts.ready.then(() => document.fonts.size)'

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the document was not ready to print after ${patienceMs} ms`)),
      patienceMs,
    )
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
