import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { folders } from './folders.ts'
import { isRunning } from './is-running.ts'
import { temporaryName } from './write-atomically.ts'

/**
 * Removes half-written files of imports that were killed; those of another process that is still there stay. This process writes none yet:
 * in a container the killed one had its number too.
 */
export async function removeLeftovers(dir: string): Promise<void> {
  for (const folder of [folders.issues, folders.generated, folders.sources]) {
    const entries = await readdir(join(dir, folder), { withFileTypes: true, recursive: true }).catch(() => [])
    for (const entry of entries) {
      const pid = temporaryName.exec(entry.name)?.[1]
      if (pid === undefined || !entry.isFile() || isAnother(Number(pid))) continue
      await rm(join(entry.parentPath, entry.name), { force: true })
    }
  }
}

const isAnother = (pid: number) => pid !== process.pid && isRunning(pid)
