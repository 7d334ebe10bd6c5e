import { join } from 'node:path'
import { folders } from './folders.ts'
import { readText } from './read-text.ts'

/** An issue's file as the importer last wrote it; null where nothing is remembered. */
export function readRemembered(dir: string, id: string): Promise<string | null> {
  return readText(join(dir, folders.generated, `${id}.md`))
}
