/** The words of a text as they are written, of which none is cut out of it before it is asked for. */
export interface PlacedWords {
  readonly text: string
  /** Where each begins and ends in it, in UTF-16 units. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export const wordAt = ({ text, starts, ends }: PlacedWords, index: number): string =>
  text.slice(starts[index], ends[index])

/** Letters below this code are looked up; others are few, and asked for. */
const table = Uint8Array.from({ length: 0x250 }, (_, code) =>
  Number(/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code))),
)
const others = /[\p{L}\p{M}\p{N}]/u

/** The words of a text (NFC) as they are written: letters, marks and digits; all else parts them. */
export function placeWords(text: string): PlacedWords {
  const starts: number[] = []
  const ends: number[] = []
  let isInside = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isPair = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length
    const isLetter = code < 0x250 ? table[code] === 1 : others.test(isPair ? text.slice(at, at + 2) : text.charAt(at))
    if (isLetter !== isInside) (isLetter ? starts : ends).push(at)
    isInside = isLetter
    if (isPair) at += 1
  }
  if (isInside) ends.push(text.length)
  return { text, starts, ends }
}

/** The words of a text alone. */
export function toWords(text: string): readonly string[] {
  const words = placeWords(text.normalize('NFC'))
  return words.starts.map((_, index) => wordAt(words, index))
}

export const isCapitalised = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word)
}

/** `GDPR`, `SamVes`, `e2e`: nobody writes an ordinary word so. */
export const isAcronym = (word: string): boolean => /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\d/u.test(word)
