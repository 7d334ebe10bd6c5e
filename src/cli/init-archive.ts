import { lstat, readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { listSources, PathError, readNewsletter, writeAtomically } from '../files/index.ts'
import { findLocale, locales } from '../locales/index.ts'
import { importSources } from './import-sources.ts'
import type { SharedOptions } from './open-archive.ts'
import { exampleSource, readStarter, type StarterFile } from './read-starter.ts'
import { type ExitStatus, openReport } from './report.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface InitOptions extends SharedOptions {
  /** BCP 47. */
  readonly language: string
}

/** Makes a new archive that builds at once, in a folder that need not be there. Nothing that is there is replaced. */
export async function initArchive(
  folder: string | undefined,
  options: InitOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const dir = resolve(terminal.cwd, folder ?? options.dir ?? '')
  const files = await chooseFiles(dir, toTags(options.language))
  await stopAtPresent(dir, files)
  for (const { path, text } of files) await writeAtomically(join(dir, path), text, { exclusive: true })
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
async function chooseFiles(
  dir: string,
  tags: { readonly language: string; readonly locale: string },
): Promise<readonly StarterFile[]> {
  const files = await readStarter(dir, tags)
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

async function stopAtPresent(dir: string, files: readonly StarterFile[]): Promise<void> {
  const present: string[] = []
  for (const { path } of files) {
    if (await isThere(join(dir, path))) present.push(path)
    for (let above = dirname(path); above !== '.'; above = dirname(above)) {
      const stats = await lstat(join(dir, above)).catch(() => null)
      if (stats && !stats.isDirectory())
        throw new PathError(join(dir, above), 'Unexpected file or link, expected a folder')
    }
  }
  if (present.length === 0) return
  const names = present.map((path) => `\`${path}\``).join(', ')
  throw new UsageError(
    `nothing was written: ${dir} has ${names} already; give another folder, or move what is in the way`,
  )
}

const isThere = async (path: string) => (await lstat(path).catch(() => null)) !== null
