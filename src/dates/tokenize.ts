/** A piece of a text; joined back, the pieces are the text. */
export interface Token {
  /** `line` is white space with one line break, `blank` with more; `opaque` an address, in which no dates are looked for. */
  readonly kind: 'word' | 'number' | 'space' | 'line' | 'blank' | 'mark' | 'opaque'
  /** Lower case and in NFC for words, as printed otherwise. */
  readonly text: string
  /** Offset in UTF-16 units, and the one after its last. */
  readonly at: number
  readonly end: number
  /** Of a number; 0 for everything else and for numbers too long to be part of a date. */
  readonly value: number
  /** The word is printed with a capital. */
  readonly capital: boolean
}

/** Cuts a text into words, numbers, white space and marks, in linear time; an empty text gives none. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const token = readToken(text, at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

/** Longer numbers are no days, hours, years nor date stamps. */
const longestNumber = 8

const digits = /[0-9]+/y
const spaces = /\s+/y
/** Letters and digits part from each other, so that `14april` is two pieces; foreign digits and `_` count as letters. */
const word = /(?:\p{L}\p{M}*)+|[\p{N}_]/uy
const address = /(?:\p{L}{2,15}:\/\/|www\.)\S*/uy
const escaped = /\\[!-/:-@[-`{-~]/y
const anything = /./suy

function readToken(text: string, at: number): Token {
  const printed = match(digits, text, at) ?? match(spaces, text, at)
  if (printed !== undefined) return isDigit(text, at) ? numberToken(printed, at) : spaceToken(printed, at)
  const letters = match(word, text, at)
  if (letters === undefined) return markToken(text, at)
  const end = at + letters.length
  const isAddress = text.startsWith('://', end) || text.startsWith('.', end)
  const whole = isAddress ? match(address, text, at) : undefined
  return whole === undefined ? wordToken(letters, at) : plain('opaque', whole, at)
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function plain(kind: Token['kind'], text: string, at: number): Token {
  return { kind, text, at, end: at + text.length, value: 0, capital: false }
}

/** A mark that Markdown escapes (`14\\. maj`) is the mark. */
function markToken(text: string, at: number): Token {
  const mark = match(escaped, text, at)
  if (mark !== undefined) return { ...plain('mark', mark.charAt(1), at), end: at + 2 }
  return plain('mark', match(anything, text, at) ?? text.charAt(at), at)
}

function numberToken(text: string, at: number): Token {
  return { ...plain('number', text, at), value: text.length > longestNumber ? 0 : Number(text) }
}

function wordToken(text: string, at: number): Token {
  const lower = text.toLowerCase()
  return { kind: 'word', text: lower.normalize('NFC'), at, end: at + text.length, value: 0, capital: lower !== text }
}

function spaceToken(text: string, at: number): Token {
  const breaks = text.replaceAll('\r\n', '\n').match(/[\n\r\u2028\u2029\f\v]/gu)?.length ?? 0
  return plain(breaks === 0 ? 'space' : breaks === 1 ? 'line' : 'blank', text, at)
}
