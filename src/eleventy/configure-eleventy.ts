import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EleventyConfig } from '@11ty/eleventy'
import { type Part, toSitemaps } from '../../templates/index.ts'
import { toFeeds } from '../feeds/index.ts'
import type { Site } from '../model/index.ts'
import { guardTemplate } from './guard-template.ts'
import type { IndexedSite } from './index-site.ts'
import { readTemplates } from './read-templates.ts'
import type { NamedTemplate } from './template-error.ts'
import { toInstances } from './to-instances.ts'

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
}

/** Where Eleventy looks for templates. It finds none: they are handed to it, from the package and from the archive. */
export const inputFolder = fileURLToPath(new URL('../../templates/_partials/', import.meta.url))

/**
 * Makes Eleventy print a site. The content is data, and bodies are HTML already: nothing that came out of a newsletter is ever
 * a template, and of Eleventy's template languages only JavaScript is on. The package's templates are given as virtual ones,
 * so that it does not matter where the package lies: Eleventy neither reads `node_modules` nor outside the project.
 * Returns the templates.
 */
export async function configureEleventy(
  config: EleventyConfig,
  options: RenderOptions,
  { similar }: IndexedSite,
): Promise<readonly NamedTemplate[]> {
  config.setTemplateFormats(['11ty.js'])
  config.setUseGitIgnore(false)
  config.ignores.add('**/*')
  const site = toInstances(options.site)
  config.addGlobalData('site', site)
  config.addGlobalData('similar', similar)
  config.addGlobalData('offline', options.offline ?? false)
  config.addGlobalData('feeds', wants(options, 'feeds') ? toFeeds(site) : [])
  config.addGlobalData('sitemaps', toSitemaps(site))
  const templates = (await readTemplates(templatesOf(options))).filter(({ part }) => wants(options, part))
  for (const template of templates) config.addTemplate(`${template.name}.11ty.js`, guardTemplate(template))
  return templates
}

/** Whether a part is to be made. */
export const wants = ({ only }: RenderOptions, part: Part): boolean => only === undefined || only.includes(part)

/** The folder of templates that replace the packaged ones; undefined where there is none. */
export function templatesOf({ dir, templates }: RenderOptions): string | undefined {
  if (templates !== undefined) return templates ?? undefined
  return dir === undefined ? undefined : join(dir, 'templates')
}
