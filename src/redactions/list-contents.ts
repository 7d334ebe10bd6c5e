import { gunzipSync, inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { SiteFile } from '../model/index.ts'

/** A text that a file holds. */
export interface FileContent {
  readonly path: string
  readonly text: string
}

/** A file's text, and those of what is packed into it: zip archives, gzip, and the compressed files of the search. */
export function listContents({ path, content }: SiteFile): readonly FileContent[] {
  if (typeof content === 'string') return [{ path, text: content }, ...listWrapped(path, content)]
  const own = { path, text: toText(content) }
  if (content[0] === 0x50 && content[1] === 0x4b) return [own, ...listZipped(path, content)]
  const inner = unpack(content)
  return inner ? [own, ...listContents({ path, content: inner })] : [own, ...listWrapped(path, own.text)]
}

function toText(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes)
}

function listZipped(path: string, bytes: Uint8Array): readonly FileContent[] {
  try {
    return Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
      listContents({ path: `${path}: ${name}`, content }),
    )
  } catch {
    return [] // It only begins like one.
  }
}

function unpack(bytes: Uint8Array): Uint8Array | null {
  for (const decompress of [inflateSync, gunzipSync]) {
    try {
      return decompress(bytes)
    } catch {
      // It is packed in another way, or not at all.
    }
  }
  return null
}

/** Bytes in base64: the files of the search in a copy that is opened from disk. */
function listWrapped(path: string, text: string): readonly FileContent[] {
  return (text.match(/[A-Za-z0-9+/]{32,}={0,2}/g) ?? []).flatMap((encoded) => {
    const inner = unpack(Buffer.from(encoded, 'base64'))
    return inner ? [{ path, text: toText(inner) }] : []
  })
}
