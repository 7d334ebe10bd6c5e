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

/** Words with marks that are remembered folded: texts say most of their words again. */
const mostKnown = 20_000
const known = new Map<string, string>()

/** A lower-case word as typed on a keyboard without its letters: `molntjänst` → `molntjanst`. */
export function foldLetters(word: string): string {
  if (ascii.test(word)) return word
  const before = known.get(word)
  if (before !== undefined) return before
  const bare = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  const folded = bare.replace(/[æðđøœłßþı]/g, (letter) => undivided[letter] ?? letter).normalize('NFC')
  if (known.size === mostKnown) known.clear()
  known.set(word, folded)
  return folded
}
