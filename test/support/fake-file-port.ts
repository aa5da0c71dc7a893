import type { FilePort, OpenFile } from '../../electron/backend/file-port.ts'

/** What a disk may show of bytes that were written and not fsynced. */
export type Leftover = 'nothing' | 'half' | 'zeros' | 'everything'

export class PowerCut extends Error {
  readonly code = 'EIO'
}

interface FakeFile {
  readonly kind: 'file'
  bytes: Uint8Array
  synced: Uint8Array
}

interface FakeFolder {
  readonly kind: 'folder'
  entries: Map<string, FakeNode>
  synced: Map<string, FakeNode>
}

type FakeNode = FakeFile | FakeFolder

/**
 * A file system in memory that tells apart what is in the cache and what is on the disk, for bytes and for folder
 * entries, as POSIX allows: fsync of a file makes its bytes durable and not its name, fsync of a folder its names.
 */
export class FakeFilePort implements FilePort {
  /** Operations that change something, counted so that the power can be cut at each. */
  operations = 0
  #cutAt = Number.POSITIVE_INFINITY
  readonly #root: FakeFolder

  constructor(root: FakeFolder = { kind: 'folder', entries: new Map(), synced: new Map() }) {
    this.#root = root
  }

  /** The operation of that number (from 1) fails half done, and so does everything after. */
  cutPowerAt(operation: number): void {
    this.#cutAt = operation
  }

  /** The disk as it is found after the power came back. */
  afterPowerCut(bytes: Leftover, entries: 'nothing' | 'everything'): FakeFilePort {
    return new FakeFilePort(reborn(this.#root, bytes, entries))
  }

  async openAppend(file: string): Promise<OpenFile> {
    const { folder, name } = await this.#parent(file)
    let node = folder.entries.get(name)
    if (node === undefined) {
      this.#count()
      node = { kind: 'file', bytes: new Uint8Array(), synced: new Uint8Array() }
      folder.entries.set(name, node)
    }
    if (node.kind !== 'file') throw failure('EISDIR')
    return this.#openNode(node)
  }

  #openNode(node: FakeFile): OpenFile {
    return {
      append: async (bytes) => {
        const cut = this.#isCut()
        node.bytes = joined(node.bytes, cut ? bytes.subarray(0, bytes.length / 2) : bytes)
        if (cut) throw new PowerCut()
        await undefined
      },
      sync: async () => {
        this.#count()
        node.synced = node.bytes.slice()
        await undefined
      },
      truncate: async (length) => {
        this.#count()
        node.bytes = node.bytes.slice(0, length)
        await undefined
      },
      close: async () => undefined,
    }
  }

  async read(file: string): Promise<Uint8Array> {
    const node = await this.#find(file)
    if (node === undefined) throw failure('ENOENT')
    if (node.kind !== 'file') throw failure('EISDIR')
    return node.bytes.slice()
  }

  async write(file: string, bytes: Uint8Array): Promise<void> {
    this.#count()
    const { folder, name } = await this.#parent(file)
    const found = folder.entries.get(name)
    if (found?.kind === 'file') found.bytes = bytes.slice()
    else folder.entries.set(name, { kind: 'file', bytes: bytes.slice(), synced: new Uint8Array() })
  }

  async list(folder: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]> {
    const node = await this.#find(folder)
    if (node === undefined) return []
    if (node.kind !== 'folder') throw failure('ENOTDIR')
    return [...node.entries].map(([name, entry]) => ({ name, isFolder: entry.kind === 'folder' }))
  }

  async stat(file: string): Promise<{ readonly size: number; readonly changed: number } | null> {
    const node = await this.#find(file)
    if (node === undefined) return null
    return { size: node.kind === 'file' ? node.bytes.length : 0, changed: 0 }
  }

  async makeFolder(folder: string): Promise<void> {
    this.#count()
    let node = this.#root
    for (const part of parts(folder)) {
      let next = node.entries.get(part)
      if (next === undefined) {
        next = { kind: 'folder', entries: new Map(), synced: new Map() }
        node.entries.set(part, next)
      }
      if (next.kind !== 'folder') throw failure('ENOTDIR')
      node = next
    }
  }

  async rename(from: string, to: string): Promise<void> {
    this.#count()
    const old = await this.#parent(from)
    const fresh = await this.#parent(to)
    const node = old.folder.entries.get(old.name)
    if (node === undefined) throw failure('ENOENT')
    const there = fresh.folder.entries.get(fresh.name)
    if (there?.kind === 'folder' && there.entries.size > 0) throw failure('ENOTEMPTY')
    old.folder.entries.delete(old.name)
    fresh.folder.entries.set(fresh.name, node)
  }

  async remove(file: string): Promise<void> {
    this.#count()
    if ((await this.#find(file)) === undefined) return
    const { folder, name } = await this.#parent(file)
    folder.entries.delete(name)
  }

  async syncFolder(folder: string): Promise<void> {
    this.#count()
    const node = await this.#find(folder)
    if (node?.kind !== 'folder') throw failure('ENOENT')
    node.synced = new Map(node.entries)
  }

  #isCut(): boolean {
    this.operations += 1
    return this.operations >= this.#cutAt
  }

  #count(): void {
    if (this.#isCut()) throw new PowerCut()
  }

  async #find(file: string): Promise<FakeNode | undefined> {
    let node: FakeNode | undefined = this.#root
    for (const part of parts(file)) node = node?.kind === 'folder' ? node.entries.get(part) : undefined
    return await Promise.resolve(node)
  }

  async #parent(file: string): Promise<{ readonly folder: FakeFolder; readonly name: string }> {
    const names = parts(file)
    const name = names.pop() ?? ''
    const folder = await this.#find(names.join('/'))
    if (folder?.kind !== 'folder') throw failure('ENOENT')
    return { folder, name }
  }
}

function reborn(folder: FakeFolder, bytes: Leftover, entries: 'nothing' | 'everything'): FakeFolder {
  const kept = new Map<string, FakeNode>()
  for (const [name, node] of entries === 'everything' ? folder.entries : folder.synced) {
    if (node.kind === 'folder') kept.set(name, reborn(node, bytes, entries))
    else {
      const found = leftover(node, bytes)
      kept.set(name, { kind: 'file', bytes: found, synced: found.slice() })
    }
  }
  return { kind: 'folder', entries: kept, synced: new Map(kept) }
}

function leftover(file: FakeFile, bytes: Leftover): Uint8Array {
  const { synced } = file
  const added = file.bytes.subarray(Math.min(synced.length, file.bytes.length))
  switch (bytes) {
    case 'nothing':
      return synced.slice()
    case 'everything':
      return file.bytes.slice()
    case 'half':
      return joined(synced, added.subarray(0, added.length / 2))
    case 'zeros':
      return joined(synced, new Uint8Array(added.length))
  }
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}

function parts(file: string): string[] {
  return file.split('/').filter((part) => part !== '')
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}
