import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Which of an archive's templates failed, and with what. */
export interface FailedTemplate {
  /** `home.11ty.js:3:12` */
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
  return findOwnTemplate(error.cause ?? (error as { readonly originalError?: unknown }).originalError, dir)
}
