import { basename, join, relative, resolve, sep } from 'node:path'
import { folders, hashBytes, readBytes, readKnownIssues, readNewsletter } from '../files/index.ts'
import type { ImportedIssue } from '../importing/index.ts'
import { locales } from '../locales/index.ts'
import type { IssueSource, Result, SourceReading } from '../model/index.ts'
import { importText } from './import-text.ts'
import { readingOf, type SourceOptions } from './reading-options.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

/** How given texts are read. */
export interface ReadingOptions extends SourceOptions {
  readonly dir?: string
  readonly quiet?: boolean
  readonly language?: string
}

/** Imports texts named as arguments; `-` is standard input. What cannot be read gives a message and null. */
export async function openImporter(options: ReadingOptions, terminal: Terminal) {
  const archive = resolve(terminal.cwd, options.dir ?? '')
  const language = options.language ?? (await languageOf(archive))
  return async (file: string): Promise<Result<ImportedIssue | null>> => {
    const bytes = file === '-' ? await readStandardInput(terminal) : await readBytes(resolve(terminal.cwd, file))
    if (!bytes.value) return { value: null, messages: bytes.messages }
    const path = resolve(terminal.cwd, file)
    const reference = { file: file === '-' ? 'stdin' : nameOf(path, archive), sha256: hashBytes(bytes.value) }
    const told = { ...(isSource(path, archive) ? await rememberedOf(reference, archive) : {}), ...readingOf(options) }
    return importText(bytes.value, { language, importer: version, ...told, ...reference })
  }
}

async function readStandardInput(terminal: Terminal): Promise<Result<Uint8Array | null>> {
  try {
    return { value: await terminal.readInput(), messages: [] }
  } catch (error) {
    const reason = `Standard input cannot be read: ${(error as Error).message}`
    return { value: null, messages: [{ ruleId: 'unreadable', severity: 'error', reason }] }
  }
}

/** Whatever else is wrong with `newsletter.yaml` is for the commands that need it. */
async function languageOf(archive: string): Promise<string> {
  return (await readNewsletter(archive, locales)).value?.language ?? 'en'
}

/** What an earlier import was told about a source that is still the same. */
async function rememberedOf(
  { file, sha256 }: Pick<IssueSource, 'file' | 'sha256'>,
  archive: string,
): Promise<SourceReading> {
  const known = await readKnownIssues(archive)
  const found = known.find(({ source }) => source?.file === file && source.sha256 === sha256)
  return found?.source ? readingOf(found.source) : {}
}

function isSource(path: string, archive: string): boolean {
  const below = relative(join(archive, folders.sources), path)
  return !below.startsWith('..') && resolve(below) !== below
}

/** The path below `content/sources` for a source of the archive, else the file's name. */
function nameOf(path: string, archive: string): string {
  return isSource(path, archive) ? relative(join(archive, folders.sources), path).replaceAll(sep, '/') : basename(path)
}
