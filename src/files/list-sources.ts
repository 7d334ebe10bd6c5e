import { join } from 'node:path'
import type { FileDiagnostic } from './file-diagnostic.ts'
import { folders } from './folders.ts'
import { listFiles } from './list-files.ts'
import { toLinkMessage } from './to-link-message.ts'

/** The sources of an archive, and what among them was left alone. */
export interface SourceList {
  /** Paths below `content/sources`, with forward slashes, in code unit order. */
  readonly files: readonly string[]
  readonly messages: readonly FileDiagnostic[]
}

/** By its name. */
export const isText = (file: string): boolean => /\.txt$/i.test(file)

/** Kinds of files that people send newsletters as; a name without an ending may be any of them. */
const isDocument = (file: string) =>
  /(?:^|\/)[^./]+$|\.(?:pdf|docx?|odt|rtf|pages|html?|eml|msg|md|markdown|text)$/i.test(file)

/** Lists `content/sources/**` + `/*.txt`, in upper or lower case. A document beside its text is where it was made from. */
export async function listSources(dir: string): Promise<SourceList> {
  const { files, links } = await listFiles(join(dir, folders.sources))
  const texts = files.filter(isText)
  const stems = new Set(texts.map(stemOf))
  const left = files.filter((file) => !isText(file) && isDocument(file) && !stems.has(stemOf(file)))
  return { files: texts, messages: [...links.map((link) => toLinkMessage(toPath(link))), ...left.map(toLeftMessage)] }
}

const stemOf = (file: string) => file.replace(/\.[^./]*$/, '').toLowerCase()
const toPath = (file: string) => `${folders.sources}/${file}`

function toLeftMessage(file: string): FileDiagnostic {
  const reason =
    'Unexpected kind of file, expected a text that ends in `.txt`: no issue is made of it; save its words as text'
  return { file: toPath(file), ruleId: 'source-kind', severity: 'warning', reason }
}
