import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RenderOptions } from '../eleventy/index.ts'
import type { Site, SiteFile } from '../model/index.ts'
import { findOwnTemplate } from './find-own-template.ts'
import { packageRoot } from './package-root.ts'
import { StrayError, settle } from './settle.ts'
import { UsageError } from './usage-error.ts'

interface RenderArchiveOptions {
  readonly only?: RenderOptions['only'] | undefined
  readonly offline?: boolean
  readonly standing?: RenderOptions['standing']
  readonly keptBytes?: RenderOptions['keptBytes']
  readonly similar?: RenderOptions['similar'] | undefined
  readonly onSimilar?: RenderOptions['onSimilar'] | undefined
  readonly printers?: RenderOptions['printers']
  readonly indexers?: RenderOptions['indexers']
}

/** The pages and other files of an archive's site. What its own templates do wrong is told with the template's name. */
export async function renderArchive(
  site: Site,
  dir: string,
  { only, offline = false, standing, keptBytes, similar, onSimilar, printers, indexers }: RenderArchiveOptions,
): Promise<readonly SiteFile[]> {
  // Eleventy takes a while to load, so it is loaded where there is something to print.
  const { renderSite } = await import('../eleventy/index.ts')
  try {
    const files = await settle(() =>
      renderSite({
        site,
        dir,
        offline,
        ...(only ? { only } : {}),
        ...(standing ? { standing } : {}),
        ...(keptBytes ? { keptBytes } : {}),
        ...(similar ? { similar } : {}),
        ...(onSimilar ? { onSimilar } : {}),
        ...(printers ? { printers } : {}),
        ...(indexers ? { indexers } : {}),
      }),
    )
    // Pages with a key are of our own templates; to read all of them takes a while.
    const empty = files.find((file) => file.key === undefined && !file.isCurrent && !isContent(file.content))
    if (empty) throw new StrayError(`it returned no text for \`${empty.path}\``)
    return files
  } catch (error) {
    throw dir === packageRoot ? error : await explain(error, dir)
  }
}

const isContent = (content: unknown) => typeof content === 'string' || content instanceof Uint8Array

/** A fault of the archive's own template as wrong use; another error as it is. */
async function explain(error: unknown, dir: string): Promise<unknown> {
  const own = findOwnTemplate(error, dir)
  if (own) return new UsageError(`the archive's template ${own.place} failed: ${own.reason}`)
  const names = (await readdir(join(dir, 'templates')).catch(() => [])).filter((name) => /\.11ty\.[cm]?js$/.test(name))
  if (!(error instanceof StrayError) || names.length === 0) return error
  const which =
    names.length === 1 ? `the archive's template ${names[0]}` : `one of the archive's templates (${names.join(', ')})`
  return new UsageError(`${which} failed: ${error.message}`)
}
