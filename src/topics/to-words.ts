/** A word of a text, and where it stands in it, in UTF-16 units. */
export interface PlacedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Letters below this code are looked up; others are few, and asked for. */
const table = Uint8Array.from({ length: 0x250 }, (_, code) =>
  Number(/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code))),
)
const others = /[\p{L}\p{M}\p{N}]/u

/** The words of a text (NFC) as they are written: letters, marks and digits; all else parts them. */
export function placeWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = []
  let start = -1
  const close = (end: number) => {
    if (start >= 0) words.push({ word: text.slice(start, end), start, end })
    start = -1
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isPair = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length
    const isLetter = code < 0x250 ? table[code] === 1 : others.test(isPair ? text.slice(at, at + 2) : text.charAt(at))
    if (!isLetter) close(at)
    else if (start < 0) start = at
    if (isPair) at += 1
  }
  close(text.length)
  return words
}

/** The words of a text alone. */
export const toWords = (text: string): readonly string[] => placeWords(text.normalize('NFC')).map(({ word }) => word)

export const isCapitalised = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word)
}

/** `GDPR`, `SamVes`, `e2e`: nobody writes an ordinary word so. */
export const isAcronym = (word: string): boolean => /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\d/u.test(word)
