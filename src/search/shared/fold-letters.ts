/** Letters that Unicode does not take apart into a base and a mark. */
const undivided: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
}

const ascii = /^[ -~]*$/

/** A lower-case word as typed on a keyboard without its letters: `molntjänst` → `molntjanst`. */
export function foldLetters(word: string): string {
  if (ascii.test(word)) return word
  const bare = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return bare.replace(/[æðđøœłßþı]/g, (letter) => undivided[letter] ?? letter).normalize('NFC')
}
