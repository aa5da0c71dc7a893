/** What every part of the JSON report is written in. */
import { z } from 'zod'

export const duration = z
  .string()
  .regex(/^-?PT(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?$/)
  .describe('ISO 8601 duration; instants are durations since STARTEX on exercise time')
export const journalLines = z
  .array(z.number().int())
  .describe('Sequence numbers of the journal lines behind it')
export const step = z
  .string()
  .describe('procedure-slug/3, with file.md# before it where a pack has several runbooks')
