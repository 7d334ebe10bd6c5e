/** The words of a text as they are written, of which none is cut out of it before it is asked for. */
export interface PlacedWords {
  readonly text: string
  readonly count: number
  /** Where each begins and ends in it, in UTF-16 units; longer than there are words. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Equal for words that differ in nothing but case, and below `hashes`; `unknown` for a word with a rare letter. */
  readonly hashes: Int32Array
}

export const hashes = 1 << 18
export const unknown = -1

export const wordAt = ({ text, starts, ends, count }: PlacedWords, index: number): string =>
  index < count ? text.slice(starts[index], ends[index]) : ''

const isLetter = /[\p{L}\p{M}\p{N}]/u
/** A letter that has no place in the table. */
const rare = 0xffff
/** Codes below this one, in lower case; 0 where they are no letters. Others are few, and asked for. */
const table = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code)
  if (!isLetter.test(letter)) return 0
  const lower = letter.toLowerCase()
  return lower.length === 1 && lower.charCodeAt(0) < 0x250 ? lower.charCodeAt(0) : rare
})

/** The words of a text (NFC) as they are written: letters, marks and digits; all else parts them. */
export function placeWords(text: string): PlacedWords {
  const most = (text.length >> 1) + 1
  const placed = { starts: new Uint32Array(most), ends: new Uint32Array(most), hashes: new Int32Array(most) }
  let count = 0
  let isInside = false
  let isRare = false
  let hash = 0
  const end = (at: number) => {
    placed.ends[count] = at
    placed.hashes[count] = isRare ? unknown : (hash ^ (hash >>> 15)) & (hashes - 1)
    count += 1
    isInside = false
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isPair = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length
    const letter =
      code < 0x250 ? (table[code] ?? 0) : isLetter.test(text.slice(at, isPair ? at + 2 : at + 1)) ? rare : 0
    if (letter === 0) {
      if (isInside) end(at)
    } else {
      if (!isInside) {
        placed.starts[count] = at
        isInside = true
        isRare = false
        hash = 0
      }
      isRare ||= letter === rare
      hash = (Math.imul(hash, 31) + letter) | 0
    }
    if (isPair) at += 1
  }
  if (isInside) end(text.length)
  return { text, count, ...placed }
}

/** The words of a text alone. */
export function toWords(text: string): readonly string[] {
  const words = placeWords(text.normalize('NFC'))
  return Array.from({ length: words.count }, (_, index) => wordAt(words, index))
}

export const isCapitalised = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word)
}

/** `GDPR`, `SamVes`, `e2e`: nobody writes an ordinary word so. */
export const isAcronym = (word: string): boolean => /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\d/u.test(word)
