import { decodeUtf8 } from './decode-utf8.ts'
import { readRegular } from './read-regular.ts'

/**
 * A text file; null where there is none. Any other trouble throws. What is not UTF-8 is read letter by byte (ISO 8859-1), so
 * that two different files never seem to hold the same text.
 */
export async function readText(path: string): Promise<string | null> {
  try {
    return toText(await readRegular(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** A file's contents as `readText` gives them. */
export function toText(contents: Buffer): string {
  return decodeUtf8(contents) ?? contents.toString('latin1')
}
