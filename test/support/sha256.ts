import { createHash } from 'node:crypto'

/** The hash port of `parsePack`, by Node. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
