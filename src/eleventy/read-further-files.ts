import { toCitationFiles } from '../citations/index.ts'
import type { SiteFile } from '../model/index.ts'
import { shareImage } from '../share/index.ts'
import { type RenderOptions, templatesOf, wants } from './configure-eleventy.ts'
import { findCompiled } from './find-compiled.ts'
import type { IndexedSite } from './index-site.ts'
import { openDigest } from './open-digest.ts'
import { readArchive } from './read-archive.ts'
import { readAssets } from './read-assets.ts'
import { readSearchScripts } from './read-search-scripts.ts'
import { readShareImage } from './read-share-image.ts'

/** The files of the site that no template prints: assets, what the search reads, and the whole archive to take away. */
export async function readFurtherFiles(options: RenderOptions, { files }: IndexedSite): Promise<readonly SiteFile[]> {
  const { site, dir } = options
  const compiled = await findCompiled()
  return [
    ...(wants(options, 'pages')
      ? await readPictured(options, await readAssets(site.newsletter, compiled, templatesOf(options)))
      : []),
    ...(wants(options, 'search') ? [...files, ...(await readSearchScripts(compiled))] : []),
    ...(wants(options, 'data') ? [...toCitationFiles(site), await readArchive(site, dir)] : []),
  ]
}

/** The assets, with the picture for links to the archive where it brings none of its own. */
async function readPictured(
  { site: { newsletter }, standing }: RenderOptions,
  assets: readonly SiteFile[],
): Promise<readonly SiteFile[]> {
  const isThere = assets.some(({ path }) => path === shareImage.path)
  if (isThere || newsletter.url === undefined) return assets
  const key = openDigest()(newsletter)
  const before = standing?.find(shareImage.path, key)
  // To load what draws takes longer than to print a hundred pages.
  if (before) return [...assets, before]
  return [...assets, ...(await readShareImage(newsletter)).map((file) => ({ ...file, key }))]
}
