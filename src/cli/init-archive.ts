import { lstat, readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { listSources, PathError, readNewsletter, readText, removeLeftovers, writeAtomically } from '../files/index.ts'
import { findLocale, locales } from '../locales/index.ts'
import { importSources } from './import-sources.ts'
import type { SharedOptions } from './open-archive.ts'
import { exampleSource, readStarter, type StarterFile, type StarterOptions } from './read-starter.ts'
import { type ExitStatus, openReport } from './report.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface InitOptions extends SharedOptions {
  /** BCP 47. */
  readonly language: string
  /** On how many machines its workflows build; left out: one. */
  readonly shards?: number
}

/** Makes a new archive that builds at once, in a folder that need not be there. Nothing that is there is replaced. */
export async function initArchive(
  folder: string | undefined,
  options: InitOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const dir = resolve(terminal.cwd, folder ?? options.dir ?? '')
  const files = await chooseFiles(dir, { ...toTags(options.language), shards: options.shards ?? 1 })
  const missing = await findMissing(dir, files)
  for (const { path, text } of missing) await writeAtomically(join(dir, path), text, { exclusive: true })
  const report = openReport(terminal, options)
  const { value: newsletter, messages } = await readNewsletter(dir, locales)
  report.add(join(dir, 'content/newsletter.yaml'), messages)
  if (newsletter) await importSources(dir, { newsletter, report, show: (file) => join(dir, file) })
  const here = relative(terminal.cwd, dir)
  report.note(`A new archive in ${dir}: ${files.map(({ path }) => path).join(', ')}`)
  report.note(
    `Next: ${here === '' ? '' : `\`cd ${here}\`, `}\`npm install\`, \`npm start\`; README.md there tells the rest`,
  )
  return report.status()
}

function toTags(language: string): { readonly language: string; readonly locale: string } {
  const [canonical] = canonicalise(language)
  const tag = canonical === undefined ? '' : new Intl.Locale(canonical).language
  // Norwegian without a word on which is bokmål.
  const locale = findLocale(tag === 'no' ? 'nb' : tag).tag.split('-')[0] ?? ''
  if (canonical !== undefined && (tag === locale || tag === 'no')) return { language: canonical, locale }
  const known = locales.map((pack) => `\`${pack.tag}\``).join(', ')
  throw new UsageError(
    `unexpected language \`${language}\`, expected one of ${known}, or one of their regions (\`en-GB\`)`,
  )
}

function canonicalise(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag)
  } catch {
    return []
  }
}

/** A folder with texts of its own gets no example, and one that has backissue installed keeps its package.json. */
async function chooseFiles(dir: string, options: StarterOptions): Promise<readonly StarterFile[]> {
  const files = await readStarter(dir, options)
  const hasSources = (await listSources(dir)).files.length > 0
  const isInstalled = await dependsOnUs(join(dir, 'package.json'))
  const kept = new Set([...(hasSources ? [exampleSource] : []), ...(isInstalled ? ['package.json'] : [])])
  return files.filter(({ path }) => !kept.has(path))
}

async function dependsOnUs(path: string): Promise<boolean> {
  try {
    return JSON.parse(await readFile(path, 'utf8')).dependencies?.backissue !== undefined
  } catch {
    return false
  }
}

/** What is still to be written: all, but where an `init` that was cut short wrote some of it. */
async function findMissing(dir: string, files: readonly StarterFile[]): Promise<readonly StarterFile[]> {
  const present = new Map<string, boolean>()
  for (const { path, text } of files) {
    await stopAtFilesAbove(dir, path)
    if (await isThere(join(dir, path))) present.set(path, (await readText(join(dir, path))) === text)
  }
  if ([...present.values()].every((isOurs) => isOurs)) {
    await removeLeftovers(dir, { recursive: false })
    for (const folder of ['content', '.github']) await removeLeftovers(join(dir, folder))
    if (present.size < files.length) return files.filter(({ path }) => !present.has(path))
  }
  const names = [...present.keys()].map((path) => `\`${path}\``).join(', ')
  throw new UsageError(
    `nothing was written: ${dir} has ${names} already; give another folder, or move what is in the way`,
  )
}

async function stopAtFilesAbove(dir: string, path: string): Promise<void> {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const stats = await lstat(join(dir, above)).catch(() => null)
    if (stats && !stats.isDirectory())
      throw new PathError(join(dir, above), 'Unexpected file or link, expected a folder')
  }
}

const isThere = async (path: string) => (await lstat(path).catch(() => null)) !== null
