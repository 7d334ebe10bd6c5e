import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning } from './is-running.ts'
import { temporaryName } from './write-atomically.ts'

/**
 * Removes the half-written files of processes that were killed, from a folder and those below it; those of another process that is still
 * there stay. This process writes none yet: in a container the killed one had its number too.
 */
export async function removeLeftovers(folder: string, { recursive = true } = {}): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive }).catch(() => [])
  for (const entry of entries) {
    if (entry.isFile() && isLeftover(entry.name)) await rm(join(entry.parentPath, entry.name), { force: true })
  }
}

/** Whether a process that was killed left such a file in a folder itself. */
export async function hasLeftovers(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [])
  return names.some(isLeftover)
}

function isLeftover(name: string): boolean {
  const pid = Number(temporaryName.exec(name)?.[1])
  return pid === process.pid || (!Number.isNaN(pid) && !isRunning(pid))
}
