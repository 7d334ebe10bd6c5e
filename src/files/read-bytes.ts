import type { Result } from '../model/index.ts'
import { PathError } from './path-error.ts'
import { readRegular } from './read-regular.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'No such file',
  ENOTDIR: 'No such file',
  EISDIR: 'Unexpected folder, expected a file',
  ENXIO: 'Unexpected pipe or device, expected a file',
  EACCES: 'The file may not be read; look at its permissions',
  EPERM: 'The file may not be read; look at its permissions',
  ENAMETOOLONG: 'No such file: the name is too long',
  ELOOP: 'The symbolic link leads to itself',
  EMFILE: 'Too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'The file is too large',
}

/** Reads a regular file; the value is null where it cannot be read, and the message says why. */
export async function readBytes(path: string): Promise<Result<Uint8Array | null>> {
  try {
    return { value: await readRegular(path), messages: [] }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const reason = error instanceof PathError ? error.reason : (reasons[code] ?? `The file cannot be read: ${message}`)
    return { value: null, messages: [{ ruleId: 'unreadable', severity: 'error', reason }] }
  }
}
