import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { EleventyConfig } from '@11ty/eleventy'
import { folders, listMedia, readAbout, readIssues, readMedia, readNewsletter } from '../files/index.ts'
import { decode } from '../lines/index.ts'
import { findLocale, locales } from '../locales/index.ts'
import type { Diagnostic, Site } from '../model/index.ts'
import { buildSite, readIssue } from '../pipeline.ts'
import { configureEleventy, inputFolder } from './configure-eleventy.ts'
import { readFurtherFiles } from './read-further-files.ts'

/** Which archive Eleventy's own command line builds. */
export interface ArchiveOptions {
  /** The archive folder. */
  readonly dir: string
  /** Version of backissue. */
  readonly generator: string
}

/**
 * Makes Eleventy's own command line print an archive's site, the files included that no template prints: the same bytes as
 * `backissue build` writes. Nothing is imported; an archive that cannot be read stops it.
 */
export async function configureArchive(config: EleventyConfig, { dir, generator }: ArchiveOptions): Promise<void> {
  const options = { dir, site: await readSite(dir, generator) }
  config.setInputDirectory(relative('.', inputFolder))
  await configureEleventy(config, options)
  // Not by a template: Eleventy takes all that one returns for text.
  config.on('eleventy.after', async ({ directories }) => {
    for (const { path, content } of await readFurtherFiles(options)) {
      await mkdir(dirname(join(directories.output, path)), { recursive: true })
      await writeFile(join(directories.output, path), content)
    }
  })
  for (const { from, path } of await listMedia(dir)) config.addPassthroughCopy({ [relative('.', from)]: path })
  config.addWatchTarget(join(dir, folders.issues))
}

async function readSite(dir: string, generator: string): Promise<Site> {
  const { value: newsletter, messages } = await readNewsletter(dir, locales)
  stopAtErrors(messages)
  if (!newsletter) throw new Error(`Expected a newsletter in ${dir}`)
  const { issues, messages: found } = await readIssues(dir, { readIssue, decode })
  stopAtErrors(found)
  const about = await readAbout(dir)
  stopAtErrors(about.messages)
  const media = await readMedia(dir)
  const locale = findLocale(newsletter.language)
  return buildSite(newsletter, issues, { locale, generator, about: about.value, media }).value
}

function stopAtErrors(messages: readonly Diagnostic[]): void {
  const errors = messages.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ reason }) => reason).join('\n'))
}
