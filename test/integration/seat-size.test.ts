import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { afterEach, expect, it, vi } from 'vitest'

/** What a phone in the room has to fetch before anything can be done on it, compressed. */
const MOST_BYTES = 250_000
const HEAVY = /node_modules\/(recharts|elkjs|@mantine|fuse\.js|hast-util-to-jsx-runtime)\//

afterEach(() => vi.unstubAllEnvs())

it('a seat is small: at most 250 kB of compressed script, and nothing heavy before it is needed', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const built = await build({
    configFile: path.join(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  })
  const chunks = chunksOf(built)
  const seat = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === 'seat')
  if (seat === undefined) throw new Error('the build has no entry for seats')
  const first = closure(seat.fileName, chunks, ({ imports }) => imports)
  const all = closure(seat.fileName, chunks, ({ imports, dynamicImports }) => [...imports, ...dynamicImports])
  expect(bytesOf(first)).toBeLessThanOrEqual(MOST_BYTES)
  expect(first.flatMap(({ moduleIds }) => moduleIds).filter((id) => HEAVY.test(id))).toEqual([])
  expect(all.flatMap(({ moduleIds }) => moduleIds).some((id) => id.includes('recharts'))).toBe(true)
  expect(all.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.includes('elkjs'))).toEqual([])
}, 120_000)

type Chunk = Rolldown.OutputChunk

function chunksOf(built: Awaited<ReturnType<typeof build>>): ReadonlyMap<string, Chunk> {
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
  return new Map(
    outputs
      .flatMap(({ output }) => [...output])
      .flatMap((file): readonly [string, Chunk][] => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
  )
}

function closure(
  from: string,
  chunks: ReadonlyMap<string, Chunk>,
  next: (chunk: Chunk) => readonly string[],
): readonly Chunk[] {
  const found = new Map<string, Chunk>()
  const open = [from]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const chunk = chunks.get(name)
    if (chunk === undefined || found.has(name)) continue
    found.set(name, chunk)
    open.push(...next(chunk))
  }
  return [...found.values()]
}

function bytesOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0)
}
