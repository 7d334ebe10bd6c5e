/**
 * How the files of the search hold their compressed bytes, by the end of their names. `bin`: as they are, the fewest bytes from
 * any host. `js`: in base64, as the argument of a call, for a copy that is opened from a disk, where pages may load scripts
 * and may fetch nothing.
 */
export type PayloadFormat = 'bin' | 'js'

/** Name of the function that such scripts call, with the file's name and its bytes. */
export const payloadFunction = 'backissue'

export function wrapPayload(name: string, base64: string): string {
  return `${payloadFunction}("${name}","${base64}")\n`
}

/** The bytes of a file: of the file itself, of such a script as text, or of the base64 in it. */
export async function readPayload(content: Uint8Array | string): Promise<Uint8Array> {
  const compressed = typeof content === 'string' ? fromBase64(content) : content
  const inflated = new DecompressionStream('deflate')
  const writer = inflated.writable.getWriter()
  // What is wrong with the bytes is told to who reads.
  writer.write(compressed as Uint8Array<ArrayBuffer>).catch(() => {})
  writer.close().catch(() => {})
  return new Uint8Array(await new Response(inflated.readable).arrayBuffer())
}

function fromBase64(text: string): Uint8Array {
  const base64 = /"([^"]*)"\)\s*$/.exec(text)?.[1] ?? text
  const units = atob(base64)
  const bytes = new Uint8Array(units.length)
  for (let at = 0; at < units.length; at++) bytes[at] = units.charCodeAt(at)
  return bytes
}
