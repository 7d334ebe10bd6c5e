import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { folders } from './folders.ts'
import { isRunning } from './is-running.ts'
import { makeFolders } from './make-folders.ts'
import { PathError } from './path-error.ts'

/** The right to write issues, until it is released. */
export interface ImportLock {
  readonly release: () => Promise<void>
}

/** In milliseconds: how often to ask, how often to say that this process lives, and when silence means that it does not. */
const times = { ask: 100, refresh: 5_000, silent: 60_000 }

/** Locks of this very process, which must not be taken for those of a dead one that had its number. */
const held = new Set<string>()

/**
 * Waits until no other import of the archive runs, at most `patience` milliseconds; then a `PathError`. The lock of a process
 * that is gone counts for nothing. Where nothing can be written there is nothing to protect either.
 */
export async function lockImport(dir: string, { patience = 5_000 } = {}): Promise<ImportLock> {
  const path = join(dir, folders.generated, 'lock')
  const contents = `${JSON.stringify({ pid: process.pid, host: hostname(), time: new Date().toISOString() })}\n`
  for (let waited = 0; ; waited += times.ask) {
    const outcome = await tryLock(path, contents)
    if (outcome === 'forbidden') return { release: async () => {} }
    if (outcome === 'locked') return hold(path, contents)
    await removeStale(path)
    if (waited >= patience)
      throw new PathError(path, 'Another import of this archive is running; wait for it, or remove this file')
    await sleep(times.ask)
  }
}

async function tryLock(path: string, contents: string): Promise<'locked' | 'taken' | 'forbidden'> {
  try {
    await makeFolders(dirname(path))
    await writeFile(path, contents, { flag: 'wx' })
    return 'locked'
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && syscall === 'open') return 'taken'
    if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return 'forbidden'
    throw error
  }
}

function hold(path: string, contents: string): ImportLock {
  held.add(path)
  const timer = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), times.refresh).unref()
  return {
    release: async () => {
      clearInterval(timer)
      if ((await readFile(path, 'utf8').catch(() => null)) === contents) await rm(path, { force: true })
      held.delete(path)
    },
  }
}

async function removeStale(path: string): Promise<void> {
  const contents = await readFile(path, 'utf8').catch(() => null)
  const stats = await stat(path).catch(() => null)
  if (contents === null || !stats || held.has(path)) return
  const isSilent = Date.now() - stats.mtimeMs > times.silent
  if (!isSilent && !isOfGoneProcess(contents)) return
  // Renamed first, because between two processes that both found it stale the second would remove the first one's new lock.
  const aside = `${path}.${process.pid}`
  await rename(path, aside).catch(() => {})
  if ((await readFile(aside, 'utf8').catch(() => contents)) === contents) return rm(aside, { force: true })
  await rename(aside, path)
}

function isOfGoneProcess(contents: string): boolean {
  const pid = /"pid":(\d+)/.exec(contents)?.[1]
  const isHere = contents.includes(JSON.stringify(hostname()))
  return isHere && pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)))
}
