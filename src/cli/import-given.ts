import { basename, join, relative, resolve, sep } from 'node:path'
import { hashBytes, readBytes, readNewsletter } from '../files/index.ts'
import { locales } from '../locales/index.ts'
import type { Result } from '../model/index.ts'
import type { ImportedIssue } from '../pipeline.ts'
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
    const shared = { language, importer: version, ...readingOf(options) }
    const name = nameOf(resolve(terminal.cwd, file), archive)
    return importText(bytes.value, { ...shared, file: file === '-' ? 'stdin' : name, sha256: hashBytes(bytes.value) })
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

/** The path below `content/sources` for a source of the archive, else the file's name. */
function nameOf(path: string, archive: string): string {
  const below = relative(join(archive, 'content', 'sources'), path)
  return below.startsWith('..') || resolve(below) === below ? basename(path) : below.replaceAll(sep, '/')
}
