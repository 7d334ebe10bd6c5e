import type { SiteFile } from '../model/index.ts'
import { checkPaths, conflict, type PrintedFile } from './check-paths.ts'
import { configureEleventy, inputFolder, type Printing, type RenderOptions } from './configure-eleventy.ts'
import { cutPlan } from './cut-plan.ts'
import { type IndexedSite, indexSite } from './index-site.ts'
import { openPrints } from './open-prints.ts'
import { openSink } from './open-sink.ts'
import { type PlannedSite, planSite } from './plan-site.ts'
import { readFurtherFiles } from './read-further-files.ts'
import { type NamedTemplate, TemplateError } from './template-error.ts'

/** A name alone: Eleventy writes nothing, its pages are returned. */
const output = '_site'

/**
 * All files of a site but the archive's media, by path. Nothing is written: what to do with them is the caller's to say. Pages that
 * stand already are not printed again. Throws a `TemplateError` where a template is at fault.
 */
export async function renderSite(options: RenderOptions): Promise<readonly SiteFile[]> {
  const indexed = await indexSite(options)
  const plan = await planSite(options, indexed)
  const { templates } = plan
  const sink = openSink()
  const printing = { sink, prints: openPrints(options, indexed, plan) }
  const pages: TicketedPage[] = []
  for (const part of cutPlan(plan)) pages.push(...(await renderPages(options, indexed, part, printing)))
  const further = await readFurtherFiles(options, indexed)
  const standing = templates.flatMap(({ template, standing }) => standing.map((file) => ({ file, template })))
  checkPaths([
    ...pages.map(({ path, template }) => ({ path, content: '', template })),
    ...further.map(({ path }) => ({ path, content: '', template: null })),
    ...standing.map(({ file: { path }, template }) => ({ path, content: '', template })),
  ])
  const keys = new Map(templates.flatMap(({ stale }) => (stale ?? []).map(({ path, key }) => [path, key] as const)))
  const printed = pages.map(({ path, ticket }): SiteFile => {
    const key = keys.get(path) ?? null
    // Read when it is asked for, because all pages of a large archive have no room in memory.
    return {
      path,
      ...(key === null ? {} : { key }),
      get content() {
        return sink.take(ticket)
      },
    }
  })
  return [...printed, ...further, ...standing.map(({ file }) => file)].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** A page whose text is in the sink. */
interface TicketedPage extends Pick<PrintedFile, 'path' | 'template'> {
  readonly ticket: string
}

/** Loads what pages are printed with, which takes as long as to print some hundred. */
export async function loadEleventy(): Promise<void> {
  await import('@11ty/eleventy')
}

async function renderPages(
  options: RenderOptions,
  indexed: IndexedSite,
  plan: PlannedSite,
  printing: Printing,
): Promise<readonly TicketedPage[]> {
  const { templates } = plan
  if (templates.every(({ stale }) => stale?.length === 0)) return []
  const { Eleventy } = await import('@11ty/eleventy')
  const eleventy = new Eleventy(inputFolder, output, {
    configPath: '',
    loader: 'esm',
    config: (config) => configureEleventy(config, options, indexed, plan, printing),
  })
  eleventy.disableLogger()
  const find = (path: string) =>
    templates.find(({ template: { name } }) => path.endsWith(`/${name}.11ty.js`))?.template ?? null
  const pages = await eleventy.toJSON().catch((error: unknown) => {
    throw findFault(error, find)
  })
  return pages.flatMap(({ inputPath, outputPath, content }) =>
    outputPath === false
      ? []
      : [{ path: outputPath.replace(/^(?:\.\/)?_site\//, ''), ticket: content, template: find(inputPath) }],
  )
}

/** What is at fault behind an error of Eleventy: it wraps what templates throw, and names them by paths that are none. */
function findFault(error: unknown, find: (path: string) => NamedTemplate | null): unknown {
  if (!(error instanceof Error) || error instanceof TemplateError) return error
  const inner = error.cause ?? ('originalError' in error ? error.originalError : undefined)
  if (inner instanceof Error) {
    const fault = findFault(inner, find)
    if (fault instanceof TemplateError) return fault
  }
  const named = [...error.message.matchAll(/\/[\w.-]+\.11ty\.js/g)].flatMap(([path]) => find(path) ?? [])
  const path = /writing to `(?:\.\/)?(?:_site\/)?([^`]*)`/.exec(error.message)?.[1]
  if (path !== undefined) return conflict(path, named)
  return named[0] ? new TemplateError(named[0], inner instanceof Error ? inner.message : error.message, error) : error
}
