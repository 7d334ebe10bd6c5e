import { strToU8, type Zippable, zipSync } from 'fflate'
import type { SiteFile } from '../model/index.ts'

/** The first day that the format can write. The library reads the machine's own time off it, and so it is given in that. */
const fixedDay = () => new Date(1980, 0, 1)

/** Pictures and the like are small already; to press them costs time and saves nothing. */
const pressed = /\.(?:avif|gif|gz|jpe?g|mp[34]|pdf|png|webp|zip|docx|xlsx|pptx|odt)$/i

/** Files as one zip, the same bytes for the same files whatever their order, the clock and the machine. */
export function zipFiles(files: readonly SiteFile[]): Uint8Array {
  const mtime = fixedDay()
  const entries: Zippable = {}
  for (const { path, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    entries[path] = [
      typeof content === 'string' ? strToU8(content) : content,
      { mtime, level: pressed.test(path) ? 0 : 6 },
    ]
  return zipSync(entries)
}
