import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Which of an archive's templates failed, and with what. */
export interface FailedTemplate {
  /** `home.11ty.js:3:12`; without a place where what was thrown is no error. */
  readonly place: string
  readonly reason: string
}

/** The template in the archive's `templates/` in which an error arose, however wrapped; null where it was none of them. */
export function findOwnTemplate(error: unknown, dir: string): FailedTemplate | null {
  if (!(error instanceof Error)) return null
  const folder = join(dir, 'templates')
  const stack = (error.stack ?? '').replaceAll(pathToFileURL(folder).href, folder)
  const place = stack.split(folder)[1]?.match(/^[\\/]([^\s)]+)/)?.[1]
  if (place) return { place: place.replace(/\?[^:]*/, ''), reason: error.message }
  // Eleventy wraps what a template throws.
  const inner = error.cause ?? (error as { readonly originalError?: unknown }).originalError
  if (inner instanceof Error) return findOwnTemplate(inner, dir)
  // A text or null has no stack, but Eleventy names the template.
  const name = /([\w.-]+\.11ty\.[cm]?js)\b/.exec(error.message)?.[1]
  return name && existsSync(join(folder, name)) ? { place: name, reason: `it threw \`${String(inner)}\`` } : null
}
