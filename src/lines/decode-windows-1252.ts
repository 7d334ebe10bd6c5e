/** What Windows-1252 has in the places of the C1 controls, from 0x80 on (WHATWG Encoding, index windows-1252). */
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node's own decoder of that name is, in several versions, one of Latin-1: it leaves the controls in place. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\u0080-\u009f]/g, (control) => letters[control.charCodeAt(0) - 0x80] ?? control)
}
