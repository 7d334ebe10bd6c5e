import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { PathError } from './path-error.ts'

/**
 * The bytes of a regular file. A folder, pipe or device is a `PathError`: reading one may never end. Other trouble is the
 * system's error. The thread waits: handing each file of ten thousand to another one takes several times as long as reading it.
 */
export async function readRegular(path: string): Promise<Buffer> {
  // Without waiting: to open a pipe that nobody writes to would hang.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(file)
    if (stats.isDirectory()) throw new PathError(path, 'Unexpected folder, expected a file')
    if (!stats.isFile()) throw new PathError(path, 'Unexpected pipe or device, expected a file')
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}
