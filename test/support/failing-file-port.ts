import type { FilePort } from '../../electron/backend/file-port.ts'

export interface Trouble {
  /** Error code that appends meet from now on, after writing half of the bytes; null: all is well. */
  append: string | null
  /** Error code that fsyncs of files meet. */
  sync: string | null
  /** Error code of whatever makes or opens something to write. */
  make: string | null
}

/** Any file port, on a disk that fills up, turns read-only or fails, as the test says. */
export function failingFilePort(files: FilePort): { readonly files: FilePort; readonly trouble: Trouble } {
  const trouble: Trouble = { append: null, sync: null, make: null }
  const meet = (code: string | null) => {
    if (code !== null) throw Object.assign(new Error(`${code}: made by the test`), { code })
  }
  return {
    trouble,
    files: {
      ...bound(files),
      openAppend: async (file) => {
        meet(trouble.make)
        const open = await files.openAppend(file)
        return {
          ...open,
          append: async (bytes) => {
            if (trouble.append !== null) await open.append(bytes.subarray(0, bytes.length / 2))
            meet(trouble.append)
            await open.append(bytes)
          },
          sync: async () => {
            meet(trouble.sync)
            await open.sync()
          },
        }
      },
      makeFolder: async (folder) => {
        meet(trouble.make)
        await files.makeFolder(folder)
      },
    },
  }
}

function bound(files: FilePort): FilePort {
  return {
    openAppend: (file) => files.openAppend(file),
    read: (file) => files.read(file),
    write: (file, bytes) => files.write(file, bytes),
    list: (folder) => files.list(folder),
    stat: (file) => files.stat(file),
    makeFolder: (folder) => files.makeFolder(folder),
    rename: (from, to) => files.rename(from, to),
    remove: (file) => files.remove(file),
    syncFolder: (folder) => files.syncFolder(folder),
  }
}
