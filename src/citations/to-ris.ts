import type { Citation } from './citation.ts'

/** Citations as RIS: a tag of two letters a line, ended by CRLF; the date says what is known between its slashes. */
export function toRis(citations: readonly Citation[]): string {
  return citations.map(toRecord).join('\r\n')
}

// The format has no type for a whole issue of a magazine.
const types = { issue: 'GEN', article: 'MGZN' } as const

function toRecord(citation: Citation): string {
  const { date } = citation
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', types[citation.kind]],
    ['ID', citation.key],
    // A comma would part last name from first.
    ['AU', citation.author?.replaceAll(',', ' ') ?? null],
    ['TI', citation.title],
    ['T2', citation.container],
    ['VL', citation.volume],
    ['IS', citation.number],
    ['PY', year],
    ['DA', date === null ? null : `${year}/${month}/${day}/`],
    ['PB', citation.publisher],
    ['SN', citation.issn],
    ['LA', citation.language],
    ['UR', citation.address],
    ['N1', citation.note],
  ]
  return [...lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${onLine(value)}\r\n`] : [])), 'ER  - \r\n'].join('')
}

const onLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
