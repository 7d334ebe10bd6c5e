import { join, resolve } from 'node:path'
import {
  listMedia,
  listStaying,
  nameSome,
  type PlannedOutput,
  permalinksFile,
  readPermalinks,
  writePermalinks,
  writeSite,
} from '../files/index.ts'
import type { Diagnostic, Site, SiteFile } from '../model/index.ts'
import { holdAddresses } from '../permalinks/index.ts'
import { type Redactor, redactPermalinks } from '../redactions/index.ts'
import type { PluginOptions } from './backissue-plugin.ts'
import { packageVersion } from './package-version.ts'
import { readArchiveSite } from './read-archive-site.ts'
import { renderSite } from './render-site.ts'
import { stopAtNames } from './stop-at-names.ts'
import { Instance } from './to-instances.ts'

/** An archive that was read for one build of a site. */
export interface ArchiveBuild {
  readonly toData: (root: string) => object
  /** Writes the archive's files below a folder of the output; what a build that `promises` publishes is remembered. */
  readonly write: (output: string, root: string, promises: boolean) => Promise<void>
}

/** Files that mean something at the root of a host alone. */
const ofHost = new Set(['404.html', 'robots.txt', '_headers', '_redirects'])

/** Reads an archive as a part of a site. An archive that cannot be read stops the build. */
export async function readBuild(options: PluginOptions): Promise<ArchiveBuild> {
  const dir = resolve(options.dir ?? '.')
  const { site, redactor } = await readArchiveSite(dir, await packageVersion())
  return {
    toData: (root) => new Instance({ ...site, root }),
    write: async (output, root, promises) => {
      const out = join(output, root)
      const held = await hold(dir, { site, redactor, files: await render(site, dir, options) }, options)
      const files = held.files.filter(({ path }) => root === '/' || !ofHost.has(path))
      const media = (options.only?.includes('pages') ?? true) ? await listMedia(dir) : []
      const planned = { files: [...files, ...media], at: root.slice(1), partial: options.only !== undefined }
      if (redactor) await stopAtNames([...planned.files, ...(await listOthers(output, planned, options))], redactor)
      const { inTheWay } = await writeSite(out, planned.files, planned)
      if (inTheWay.length > 0) throw new Error(describeConflict(out, inTheWay))
      if (promises && held.permalinks) await writePermalinks(dir, held.permalinks)
    },
  }
}

/** What the site's other parts have put into the output, without what may name anybody. */
async function listOthers(output: string, planned: PlannedOutput, { mayName = [] }: PluginOptions) {
  const mayHold = (path: string) => mayName.some((own) => path === own || (own.endsWith('/') && path.startsWith(own)))
  return (await listStaying(output, planned)).filter(({ path }) => !mayHold(path))
}

async function render(site: Site, dir: string, { templates, only }: PluginOptions): Promise<readonly SiteFile[]> {
  const own = templates === undefined ? null : resolve(templates)
  return renderSite({ site, dir, templates: own, ...(only ? { only } : {}) })
}

interface PrintedSite {
  readonly site: Site
  readonly files: readonly SiteFile[]
  readonly redactor: Redactor | null
}

async function hold(dir: string, { site, files, redactor }: PrintedSite, { only }: PluginOptions) {
  if (only !== undefined) return { files, permalinks: null }
  const { value: read, messages } = await readPermalinks(dir)
  if (!read) throw new Error(describe(messages))
  const { permalinks, text } = read
  const held = holdAddresses(permalinks, { site, files, text, sayable: redactPermalinks(permalinks, redactor) })
  if (held.messages.length === 0) return held.value
  throw new Error(describe([...messages, ...held.messages]))
}

const describe = (messages: readonly Diagnostic[]) =>
  messages.map(({ reason, line = 1 }) => `${permalinksFile}:${line}: ${reason}`).join('\n')

function describeConflict(out: string, paths: readonly string[]): string {
  return `The archive would replace files of the site in ${out}: ${nameSome(paths)}. Give it a folder of its own: the option \`at\``
}
