import type { ArchiveBuild } from './build-into-site.ts'

/** How an archive becomes a part of a site that Eleventy builds. */
export interface PluginOptions {
  /** The archive folder, with `content` in it; from the folder that Eleventy runs in, which it is where left out. */
  readonly dir?: string
  /** The folder of the site that the archive gets: `newsletter/`; the site's root where left out. */
  readonly at?: string
  /** A folder of templates that replace the packaged ones, with `assets` in it; none where left out. */
  readonly templates?: string
  /** Only these parts; left out: all. */
  readonly only?: readonly ('pages' | 'search' | 'feeds' | 'calendar' | 'data')[]
  /** Files of the site's own, from its root, or folders with a slash at their end, that may name those whom the archive must not. */
  readonly mayName?: readonly string[]
}

/** The part of Eleventy 3's configuration that the plugin uses. */
export interface PluginConfig {
  readonly ignores: { add(pattern: string): unknown }
  addGlobalData(name: string, value: unknown): unknown
  addWatchTarget(target: string): unknown
  on(event: string, listener: (built: BuiltSite) => Promise<void>): unknown
}

/** What Eleventy tells of a build. */
export interface BuiltSite {
  readonly directories: { readonly output: string }
  readonly runMode?: 'build' | 'watch' | 'serve'
  readonly outputMode?: string
}

/**
 * Puts an archive into a site that Eleventy builds, beside its own pages. Their templates get it as `backissue`: the archive's issues, years,
 * calendar and topics, and as `backissue.root` the folder that their addresses are below, from the site's root. The archive's pages are printed
 * by themselves, so that neither the site's layouts nor its filters and transforms take part in them, and a text is never a template.
 * Nothing is imported. A name that the archive removes stops the build wherever in the site's output it stands. Published addresses are held as `backissue build` does, and remembered by builds that are no previews.
 */
export function backissuePlugin(config: PluginConfig, options: PluginOptions = {}): void {
  const { dir = '.', at = '' } = options
  const root = `/${at}/`.replace(/\/+/g, '/')
  const content = `${dir}/content`.replace(/^(?:\.\/)+/, '')
  config.ignores.add(content)
  config.ignores.add(`${content}/**`)
  config.addWatchTarget(content)
  let build: ArchiveBuild | undefined
  config.on('eleventy.before', async () => {
    const { readBuild } = await import('./build-into-site.ts')
    build = await readBuild(options)
  })
  config.addGlobalData('backissue', async () => build?.toData(root))
  config.on('eleventy.after', async ({ directories, runMode, outputMode = 'fs' }) => {
    if (outputMode === 'fs' && !isDry()) await build?.write(directories.output, root, runMode === 'build')
  })
}

/** Eleventy tells plugins of its other ways to write nothing, and not of this one. */
const isDry = () => process.argv.includes('--dryrun')
