import { readFile } from 'node:fs/promises'

/** A text file in UTF-8; null where there is none. Any other trouble throws. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
