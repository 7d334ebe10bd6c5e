import type { Feed } from '../feeds/index.ts'
import type { SimilarArticles, Site, SiteIssue } from '../model/index.ts'
import { toLight } from '../site/index.ts'
import type { RenderOptions } from './configure-eleventy.ts'
import type { IndexedSite } from './index-site.ts'
import { toFrame } from './plan-pages.ts'
import type { PlannedSite } from './plan-site.ts'
import { type PrintItem, type PrintJob, printable } from './print-pages.ts'

/** Pages that are being printed elsewhere, by path; null where a page is not, or could not be. */
export type Prints = (path: string) => Promise<Uint8Array | null> | null

/** So many issues are sent at once; their texts are mostly kept by sixteen. */
const issuesPerJob = 64
/** So many jobs are begun before their first page is asked for. */
const jobsAhead = 8

/** Begins to print the long pages of a plan elsewhere, in its order. */
export function openPrints(options: RenderOptions, { similar }: IndexedSite, plan: PlannedSite): Prints {
  const { site, offline = false, printers } = options
  const pages = listLong(plan, site)
  const print = pages.length === 0 ? null : (printers?.(pages.length) ?? null)
  if (!print) return () => null
  const { locale: _, ...frame } = toFrame(site)
  const jobs = group(pages)
  const jobOf = new Map(jobs.flatMap((pages, job) => pages.map(({ path }) => [path, job])))
  const printing = new Map<string, Promise<Uint8Array | null>>()
  const begin = (pages: readonly LongPage[]) => {
    const template = pages[0]?.template ?? 'issue'
    const items = pages.map(toItem)
    const printed = print({ template, frame, offline, items, similar: chooseSimilar(pages, similar) })
    for (const [index, { path }] of pages.entries()) {
      const page = printed.then((answer) => answer?.[index] ?? null)
      // Whoever asks for it hears of an error; until then nobody does, which Node takes for a mistake.
      page.catch(() => {})
      printing.set(path, page)
    }
  }
  let begun = 0
  return (path) => {
    const job = jobOf.get(path)
    if (job === undefined) return null
    for (const last = job + jobsAhead; begun <= last && begun < jobs.length; begun += 1) begin(jobs[begun] ?? [])
    const page = printing.get(path) ?? null
    printing.delete(path)
    return page
  }
}

/** A page, and the issues that it tells. */
interface LongPage {
  readonly template: PrintJob['template']
  readonly path: string
  readonly issues: readonly SiteIssue[]
  readonly item: unknown
}

/** The pages of packaged templates that tell whole texts and are to be printed. */
function listLong(plan: PlannedSite, site: Site): readonly LongPage[] {
  const issues = new Map(site.issues.map((issue) => [issue.url, issue]))
  return plan.templates.flatMap(({ template: { name, file }, stale }) => {
    const template = printable.find((each) => each === name)
    if (template === undefined || file !== undefined) return []
    return (stale ?? []).map(({ path, item }): LongPage => ({ template, path, issues: issuesOf(item, issues), item }))
  })
}

const issuesOf = (item: unknown, issues: ReadonlyMap<string, SiteIssue>): readonly SiteIssue[] =>
  'entries' in (item as Feed)
    ? (item as Feed).entries.flatMap(({ path }) => issues.get(path) ?? [])
    : [item as SiteIssue]

function toItem({ template, issues, item }: LongPage): PrintItem {
  if (template === 'issue') return { issues: issues.map(toLight), feed: null }
  const { entries: _, ...feed } = item as Feed
  return { issues: issues.map(toLight), feed }
}

function group(pages: readonly LongPage[]): readonly (readonly LongPage[])[] {
  const jobs: LongPage[][] = []
  let room = 0
  for (const page of pages) {
    if (room <= 0 || jobs.at(-1)?.[0]?.template !== page.template) {
      jobs.push([])
      room = issuesPerJob
    }
    jobs.at(-1)?.push(page)
    room -= page.issues.length
  }
  return jobs
}

function chooseSimilar(pages: readonly LongPage[], similar: SimilarArticles): SimilarArticles {
  if (similar.size === 0) return similar
  const addresses = pages.flatMap(({ issues }) =>
    issues.flatMap(({ url, outline }) => outline.map(({ id }) => `${url}#${id}`)),
  )
  return new Map(
    addresses.flatMap((address) => {
      const articles = similar.get(address)
      return articles ? [[address, articles] as const] : []
    }),
  )
}
