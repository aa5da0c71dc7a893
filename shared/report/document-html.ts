import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** What is put into a document's one file besides its text. */
export interface DocumentOptions {
  /** Rules added after the document's own. */
  readonly css?: string
  /** `@font-face` rules with their fonts in `data:` addresses. */
  readonly fontFaces?: string
  /**
   * Who prints the running head and the page numbers: the document, with page margin boxes (Chromium 131 and later,
   * the default), or the printer, with its own header and footer templates.
   */
  readonly pageNumbers?: 'document' | 'printer'
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
const LONGEST_HEAD = 70

/** One HTML file of a report or a guide: no scripts, no addresses outside, all style and fonts inside. */
export function documentHtml(
  title: string,
  css: string,
  content: Root,
  { fontFaces = '', css: more = '' }: DocumentOptions,
): string {
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width' }),
          h('title', title),
          h('style', [fontFaces, css, more].join('\n')),
        ]),
        h('body', content.children),
      ]),
    ],
  }
  return `${toHtml(document)}\n`
}

/** A title cut to what fits beside the running head. */
export function headTitle(title: string): string {
  return title.length > LONGEST_HEAD ? `${title.slice(0, LONGEST_HEAD - 1)}\u2026` : title
}
