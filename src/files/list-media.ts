import { join } from 'node:path'
import type { FileDiagnostic } from './file-diagnostic.ts'
import { folders } from './folders.ts'
import { listFiles } from './list-files.ts'
import type { CopiedFile } from './site-output.ts'
import { isSitePath } from './site-path.ts'
import { toLinkMessage } from './to-link-message.ts'

/** The archive's pictures and other files, as they stand on the site; without those that `checkMedia` tells of. */
export async function listMedia(dir: string): Promise<readonly CopiedFile[]> {
  const { files } = await listFiles(join(dir, folders.media))
  return files
    .filter((file) => isSitePath(`media/${file}`))
    .map((file) => ({ path: `media/${file}`, from: join(dir, folders.media, file) }))
}

/** What of the archive's media is left out: links, and names that make no address. */
export async function checkMedia(dir: string): Promise<readonly FileDiagnostic[]> {
  const { files, links } = await listFiles(join(dir, folders.media))
  const reason = 'Unexpected backslash or control character in a file name, which makes no address; left out'
  const badNames = files.filter((file) => !isSitePath(`media/${file}`))
  return [
    ...links.map((link) => toLinkMessage(`${folders.media}/${link}`)),
    ...badNames.map(
      (file) => ({ file: `${folders.media}/${file}`, ruleId: 'media-name', severity: 'error', reason }) as const,
    ),
  ]
}
