import type { IsoDate } from '../../model/index.ts'
import { joinBlocks } from './join-blocks.ts'
import type { Source } from './open-files.ts'
import { openSearch, type Search } from './open-search.ts'
import type { FoundSections } from './search-result.ts'

/** An answer as `backissue search --format ndjson` prints it, but for the sizes of the files. */
export interface SearchAnswer {
  readonly query: string
  readonly total: number
  readonly hits: readonly SearchHit[]
  /** Words that were looked for beside or instead of what was typed. */
  readonly corrections: FoundSections['corrections']
  /** Every file that a browser fetches for this answer from a cold start, the script first; from the site's root. */
  readonly files: readonly string[]
}

export interface SearchHit {
  /** From the site's root: `issues/2023-10/#temamote`. */
  readonly url: string
  readonly title: string
  /** The issue's id. */
  readonly issue: string
  /** Null where the issue's date is not known. */
  readonly date: IsoDate | null
  readonly score: number
  readonly excerpt: string
}

/** One search for one source: whoever asks a thousand queries reads the files once, by giving the same one. */
const searches = new WeakMap<Source, Search>()

/** Asks an archive's search, wherever its files come from: the browser gives `fetch`, the command line reads the disk. */
export async function searchSite(
  query: string,
  { limit, source }: { readonly limit: number; readonly source: Source },
): Promise<SearchAnswer> {
  const search = searches.get(source) ?? openSearch(source)
  searches.set(source, search)
  const { total, sections, corrections, files } = await search.find(query, { limit })
  const hits = sections.map(({ url, title, issue, score, excerpt }) => {
    return { url, title, issue: issue.id, date: issue.date, score, excerpt: joinBlocks(excerpt.text) }
  })
  return { query, total, hits, corrections, files }
}
