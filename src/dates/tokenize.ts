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

/** The letters before this code are their own NFC, and no combining marks stand among them. */
const latinEnd = 0x250
const small = 1
const capital = 2
const digit = 3
const mark = 4
/** What most characters of most texts are, so that few need a regular expression; 0 for the others. */
const kinds = Uint8Array.from({ length: latinEnd }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/\p{L}/u.test(character)) return character === character.toLowerCase() ? small : capital
  if (/[0-9]/.test(character)) return digit
  return /[^\s\\_\p{N}]/u.test(character) ? mark : 0
})

const spaces = /\s+/y
/** Letters and digits part from each other, so that `14april` is two pieces; foreign digits and `_` count as letters. */
const word = /(?:\p{L}\p{M}*)+|[\p{N}_]/uy
const address = /(?:\p{L}{2,15}:\/\/|www\.)\S*/uy
const escaped = /\\[!-/:-@[-`{-~]/y
const anything = /./suy
const lineBreaks = /\r\n|[\n\r\u2028\u2029\f\v]/gu

function readToken(text: string, at: number): Token {
  const kind = kindAt(text, at)
  if (isLetter(kind)) return latinToken(text, at)
  if (isBlank(text, at)) return plain('space', ' ', at)
  if (kind === digit) return numberToken(text, at)
  if (kind === mark) return plain('mark', text.charAt(at), at)
  const white = match(spaces, text, at)
  if (white !== undefined) return spaceToken(white, at)
  const letters = match(word, text, at)
  return letters === undefined ? markToken(text, at) : wordOrAddress(letters, text, at, false)
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < latinEnd ? (kinds[code] ?? 0) : 0
}

const isLetter = (kind: number) => kind === small || kind === capital

/** One space between two things that print. */
function isBlank(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x20) return false
  const next = text.charCodeAt(at + 1)
  return next > 0x20 && next < 0x7f
}

/** A letter of other kind, or a mark, may go on with the word. */
function latinToken(text: string, at: number): Token {
  let end = at
  let isSmall = true
  for (let kind = kindAt(text, at); isLetter(kind); kind = kindAt(text, end)) {
    if (kind === capital) isSmall = false
    end += 1
  }
  const isLatin = text.charCodeAt(end) < latinEnd || end === text.length
  const letters = isLatin ? text.slice(at, end) : (match(word, text, at) ?? text.charAt(at))
  return wordOrAddress(letters, text, at, isLatin && isSmall)
}

/** `isSmall` where it is known that nothing is to be changed for comparing. */
function wordOrAddress(letters: string, text: string, at: number, isSmall: boolean): Token {
  const end = at + letters.length
  const next = text.charCodeAt(end)
  // A colon or a full stop.
  const isAddress = (next === 0x3a && text.startsWith('://', end)) || next === 0x2e
  const whole = isAddress ? match(address, text, at) : undefined
  return whole === undefined ? wordToken(letters, at, isSmall) : plain('opaque', whole, at)
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined
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
  let end = at + 1
  while (kindAt(text, end) === digit) end += 1
  const digits = text.slice(at, end)
  const value = digits.length > longestNumber ? 0 : Number(digits)
  return { kind: 'number', text: digits, at, end, value, capital: false }
}

function wordToken(printed: string, at: number, isSmall: boolean): Token {
  const end = at + printed.length
  if (isSmall) return { kind: 'word', text: printed, at, end, value: 0, capital: false }
  const lower = printed.toLowerCase()
  return { kind: 'word', text: lower.normalize('NFC'), at, end, value: 0, capital: lower !== printed }
}

function spaceToken(text: string, at: number): Token {
  const breaks = text.match(lineBreaks)?.length ?? 0
  return plain(breaks === 0 ? 'space' : breaks === 1 ? 'line' : 'blank', text, at)
}
