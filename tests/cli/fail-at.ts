// Makes one of a process's writes fail: `half` of the contents written, `before` or `after` a file gets its name, the disk `full`, or
// one that can only be `read`.
// Preloaded (`--import`), BACKISSUE_FAIL names the place as `NUMBER:KIND`, and the process is killed there; imported, `failAt` does.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { open, rename, link } = fs.promises
let [due, kind] = readPlace(process.env.BACKISSUE_FAIL ?? '')
let count = 0
let die: () => unknown = () => process.kill(process.pid, 'SIGKILL')

function readPlace(place: string): [number: number, kind: string] {
  const [number, kind = ''] = place.split(':')
  return [Number(number), kind]
}

/** From now on the write of that place fails. The promise resolves when it does; who waits for the write waits for ever. */
export function failAt(place: string): Promise<void> {
  ;[due, kind] = readPlace(place)
  count = 0
  return new Promise((resolve) => {
    die = () => {
      resolve()
      return new Promise(() => {})
    }
  })
}

/** How many writes of that kind there were since then. */
export const countWrites = (): number => count

const isDue = (...kinds: readonly string[]) => kinds.includes(kind) && ++count === due

const toError = (message: string, facts: object) => Object.assign(new Error(message), facts)

const failing =
  (name: (from: string, to: string) => Promise<void>) =>
  async (from: string, to: string): Promise<void> => {
    if (isDue('before')) await die()
    await name(from, to)
    if (isDue('after')) await die()
  }

Object.assign(fs.promises, {
  rename: failing(rename),
  link: failing(link),
  open: async (path: string, flags: string) => {
    if (flags === 'wx' && isDue('read'))
      throw toError('EROFS: read-only file system', { code: 'EROFS', syscall: 'open', path })
    const file = await open(path, flags)
    if (flags !== 'wx') return file
    const { writeFile } = file
    // Whether a disk keeps its word is not tested here, and hundreds of imports would wait for it.
    file.sync = async () => {}
    file.writeFile = async (contents) => {
      if (!isDue('half', 'full')) return writeFile.call(file, contents)
      await writeFile.call(file, String(contents).slice(0, 40))
      if (kind === 'half') {
        await file.close()
        await die()
      }
      throw toError('ENOSPC: no space left on device', { code: 'ENOSPC', syscall: 'write', path })
    }
    return file
  },
})
syncBuiltinESMExports()
