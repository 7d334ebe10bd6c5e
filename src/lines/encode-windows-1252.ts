import { windows1252Letters } from './windows-1252.ts'

/** Text to bytes of Windows-1252, a C1 control as its own byte; null where a letter has none. */
export function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const place = code > 0xff ? windows1252Letters.indexOf(text[at] ?? '') : -1
    if (code > 0xff && place < 0) return null
    bytes[at] = place < 0 ? code : place + 0x80
  }
  return bytes
}
