import { parse } from 'yaml'
import type { IssueSource, SourceReading } from '../model/index.ts'

/** The source that an issue's front matter names. */
export type SourceReference = IssueSource

/**
 * Finds the source in the text of an issue's file without reading the rest of its front matter, which takes long in an
 * archive of thousands. Null for an issue that a person wrote, and where the front matter is broken.
 */
export function findSource(text: string): SourceReference | null {
  const frontMatter = /^\uFEFF?---[^\n]*\n([\s\S]*?\n)---[ \t]*\r?(?:\n|$)/.exec(text)?.[1]
  const entry = frontMatter && /^source:[^\n]*\n(?:[ \t][^\n]*\n)*/m.exec(frontMatter)?.[0]
  if (!entry) return null
  try {
    const { source } = parse(entry, { schema: 'failsafe', logLevel: 'silent' }) as { source?: Record<string, unknown> }
    const { file, sha256 = '', importer = '' } = source ?? {}
    if (typeof file !== 'string') return null
    return { file, sha256: String(sha256), importer: String(importer), ...findReading(source) }
  } catch {
    return null
  }
}

function findReading({ encoding, fixMojibake }: Record<string, unknown> = {}): SourceReading {
  return {
    ...(typeof encoding === 'string' ? { encoding } : {}),
    ...(fixMojibake === 'true' ? { fixMojibake: true } : {}),
  }
}
