/** Letters that are not a plain letter with a mark. */
const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd' }

/**
 * A title as part of an address: lower case, no marks, words parted by hyphens.
 * @example toSlug('Temamöte: AI & mönster') // 'temamote-ai-monster'
 */
export function toSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[æøœßðþłđ]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}
