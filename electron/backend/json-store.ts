/** A small JSON file through lowdb, checked when read. What cannot be read is set aside, never overwritten or trusted. */
import { rename } from 'node:fs/promises'
import path from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { z } from 'zod'
import type { Problem } from '../../shared/base/problem.ts'
import { errorCode } from './file-port.ts'

export interface JsonStore<Data> {
  readonly data: () => Data
  /** Changes the data now and the file soon. A disk that refuses is reported, and nothing else: this is a cache. */
  readonly update: (data: Data) => void
  readonly problem: Problem | null
  /** Waits for what is being written. */
  readonly settled: () => Promise<void>
}

/** @param remedy what a person is told when the file was damaged */
export async function openJsonStore<Data>(
  file: string,
  schema: z.ZodType<Data>,
  empty: Data,
  remedy: string,
  report: (text: string) => void,
): Promise<JsonStore<Data>> {
  const low = new Low<unknown>(new JSONFile<unknown>(file), empty)
  let data = empty
  let problem: Problem | null = null
  try {
    await low.read()
    const parsed = schema.safeParse(low.data)
    if (parsed.success) data = parsed.data
    else problem = await setAside(file, remedy)
  } catch (error) {
    if (error instanceof SyntaxError) problem = await setAside(file, remedy)
    else report(`${file}: ${errorCode(error) || String(error)}`)
  }

  let isOwed = false
  let writing: Promise<void> | null = null

  async function write(): Promise<void> {
    while (isOwed) {
      isOwed = false
      low.data = data
      try {
        await low.write()
      } catch (error) {
        report(`${file}: ${errorCode(error) || String(error)}`)
      }
    }
    writing = null
  }

  return {
    data: () => data,
    update: (next) => {
      data = next
      isOwed = true
      writing ??= Promise.resolve().then(write)
    },
    problem,
    settled: async () => {
      await writing
    },
  }
}

async function setAside(file: string, remedy: string): Promise<Problem> {
  const aside = `${file}.damaged-${Date.now()}`
  const isKept = await rename(file, aside).then(
    () => true,
    () => false,
  )
  return {
    code: 'store-damaged',
    severity: 'warning',
    message: `${path.basename(file)} was damaged and begun anew.`,
    remedy: isKept ? `${remedy} The damaged file is kept as ${path.basename(aside)}.` : remedy,
    place: { file: path.basename(file) },
  }
}
