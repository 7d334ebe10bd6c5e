import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { EleventyConfig } from '@11ty/eleventy'
import { folders, listMedia, listStaying } from '../files/index.ts'
import { configureEleventy, inputFolder } from './configure-eleventy.ts'
import { indexSite } from './index-site.ts'
import { planSite } from './plan-site.ts'
import { readArchiveSite } from './read-archive-site.ts'
import { readFurtherFiles } from './read-further-files.ts'
import { stopAtNames } from './stop-at-names.ts'

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
  const { site, redactor } = await readArchiveSite(dir, generator)
  const options = { dir, site }
  config.setInputDirectory(relative('.', inputFolder))
  const indexed = await indexSite(options)
  configureEleventy(config, options, indexed, await planSite(options, indexed))
  // Not by a template: Eleventy takes all that one returns for text.
  config.on('eleventy.after', async ({ directories }) => {
    const files = await readFurtherFiles(options, indexed)
    const present = redactor ? await listStaying(directories.output, { files, partial: true }) : []
    if (redactor) await stopAtNames([...files, ...present], redactor)
    for (const { path, content } of files) {
      await mkdir(dirname(join(directories.output, path)), { recursive: true })
      await writeFile(join(directories.output, path), content)
    }
  })
  for (const { from, path } of await listMedia(dir)) config.addPassthroughCopy({ [relative('.', from)]: path })
  config.addWatchTarget(join(dir, folders.issues))
}
