import type { Citation } from './citation.ts'

/** Citations as BibTeX, as precise in `year`, `month` and `day` as the date is. BibLaTeX's `date` would count less than these. */
export function toBibtex(citations: readonly Citation[]): string {
  return citations.map(toEntry).join('\n')
}

// `@periodical` says more of an issue, but only newer programs know it.
const types = { issue: 'misc', article: 'article' } as const
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function toEntry(citation: Citation): string {
  const { kind, key, date, address } = citation
  const isArticle = kind === 'article'
  const month = date === null ? undefined : months[Number(date.slice(5, 7)) - 1]
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['author', bracedTwice(citation.author)],
    ['title', bracedTwice(citation.title)],
    [isArticle ? 'journal' : 'howpublished', braced(citation.container)],
    ['volume', braced(citation.volume)],
    ['number', braced(citation.number)],
    ['year', braced(date?.slice(0, 4))],
    ['month', month],
    ['day', braced(date?.slice(8, 10))],
    ['publisher', braced(citation.publisher)],
    ['issn', braced(citation.issn)],
    ['language', braced(citation.language)],
    // Read letter by letter, so nothing in it is escaped; an address has no braces.
    ['url', address === null ? null : `{${address}}`],
    ['note', braced(citation.note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []))
  return `@${types[kind]}{${key},\n${lines.join('')}}\n`
}

const braced = (text: string | null | undefined) => (text ? `{${escapeTex(text)}}` : null)
/** Kept as it is: neither put into lower case nor split into first and last name. */
const bracedTwice = (text: string | null) => (text ? `{{${escapeTex(text)}}}` : null)

// BibTeX counts braces, the escaped ones too, so the commands that print them stand in their place.
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escapeTex = (text: string) =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^#$%&_]/g, (mark) => commands[mark] ?? `\\${mark}`)
