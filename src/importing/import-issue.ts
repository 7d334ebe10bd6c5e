import { readBlocks } from '../blocks/index.ts'
import { toIssue } from '../issue/index.ts'
import { checkLength, checkLines, checkSize, decode, fixMojibake, splitLines } from '../lines/index.ts'
import { findLanguage, findLocale, findOrder, locales, variants } from '../locales/index.ts'
import type { Block, Diagnostic, DroppedLine, Issue, Line, Result, SourceReading } from '../model/index.ts'
import { toMarkdown } from '../printing/index.ts'

/** What an import is told beside the bytes. */
export interface ImportOptions extends SourceReading {
  /** Path of the source below `content/sources`, with forward slashes. Its name is evidence where the text gives none. */
  readonly file: string
  /** BCP 47 tag of issues whose language the text does not tell. */
  readonly language: string
  /** Of the bytes, lower-case hexadecimal. */
  readonly sha256: string
  /** Version of backissue. */
  readonly importer: string
  /** Megabytes beyond which a source is refused; 3 where it is left out. A source has at most 200,000 lines, or 40,000 for each of them. */
  readonly maxSize?: number
}

/** A source, read. */
export interface ImportedIssue {
  /** `2023-10`, or the slug of the file's name where nothing tells the date. Not yet made unique among issues. */
  readonly id: string
  readonly issue: Issue
  readonly markdown: string
  readonly dropped: readonly DroppedLine[]
  readonly lines: readonly Line[]
  /** What each line became, for `explain`. */
  readonly blocks: readonly Block[]
}

/** Bytes of a source to an issue. The value is null where there is no issue in them; the messages then say why. */
export function importIssue(bytes: Uint8Array, options: ImportOptions): Result<ImportedIssue | null> {
  const messages: Diagnostic[] = []
  const tell = <Value>(result: Result<Value>): Value => {
    for (const message of result.messages) messages.push(message)
    return result.value
  }
  const tooLarge = checkSize(bytes, options.maxSize)
  if (tooLarge.length > 0) return { value: null, messages: tooLarge }
  const decoded = tell(decode(bytes, options.encoding))
  if (decoded === null) return { value: null, messages }
  const tooLong = checkLength(decoded, options.maxSize)
  if (tooLong.length > 0) return { value: null, messages: [...messages, ...tooLong] }
  const text = options.fixMojibake ? tell(fixMojibake(decoded)) : decoded
  const lines = splitLines(text)
  messages.push(...checkLines(lines))
  const language = tell(findLanguage(text, locales, findLocale(options.language)))
  const locale = findOrder(text, language, variants.values())
  const blocks = tell(readBlocks(lines, locale, locales))
  if (blocks.length === 0) return { value: null, messages }
  const { id, issue, dropped } = tell(toIssue(blocks, { ...options, locale }))
  return { value: { id, issue, markdown: toMarkdown(issue), dropped, lines, blocks }, messages }
}
