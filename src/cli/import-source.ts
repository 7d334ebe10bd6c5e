import { type HashedSource, hashBytes, readSource, type SourceFile } from '../files/index.ts'
import type { Diagnostic, FrontMatter, IssueSource } from '../model/index.ts'
import { importText } from './import-text.ts'
import { readingOf, type SourceOptions } from './reading-options.ts'
import { version } from './version.ts'

/** What is to be imported, and how: plain data, which a worker can be sent. */
export interface ImportJob {
  /** The archive's folder. */
  readonly dir: string
  readonly source: SourceFile
  readonly language: string
  readonly options: SourceOptions
  /** What the source's issue says of it, where it has one: it is read as it was then while its bytes are the same. */
  readonly known?: IssueSource
}

/** An import as far as an archive needs it. */
export interface ImportedText {
  /** As the text tells it; not yet made unique among issues. */
  readonly id: string
  readonly frontMatter: FrontMatter
  readonly markdown: string
}

/** A source that was read. */
export interface ReadImport {
  /** Null where it could not be read. */
  readonly reference: HashedSource | null
  /** Null where there is no issue in it; the messages then say why. */
  readonly imported: ImportedText | null
  /** Of a text from elsewhere, which is to be copied. */
  readonly bytes?: Uint8Array
  readonly messages: readonly Diagnostic[]
}

/** Reads a source and imports it; nothing is written. */
export async function importSource({ dir, source, language, options, known }: ImportJob): Promise<ReadImport> {
  const read = await readSource(dir, source)
  if (!read.value) return { reference: null, imported: null, messages: read.messages }
  const reference = { file: source.file, sha256: hashBytes(read.value) }
  const { value, messages } = importText(read.value, {
    ...(known?.sha256 === reference.sha256 ? readingOf(known) : {}),
    ...options,
    ...reference,
    language,
    importer: version,
  })
  const imported = value && { id: value.id, frontMatter: value.issue.frontMatter, markdown: value.markdown }
  const bytes = source.from === undefined ? {} : { bytes: read.value }
  return { reference, imported, ...bytes, messages: [...read.messages, ...messages] }
}
