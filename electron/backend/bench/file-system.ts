import { statfs } from 'node:fs/promises'

/** Magic numbers of statfs(2). */
const NAMES: Readonly<Record<number, string>> = {
  61267: 'ext4',
  2435016766: 'btrfs',
  1481003842: 'xfs',
  16914836: 'tmpfs',
  2240043254: 'ramfs',
  2035054128: 'overlayfs',
  801189825: 'zfs',
  1702057286: 'fuse',
  26985: 'nfs',
  26: 'apfs',
}

/** The file system that a folder lies on, by name where it is known. */
export async function fileSystemOf(folder: string): Promise<string> {
  const { type } = await statfs(folder)
  return NAMES[type] ?? `file system 0x${type.toString(16)}`
}

/** Memory shows nothing about fsync. */
export function isMemory(fileSystem: string): boolean {
  return fileSystem === 'tmpfs' || fileSystem === 'ramfs'
}
