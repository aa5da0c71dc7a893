import type { Refusal } from '../../shared/contract/commands.ts'
import { errorCode } from './file-port.ts'

/** What a file system's error means for a person, and what to do about it (DESIGN §4.10). */
export function storageRefusal(error: unknown, folder: string): Refusal {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        code: 'disk-full',
        message: `The disk is full: nothing more can be written to ${folder}.`,
        remedy: 'Free some space, then press the key again. Nothing was recorded and nothing is lost.',
      }
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'read-only',
        message: `The folder ${folder} cannot be written to.`,
        remedy: 'Allow writing there, or start Muster with MUSTER_DATA_DIR set to another folder.',
      }
    default:
      return {
        code: 'storage-failed',
        message: `Writing to ${folder} failed${error instanceof Error ? `: ${error.message}` : ''}.`,
        remedy: 'Check the disk, then press the key again. Nothing was recorded and nothing is lost.',
      }
  }
}
