/** Letters that Unicode does not take apart into a base and a mark, and the apostrophes. */
const letters: Readonly<Record<string, string>> = {
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', đ: 'd', ł: 'l', ı: 'i' },
  ...{ '’': "'", '‘': "'", '´': "'", '`': "'" },
}

const names: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', shy: '', zwnj: '', zwj: '', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", rsquo: "'" },
  ...{ aelig: 'ae', szlig: 'ss', eth: 'd', thorn: 'th' },
}

/** A word that a line's end breaks; the line may be one of a quotation. */
const brokenWord = /(?<=\p{L})-[ \t]*\r?\n[ \t>]*(?=\p{L})/gu

/** A text without what spellings of one name differ in: case, diacritics, escapes of addresses, HTML and JSON, and what cannot be seen. */
export function foldLetters(text: string): string {
  return undoEscapes(text)
    .replace(brokenWord, '')
    .toLowerCase()
    .replace(/[øæœßðþđłı’‘´`]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
}

function undoEscapes(text: string): string {
  let plain = text
  if (plain.includes('%')) plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, unescapeAddress)
  if (plain.includes('\\u')) plain = plain.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => toCharacter(code, 16))
  if (plain.includes('&')) plain = plain.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, unescapeEntity)
  return plain
}

function unescapeAddress(escaped: string): string {
  try {
    return decodeURIComponent(escaped)
  } catch {
    return escaped
  }
}

/** `&ouml;` → `o`: its mark would be taken off anyway. */
function unescapeEntity(escaped: string, hexadecimal?: string, decimal?: string, name?: string): string {
  if (hexadecimal !== undefined) return toCharacter(hexadecimal, 16)
  if (decimal !== undefined) return toCharacter(decimal, 10)
  const known = name?.toLowerCase() ?? ''
  const [, letter] = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/.exec(known) ?? []
  return letter ?? names[known] ?? escaped
}

function toCharacter(digits: string, base: 10 | 16): string {
  const code = Number.parseInt(digits, base)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
