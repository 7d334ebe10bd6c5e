import { Eleventy } from '@11ty/eleventy'
import type { SiteFile } from '../model/index.ts'
import { checkPaths, conflict, type PrintedFile } from './check-paths.ts'
import { configureEleventy, inputFolder, type RenderOptions } from './configure-eleventy.ts'
import { type IndexedSite, indexSite } from './index-site.ts'
import { readFurtherFiles } from './read-further-files.ts'
import { type NamedTemplate, TemplateError } from './template-error.ts'

/** A name alone: Eleventy writes nothing, its pages are returned. */
const output = '_site'

/**
 * All files of a site but the archive's media, by path. Nothing is written: what to do with them is the caller's to say.
 * Throws a `TemplateError` where a template is at fault.
 */
export async function renderSite(options: RenderOptions): Promise<readonly SiteFile[]> {
  const indexed = indexSite(options)
  const pages = await renderPages(options, indexed)
  const further = (await readFurtherFiles(options, indexed)).map((file) => ({ ...file, template: null }))
  const files = [...pages, ...further]
  checkPaths(files)
  return files.map(({ path, content }) => ({ path, content })).sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function renderPages(options: RenderOptions, indexed: IndexedSite): Promise<readonly PrintedFile[]> {
  let templates: readonly NamedTemplate[] = []
  const eleventy = new Eleventy(inputFolder, output, {
    configPath: '',
    loader: 'esm',
    config: async (config) => {
      templates = await configureEleventy(config, options, indexed)
    },
  })
  eleventy.disableLogger()
  const find = (path: string) => templates.find(({ name }) => path.endsWith(`/${name}.11ty.js`)) ?? null
  const pages = await eleventy.toJSON().catch((error: unknown) => {
    throw findFault(error, find)
  })
  return pages.flatMap(({ inputPath, outputPath, content }) =>
    outputPath === false
      ? []
      : [{ path: outputPath.replace(/^(?:\.\/)?_site\//, ''), content, template: find(inputPath) }],
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
