import { locales } from '../locales/index.ts'
import type { SimilarArticles, SiteFile, SiteIssue } from '../model/index.ts'
import {
  type IndexOptions,
  openIssueReader,
  openSearchIndex,
  readIssueWords,
  writeIssueWords,
} from '../search/build/index.ts'
import { type RenderOptions, wants } from './configure-eleventy.ts'
import { openDigest } from './open-digest.ts'

/** What is made from an archive's words. */
export interface IndexedSite {
  /** What the pages of issues name beside their articles. */
  readonly similar: SimilarArticles
  /** What the search reads; a copy that is opened from disk needs it as scripts. */
  readonly files: readonly SiteFile[]
}

/** Indexes a site for its search and, from the same index, for the articles that its pages call similar; where no search is made there are none. */
export function indexSite(options: RenderOptions): IndexedSite {
  const { site, offline, standing } = options
  if (!wants(options, 'search')) return { similar: options.similar ?? new Map(), files: [] }
  const names = site.newsletter.terms.map(({ term, long, aliases = [] }) => {
    return { names: [term, ...(long === undefined ? [] : [long]), ...aliases] }
  })
  const format = offline ? 'js' : 'bin'
  const index = openSearchIndex(site, { languages: locales, names, format, ...toWordReader(options) })
  const similar: SimilarArticles = wants(options, 'pages') ? index.findSimilar() : new Map()
  options.onSimilar?.(similar)
  return {
    similar,
    // A file that, or whose folder, is named by what is in it is the same wherever it stands; to make one takes long.
    files: index.listFiles().map((file) => {
      if (!/^search\/(?:index|texts)-/.test(file.path)) return file
      return standing?.find(file.path, named) ?? toNamed(file)
    }),
  }
}

/** The key of what is named by its content. */
const named = 'named by its content'

const toNamed = (file: SiteFile): SiteFile => ({
  path: file.path,
  key: named,
  get content() {
    return file.content
  },
})

/** The words of issues from earlier builds, where there is something that kept them. */
function toWordReader({ site, recallBytes }: RenderOptions): Pick<IndexOptions, 'readWords'> {
  if (!recallBytes) return {}
  const read = openIssueReader()
  const digest = openDigest()
  const issues = new Map(site.issues.map((issue) => [issue.url, issue]))
  return {
    readWords: (issue) => {
      const whole = issues.get(issue.url)
      if (!whole?.key) return read(issue)
      return readIssueWords(recallBytes(`words ${digest(partsOf(whole))}`, () => writeIssueWords(read(issue))))
    },
  }
}

/** All that an issue's words are made from. */
const partsOf = ({ key, id, url, title, date, lang, calendar }: SiteIssue) => [
  ...[key, id, url, title, date, lang],
  calendar.map(({ section }) => section ?? ''),
]
