import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Keeps what pages print, in place of Eleventy, which holds several copies of each until all are printed. */
export interface Sink {
  /** Keeps a page's text, and returns a ticket for it. */
  readonly put: (text: string | Uint8Array) => string
  /** What was kept for a ticket; anything else as it is. */
  readonly take: (ticket: string) => string | Uint8Array
}

/** So many bytes are kept in memory; the pages of a large archive are several times as much as all else that a build knows. */
const mostInMemory = 64_000_000

/** A sink that has nothing yet. Texts are kept as bytes: those with letters beyond Latin 1 would take twice the room. */
export function openSink(room: number = mostInMemory): Sink {
  const kept: (() => Uint8Array)[] = []
  let left = room
  let file: TemporaryFile | null = null
  const keep = (bytes: Uint8Array): (() => Uint8Array) => {
    left -= bytes.length
    if (left >= 0) return () => bytes
    file ??= openTemporary()
    return file?.append(bytes) ?? (() => bytes)
  }
  return {
    put: (text) => {
      kept.push(keep(typeof text === 'string' ? Buffer.from(text) : text))
      return `\uffff${kept.length - 1}`
    },
    take: (ticket) => {
      const [, number] = /^\uffff(\d+)$/.exec(ticket) ?? []
      return (number === undefined ? undefined : kept[Number(number)])?.() ?? ticket
    },
  }
}

/** A file that nobody else sees, and that goes when nobody can read from it any more. */
interface TemporaryFile {
  /** Gives the way to read them again; null where the disk takes no more. */
  readonly append: (bytes: Uint8Array) => (() => Uint8Array) | null
}

const unused = new FinalizationRegistry<number>((file) => closeSync(file))

/** Null where there is no room for one. */
function openTemporary(): TemporaryFile | null {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'backissue-'))
    const file = openSync(join(folder, 'pages'), 'wx+')
    // Without a name it goes with the process, however that ends.
    rmSync(folder, { recursive: true, force: true })
    let end = 0
    const temporary: TemporaryFile = {
      append: (bytes) => {
        try {
          if (writeSync(file, bytes, 0, bytes.length, end) < bytes.length) return null
        } catch {
          return null
        }
        const [at, { length }] = [end, bytes]
        end += length
        return () => readAt(temporary, file, at, length)
      },
    }
    unused.register(temporary, file)
    return temporary
  } catch {
    return null
  }
}

/** `_owner` is kept from being collected, and its file from being closed, as long as somebody may call this. */
function readAt(_owner: TemporaryFile, file: number, at: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length)
  for (let read = 0; read < length; ) {
    const more = readSync(file, bytes, read, length - read, at + read)
    if (more === 0) throw new Error('A temporary file was cut short by something else')
    read += more
  }
  return bytes
}
