import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where the system says that a folder is not there and
 * will not make it either, as in `/proc`.
 */
export async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if ((await stat(path).catch(() => null))?.isDirectory()) return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    if (!(await stat(dirname(path)).catch(() => null))) await makeFolders(dirname(path))
    // Another writer may have made the one above meanwhile, or this one; where the system will not, this fails again.
    await mkdir(path).catch(async (reason) => {
      if (!(await stat(path).catch(() => null))?.isDirectory()) throw reason
    })
  }
}
