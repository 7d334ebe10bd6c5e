import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What a folder holds. */
export interface FileList {
  /** Paths below the folder, with forward slashes, in code unit order. */
  readonly files: readonly string[]
  /** Links are not followed: one may lead out of the archive, or round in a circle. */
  readonly links: readonly string[]
}

/** All files below a folder but hidden ones; none where there is no such folder. */
export async function listFiles(folder: string): Promise<FileList> {
  const files: string[] = []
  const links: string[] = []
  const visit = async (below: string): Promise<void> => {
    for (const entry of await readFolder(join(folder, below))) {
      const path = below + entry.name
      if (entry.name.startsWith('.')) continue
      if (entry.isSymbolicLink()) links.push(path)
      else if (entry.isDirectory()) await visit(`${path}/`)
      else if (entry.isFile()) files.push(path)
    }
  }
  await visit('')
  return { files: files.sort(), links: links.sort() }
}

async function readFolder(path: string) {
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
