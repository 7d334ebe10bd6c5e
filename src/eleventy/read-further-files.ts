import { toCitationFiles } from '../citations/index.ts'
import type { SiteFile } from '../model/index.ts'
import { buildSearchIndex } from '../search/build/index.ts'
import { type RenderOptions, wants } from './configure-eleventy.ts'
import { findCompiled } from './find-compiled.ts'
import { readAssets } from './read-assets.ts'
import { readSearchScript } from './read-search-script.ts'

/** The files of the site that no template prints: assets, and what the search reads. */
export async function readFurtherFiles(options: RenderOptions): Promise<readonly SiteFile[]> {
  const { site, dir } = options
  const compiled = await findCompiled()
  return [
    ...(wants(options, 'pages') ? await readAssets(site.newsletter, compiled, dir) : []),
    ...(wants(options, 'search') ? [...buildSearchIndex(site), await readSearchScript(compiled)] : []),
    ...(wants(options, 'data') ? toCitationFiles(site) : []),
  ]
}
