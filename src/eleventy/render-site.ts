import { Eleventy } from '@11ty/eleventy'
import type { SiteFile } from '../model/index.ts'
import { configureEleventy, inputFolder, type RenderOptions } from './configure-eleventy.ts'
import { readFurtherFiles } from './read-further-files.ts'

/** A name alone: Eleventy writes nothing, its pages are returned. */
const output = '_site'

/** All files of a site but the archive's media, by path. Nothing is written: what to do with them is the caller's to say. */
export async function renderSite(options: RenderOptions): Promise<readonly SiteFile[]> {
  const eleventy = new Eleventy(inputFolder, output, {
    configPath: '',
    loader: 'esm',
    config: (config) => configureEleventy(config, options),
  })
  eleventy.disableLogger()
  const pages = await eleventy.toJSON()
  const files = pages.flatMap(({ outputPath, content }) =>
    outputPath === false ? [] : [{ path: outputPath.replace(/^(?:\.\/)?_site\//, ''), content }],
  )
  return [...files, ...(await readFurtherFiles(options))].sort((a, b) => (a.path < b.path ? -1 : 1))
}
