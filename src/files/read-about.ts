import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../model/index.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { readBytes } from './read-bytes.ts'

/** The archive's text about itself, from its folder. */
export const aboutFile = 'content/about.md'

/** The text of `/about/`; null where there is none, or where it cannot be read, which a message then says. */
export async function readAbout(dir: string): Promise<Result<string | null>> {
  const path = join(dir, aboutFile)
  if (!existsSync(path)) return { value: null, messages: [] }
  const { value: bytes, messages } = await readBytes(path)
  if (!bytes) return { value: null, messages }
  const text = decodeUtf8(bytes)
  if (text !== null) return { value: text, messages: [] }
  return {
    value: null,
    messages: [{ ruleId: 'about-encoding', severity: 'error', reason: 'Unexpected encoding, expected UTF-8' }],
  }
}
