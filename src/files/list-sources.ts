import { join } from 'node:path'
import type { FileDiagnostic } from './file-diagnostic.ts'
import { folders } from './folders.ts'
import { listFiles } from './list-files.ts'
import { toLinkMessage } from './to-link-message.ts'

/** The sources of an archive, and links among them that were left alone. */
export interface SourceList {
  /** Paths below `content/sources`, with forward slashes, in code unit order. */
  readonly files: readonly string[]
  readonly messages: readonly FileDiagnostic[]
}

/** By its name. */
export const isText = (file: string): boolean => /\.txt$/i.test(file)

/** Lists `content/sources/**` + `/*.txt`, in upper or lower case. */
export async function listSources(dir: string): Promise<SourceList> {
  const { files, links } = await listFiles(join(dir, folders.sources))
  const messages = links.map((link) => toLinkMessage(`${folders.sources}/${link}`))
  return { files: files.filter(isText), messages }
}
