/** Letters that Unicode does not take apart into a base and a mark. */
const folded: Readonly<Record<string, string>> = {
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd' },
  ...{ þ: 'th', đ: 'd', ł: 'l', ı: 'i' },
}
const longest = 60
const beyondAscii = /[^\u0020-\u007E]/

/**
 * A text as part of an address: lower case, marks taken off (`temamöte` → `temamote`), words joined by hyphens, at most sixty
 * characters, cut between words. Letters of other scripts stay. Empty where the text has no letter or digit.
 */
export function toSlug(text: string): string {
  const lower = text.toLowerCase()
  const words = (beyondAscii.test(lower) ? withoutMarks(lower) : lower).match(/[\p{L}\p{N}\p{M}]+/gu)
  let result = ''
  for (const word of words ?? []) {
    if (result !== '' && result.length + word.length + 1 > longest) break
    result += `${result === '' ? '' : '-'}${word.slice(0, longest)}`
  }
  return result
}

function withoutMarks(lower: string): string {
  return lower
    .replace(/[øæœßðþđłı]/g, (letter) => folded[letter] ?? letter)
    .normalize('NFKD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
}
