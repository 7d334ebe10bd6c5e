import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { PathError } from './path-error.ts'

/**
 * The bytes of a regular file. A folder, pipe or device is a `PathError`: reading one may never end. Other trouble is the
 * system's error.
 */
export async function readRegular(path: string): Promise<Buffer> {
  // Without waiting: to open a pipe that nobody writes to would hang.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = await file.stat()
    if (stats.isDirectory()) throw new PathError(path, 'Unexpected folder, expected a file')
    if (!stats.isFile()) throw new PathError(path, 'Unexpected pipe or device, expected a file')
    return await file.readFile()
  } finally {
    await file.close()
  }
}
