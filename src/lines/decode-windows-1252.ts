import { windows1252Letters } from './windows-1252.ts'

/** Node's own decoder of that name is, in several versions, one of Latin-1: it leaves the controls in place. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\u0080-\u009f]/g, (control) => windows1252Letters[control.charCodeAt(0) - 0x80] ?? control)
}
