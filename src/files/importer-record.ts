import { join } from 'node:path'
import { folders } from './folders.ts'
import { readText } from './read-text.ts'
import { writeAtomically } from './write-atomically.ts'

/** What is remembered of the last import of all sources. */
export interface ImporterRecord {
  /** Which importer it was; null where nothing is known, or two lines of development met. */
  readonly importer: string | null
  /** IDs of the issues that it left as they were although their sources give another text. */
  readonly unfinished: readonly string[]
}

const fileOf = (dir: string) => join(dir, folders.generated, 'importer')

/** One fact a line, so that a version control system can merge what two branches remember. */
export async function readImporterRecord(dir: string): Promise<ImporterRecord> {
  const lines = (await readText(fileOf(dir)))?.split(/\r?\n/) ?? []
  const valuesOf = (key: string) =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
  const [importer, ...others] = valuesOf('importer')
  return { importer: others.length > 0 ? null : (importer ?? null), unfinished: valuesOf('unfinished') }
}

/** Remembers an import of all sources; a file that says so already is left alone. */
export async function writeImporterRecord(dir: string, { importer, unfinished }: ImporterRecord): Promise<void> {
  const lines = [`importer ${importer}`, ...unfinished.toSorted().map((id) => `unfinished ${id}`)]
  const text = lines.map((line) => `${line}\n`).join('')
  if ((await readText(fileOf(dir)))?.replaceAll('\r\n', '\n') !== text) await writeAtomically(fileOf(dir), text)
}
