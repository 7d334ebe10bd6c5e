import { join } from 'node:path'
import { folders } from './folders.ts'
import { listFiles } from './list-files.ts'
import type { CopiedFile } from './site-output.ts'

/** The archive's pictures and other files, as they stand on the site. */
export async function listMedia(dir: string): Promise<readonly CopiedFile[]> {
  const { files } = await listFiles(join(dir, folders.media))
  return files.map((file) => ({ path: `media/${file}`, from: join(dir, folders.media, file) }))
}
