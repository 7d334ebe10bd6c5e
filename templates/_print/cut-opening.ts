/** The first paragraph of a text of at most `limit` UTF-16 units; a longer one is cut after a word and ends in "…". */
export function cutOpening(text: string, limit: number): string {
  const [first = ''] = text.split('\n')
  if (first.length <= limit) return first
  const words = first.slice(0, limit + 1).replace(/\s*\S*$/u, '')
  // A text without spaces is cut between two characters.
  const cut = words === '' ? first.slice(0, limit).replace(/\p{Cs}$/u, '') : words
  return `${cut.replace(/[\s,;:–-]+$/u, '')}…`
}
