import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EleventyConfig } from '@11ty/eleventy'
import type { Part } from '../../templates/index.ts'
import type { SimilarArticles, Site } from '../model/index.ts'
import { guardTemplate } from './guard-template.ts'
import type { IndexedSite, Indexers } from './index-site.ts'
import type { Prints } from './open-prints.ts'
import type { Sink } from './open-sink.ts'
import { type Standing, toFrame } from './plan-pages.ts'
import type { PlannedSite, PlannedTemplate } from './plan-site.ts'
import type { PrintJob } from './print-pages.ts'
import type { FoundTemplate } from './read-templates.ts'
import { Instance, toInstances } from './to-instances.ts'

/** What is rendered, and how. */
export interface RenderOptions {
  readonly site: Site
  /** The archive folder, whose `templates/` may replace the packaged ones; left out: none. */
  readonly dir?: string
  /** The folder of those templates where it is another one; null: none. */
  readonly templates?: string | null
  /** Only these parts; left out: all. */
  readonly only?: readonly Part[]
  /** Links name `index.html`, so that a copy opened from disk works. */
  readonly offline?: boolean
  /** What need not be printed again; left out: nothing. */
  readonly standing?: Standing
  /** The similar articles, where those of another build serve; left out: they are found where the search is made. */
  readonly similar?: SimilarArticles
  /** Is told of those that were found. */
  readonly onSimilar?: (similar: SimilarArticles) => void
  /** Bytes of earlier builds by names that tell all they are made from; left out: nothing is kept. */
  readonly keptBytes?: KeptBytes
  /** Gives what prints so many long pages on other threads, or null where that does not pay; left out: all are printed here. */
  readonly printers?: (pages: number) => PrintPages | null
  /** What makes parts of the index on other threads; left out: all are made here. */
  readonly indexers?: Indexers
}

/** What an earlier build made. */
export interface KeptBytes {
  /** Null where nothing is kept by that name. */
  readonly find: (name: string) => Uint8Array | null
  readonly keep: (name: string, bytes: Uint8Array) => void
}

/** Null where a text that the pages tell is not at hand. */
export type PrintPages = (job: PrintJob) => Promise<readonly Uint8Array[] | null>

/** What becomes of pages that Eleventy asks for. */
export interface Printing {
  readonly sink: Sink
  readonly prints: Prints
}

/** Where Eleventy looks for templates. It finds none there: they are handed to it, from the package and from the archive. */
export const inputFolder = fileURLToPath(new URL('../../templates/assets/', import.meta.url))

/**
 * Makes Eleventy print what is planned of a site. The content is data, and bodies are HTML already: nothing that came out of a newsletter
 * is ever a template, and of Eleventy's template languages only JavaScript is on. The package's templates are given as virtual ones,
 * so that it does not matter where the package lies: Eleventy neither reads `node_modules` nor outside the project.
 */
export function configureEleventy(
  config: EleventyConfig,
  options: RenderOptions,
  { similar }: IndexedSite,
  { templates, feeds, sitemaps, search }: PlannedSite,
  printing?: Printing,
): void {
  config.setTemplateFormats(['11ty.js'])
  config.setUseGitIgnore(false)
  config.ignores.add('**/*')
  const site = toInstances(options.site)
  config.addGlobalData('site', site)
  config.addGlobalData('similar', similar)
  config.addGlobalData('offline', options.offline ?? false)
  config.addGlobalData('feeds', feeds)
  config.addGlobalData('sitemaps', sitemaps)
  config.addGlobalData('search', search)
  const frame = new Instance(toFrame(site))
  for (const { template, stale } of templates) {
    if (stale?.length === 0) continue
    const printed = printing && stale ? printElsewhere(template, printing.prints) : template
    const given = toGiven(template, stale, frame)
    config.addTemplate(`${template.name}.11ty.js`, guardTemplate(printed, given, printing?.sink.put))
  }
}

/** A template that takes the pages which are printed on another thread, and prints the others itself. */
function printElsewhere(template: FoundTemplate, prints: Prints): FoundTemplate {
  const { data, render } = template.template
  const permalink = data?.permalink
  if (!render || typeof permalink !== 'function') return template
  const take = (given: never) => {
    const page = prints(String(permalink(given)))
    return page === null ? render(given) : page.then((bytes) => bytes ?? render(given))
  }
  return { ...template, template: { ...template.template, render: take as unknown as typeof render } }
}

/** What a packaged template is given in place of the whole: the things it has to print, and the frame of the site. */
function toGiven({ template }: FoundTemplate, stale: PlannedTemplate['stale'], frame: object): object {
  const { pagination } = template.data ?? {}
  if (stale === null || !pagination) return {}
  // An object of a class, because Eleventy copies plain ones.
  const planned = new Instance({ items: stale.map(({ item }) => item) })
  return { site: frame, planned, pagination: { size: 1, alias: pagination.alias, data: 'planned.items' } }
}

/** Whether a part is to be made. */
export const wants = ({ only }: RenderOptions, part: Part): boolean => only === undefined || only.includes(part)

/** The folder of templates that replace the packaged ones; undefined where there is none. */
export function templatesOf({ dir, templates }: RenderOptions): string | undefined {
  if (templates !== undefined) return templates ?? undefined
  return dir === undefined ? undefined : join(dir, 'templates')
}
