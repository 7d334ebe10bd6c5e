import type { Citation } from './citation.ts'

/** Citations as CSL-JSON (CSL 1.0.2, appendix III and IV). A name that nobody split into first and last is literal. One a line. */
export function toCslJson(citations: readonly Citation[]): string {
  return `[\n${citations.map((citation) => JSON.stringify(toItem(citation))).join(',\n')}\n]\n`
}

const types = { issue: 'periodical', article: 'article-magazine' } as const

function toItem({
  kind,
  key,
  date,
  author,
  issn,
  address,
  publisher,
  number,
  volume,
  note,
  ...rest
}: Citation): object {
  return {
    id: key,
    type: types[kind],
    title: rest.title,
    author: author === null ? undefined : [{ literal: author }],
    'container-title': rest.container,
    volume: volume ?? undefined,
    issue: number ?? undefined,
    issued: date === null ? undefined : { 'date-parts': [date.split('-').map(Number)] },
    publisher: publisher ?? undefined,
    ISSN: issn ?? undefined,
    language: rest.language,
    URL: address ?? undefined,
    note: note ?? undefined,
  }
}
