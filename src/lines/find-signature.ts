/** What a file is by its first bytes, where that is no text; with the rule that refuses it. */
export interface Signature {
  readonly ruleId: string
  readonly reason: string
}

const convertFirst = 'expected plain text; convert first, for instance with'
const signatures: readonly (readonly [prefix: readonly number[], name: string, advice: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF', `${convertFirst} \`pdftotext\``],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG image', 'not text'],
  [[0xff, 0xd8, 0xff], 'JPEG image', 'not text'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF image', 'not text'],
  [[0x50, 0x4b, 0x03, 0x04], 'ZIP archive or office document', `not text; ${convertFirst} \`pandoc -t plain\``],
  [[0xd0, 0xcf, 0x11, 0xe0], 'office document', `not text; ${convertFirst} an office program's "save as text"`],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF document', `not plain text; ${convertFirst} \`pandoc -t plain\``],
  [[0x1f, 0x8b], 'gzip archive', 'not text; unpack it first'],
]

/** Null where the bytes may be text. */
export function findSignature(bytes: Uint8Array): Signature | null {
  for (const [prefix, name, advice] of signatures) {
    if (prefix.every((byte, index) => bytes[index] === byte))
      return { ruleId: 'not-text', reason: `Unexpected ${name}: ${advice}` }
  }
  return isBinary(bytes.subarray(0, 8192)) ? { ruleId: 'not-text', reason: 'Unexpected binary data: not text' } : null
}

/** Control characters that no text holds, beyond a stray one; NUL is left to the decoder, as UTF-16 is full of it. */
function isBinary(sample: Uint8Array): boolean {
  let controls = 0
  for (const byte of sample) {
    if (byte > 0 && byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a) controls++
  }
  return controls > Math.max(1, sample.length / 100)
}
