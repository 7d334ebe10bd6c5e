import { escapePattern } from '../../patterns/index.ts'

const toPattern = (names: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escapePattern).join('|')}):(?:"([^"]*)"|([^\\s"]+))`, 'giu')

/** What a query narrows by one filter to, as it was written after the colon of one of its names; empty where it does not. */
export function findFilter(query: string, names: readonly string[]): string {
  const [, quoted, bare] = toPattern(names).exec(query) ?? []
  return quoted ?? bare ?? ''
}

/** The query with a filter set to a value in the place of the one it had; an empty value takes it away. */
export function setFilter(query: string, names: readonly string[], value: string): string {
  const rest = query.replace(toPattern(names), ' ').replace(/\s+/g, ' ').trim()
  const plain = value.replaceAll('"', '').trim()
  if (plain === '') return rest
  const written = `${names[0] ?? ''}:${/\s/.test(plain) ? `"${plain}"` : plain}`
  return rest === '' ? written : `${rest} ${written}`
}
