import { locales } from '../locales/index.ts'
import type { SimilarArticles, SiteFile } from '../model/index.ts'
import {
  findNearest,
  type IssueHead,
  type MadeTexts,
  type NearestJob,
  openMade,
  openSearchIndex,
  type SearchIndex,
  type TextJob,
} from '../search/build/index.ts'
import { type RenderOptions, wants } from './configure-eleventy.ts'
import { readRuns } from './read-runs.ts'

/** What is made from an archive's words. */
export interface IndexedSite {
  /** What the pages of issues name beside their articles. */
  readonly similar: SimilarArticles
  /** What the search reads; a copy that is opened from disk needs it as scripts. */
  readonly files: readonly SiteFile[]
}

/** Gives what makes so many parts of an index on other threads, or null where that does not pay. It answers null where a text is not at hand there. */
export interface Indexers {
  /** The words of issues, as `writeRunWords` writes them. */
  readonly runs: (issues: number) => ((run: readonly IssueHead[]) => Promise<Uint8Array | null>) | null
  readonly texts: (files: number) => ((job: TextJob) => Promise<MadeTexts | null>) | null
  /** What is similar, in so many parts. */
  readonly nearest: (
    articles: number,
  ) => { readonly parts: number; readonly find: (job: NearestJob) => Promise<Uint32Array> } | null
}

/** Indexes a site for its search and, from the same index, for the articles that its pages call similar; where no search is made there are none. */
export async function indexSite(options: RenderOptions): Promise<IndexedSite> {
  const { site, offline } = options
  if (!wants(options, 'search')) return { similar: options.similar ?? new Map(), files: [] }
  const names = site.newsletter.terms.map(({ term, long, aliases = [] }) => {
    return { names: [term, ...(long === undefined ? [] : [long]), ...aliases] }
  })
  const format = offline ? 'js' : 'bin'
  const index = openSearchIndex(site, { languages: locales, names, format, readRun: await readRuns(options) })
  const texts = makeTexts(index, options)
  const finding = findSimilar(index, options)
  const files = index.listFiles()
  const [made, similar] = await Promise.all([texts, finding])
  options.onSimilar?.(similar)
  return { similar, files: files.map((file) => made.get(file.path) ?? findStanding(file, options)) }
}

/** What pages call similar, found on other threads where that pays; nothing where no pages are made. */
async function findSimilar(index: SearchIndex, options: RenderOptions): Promise<SimilarArticles> {
  if (!wants(options, 'pages')) return new Map()
  const { articles, cut, join } = index.openSimilar()
  const elsewhere = options.indexers?.nearest(articles)
  if (!elsewhere) return join(cut(1).map(findNearest))
  return join(await Promise.all(cut(elsewhere.parts).map(elsewhere.find)))
}

/** A file that, or whose folder, is named by what is in it is the same wherever it stands; to make one takes long. */
function findStanding(file: SiteFile, { standing }: RenderOptions): SiteFile {
  if (!/^search\/(?:index|texts)-/.test(file.path)) return file
  return standing?.find(file.path, named) ?? toNamed(file.path, () => file.content)
}

/** The key of what is named by its content. */
const named = 'named by its content'

const toNamed = (path: string, read: () => SiteFile['content']): SiteFile => ({
  path,
  key: named,
  get content() {
    return read()
  },
})

/** The texts of the years of which not all stand, where they are made elsewhere; by path. */
async function makeTexts(
  { texts }: SearchIndex,
  { standing, indexers }: RenderOptions,
): Promise<ReadonlyMap<string, SiteFile>> {
  const years = texts.filter(({ files }) => files.some(({ path }) => !standing?.find(path, named)))
  const make = indexers?.texts(years.reduce((sum, { files }) => sum + files.length, 0)) ?? null
  if (!make) return new Map()
  const made = await Promise.all(
    years.map(async ({ files, toJob }) => {
      const contents = await make(toJob())
      if (!contents) return []
      const contentOf = openMade(contents)
      return files.map(({ path }, number) => [path, toNamed(path, () => contentOf(number))] as const)
    }),
  )
  return new Map(made.flat())
}
