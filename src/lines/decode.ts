import type { Diagnostic, Result } from '../model/index.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'
import { findSignature } from './find-signature.ts'

/**
 * Bytes to text. UTF-8 and UTF-16 with or without byte-order mark are recognised; else the bytes are Windows-1252, with a
 * warning; a text that looks like Mac Roman is refused until its encoding is given.
 * A given `encoding` is a name that `TextDecoder` knows. The value is null where the bytes are no text; the messages then say why. No byte is dropped but NUL, with a warning.
 */
export function decode(bytes: Uint8Array, encoding?: string): Result<string | null> {
  if (encoding !== undefined) return decodeAs(bytes, encoding)
  const signature = findSignature(bytes)
  if (signature) return refuse(signature.ruleId, signature.reason)
  const wide = findUtf16(bytes)
  if (wide) return finish(new TextDecoder(wide).decode(bytes), [])
  try {
    return finish(new TextDecoder('utf-8', { fatal: true }).decode(bytes), [])
  } catch {
    return decodeEightBit(bytes)
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Result<string | null> {
  if (/^(windows-1252|cp1252|latin-?1|iso-8859-1)$/i.test(encoding)) return finish(decodeWindows1252(bytes), [])
  try {
    return finish(new TextDecoder(encoding).decode(bytes), [])
  } catch {
    return refuse(
      'unknown-encoding',
      `Unexpected encoding \`${encoding}\`, expected a name such as \`utf-8\`, \`windows-1252\` or \`macintosh\``,
    )
  }
}

function refuse(ruleId: string, reason: string): Result<null> {
  return { value: null, messages: [{ ruleId, severity: 'error', reason }] }
}

function finish(decoded: string, messages: readonly Diagnostic[]): Result<string> {
  if (!decoded.includes('\0')) return { value: decoded, messages }
  const value = decoded.replaceAll('\0', '')
  const count = decoded.length - value.length
  const reason = `Unexpected NUL character (${count}), removed; look whether the file is damaged`
  return { value, messages: [...messages, { ruleId: 'nul-character', severity: 'warning', reason }] }
}

/** UTF-16: by its byte-order mark, or by NUL bytes that fill every other place. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4) return null
  const zeros = [0, 0]
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = sample.length * 0.3
  if (odd > many && even < odd / 8) return 'utf-16le'
  if (even > many && odd < even / 8) return 'utf-16be'
  return null
}

/** Not UTF-8 as a whole: mostly UTF-8 with stray bytes, Mac Roman, or Windows-1252. */
function decodeEightBit(bytes: Uint8Array): Result<string | null> {
  const mixed = findStrays(bytes)
  if (mixed.strays < mixed.sequences) {
    const reason = `Unexpected byte at offset ${mixed.firstStray} that is not UTF-8 (${mixed.strays} in all), read as windows-1252; look whether the text there is right`
    return finish(decodeMixed(bytes), [{ ruleId: 'stray-byte', severity: 'warning', reason, line: mixed.firstLine }])
  }
  if (looksLikeMacRoman(bytes))
    return refuse(
      'mac-roman',
      'Unexpected encoding that looks like Mac Roman; give it with `--encoding macintosh` if it is',
    )
  const reason = 'Text is not UTF-8, decoded as windows-1252; look at its letters, or give `--encoding`'
  return finish(decodeWindows1252(bytes), [{ ruleId: 'decoded-as-windows-1252', severity: 'warning', reason }])
}

interface Strays {
  /** Well-formed sequences of two bytes and more. */
  readonly sequences: number
  readonly strays: number
  /** 0-based offset in bytes. */
  readonly firstStray: number
  readonly firstLine: number
}

function findStrays(bytes: Uint8Array): Strays {
  let sequences = 0
  let strays = 0
  let firstStray = -1
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 1) sequences++
    if (length === 0 && strays++ === 0) firstStray = at
    at += Math.max(1, length)
  }
  const firstLine = bytes
    .subarray(0, Math.max(0, firstStray))
    .reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1)
  return { sequences, strays, firstStray, firstLine }
}

/** Reads well-formed UTF-8 as such and each stray byte as Windows-1252. */
function decodeMixed(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8')
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    parts.push(utf8.decode(bytes.subarray(from, at)), decodeWindows1252(bytes.subarray(at, at + 1)))
    from = ++at
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  return parts.join('')
}

/** Length in bytes of the well-formed UTF-8 sequence at `at`; 0 where there is none (RFC 3629 § 4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  const second = bytes[at + 1] ?? 0
  if (
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f)
  )
    return 0
  for (let k = 1; k < length; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/**
 * In Mac Roman the accented letters are 0x80–0x9F, in Windows-1252 0xC0–0xFF. The bytes that Windows-1252 has for quotes,
 * dashes, ellipsis and euro do not count.
 */
function looksLikeMacRoman(bytes: Uint8Array): boolean {
  let low = 0
  let high = 0
  for (const byte of bytes) {
    if (byte >= 0xc0) high++
    else if (byte >= 0x81 && byte <= 0x9f && byte !== 0x85 && !(byte >= 0x91 && byte <= 0x97)) low++
  }
  return low > high
}
