import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import type { Locale, Newsletter, Result } from '../model/index.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { findPlace, type Place, toSchemaMessage, toSyntaxMessage } from './newsletter-messages.ts'
import { newsletterSchema } from './newsletter-schema.ts'
import { readBytes } from './read-bytes.ts'

/** The publication's file, from the archive's folder. */
export const newsletterFile = 'content/newsletter.yaml'

/**
 * Reads `content/newsletter.yaml`. The time zone, where not given, is that of the language's locale, else UTC.
 * The value is null where the file is missing or wrong; each message then names a key and its line.
 */
export async function readNewsletter(dir: string, locales: readonly Locale[]): Promise<Result<Newsletter | null>> {
  const path = join(dir, newsletterFile)
  if (!existsSync(path)) return fail('newsletter-missing', `No \`${newsletterFile}\` here, so this is not an archive`)
  const { value: bytes, messages } = await readBytes(path)
  if (!bytes) return { value: null, messages }
  const text = decodeUtf8(bytes)
  if (text === null) return fail('newsletter-encoding', 'Unexpected encoding, expected UTF-8')
  try {
    return check(dir, text, locales)
  } catch (error) {
    // An alias without its anchor, aliases that multiply, and lists in lists in lists.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error
    return fail('newsletter-syntax', `Unexpected YAML: ${error.message}`)
  }
}

function check(dir: string, text: string, locales: readonly Locale[]): Result<Newsletter | null> {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const { errors } = yaml
  if (errors.length > 0) return { value: null, messages: errors.map((error) => toSyntaxMessage(error, lines)) }
  const result = v.safeParse(newsletterSchema, yaml.toJS() ?? {}, { abortPipeEarly: true })
  const places = { yaml, lines }
  if (!result.success) return { value: null, messages: result.issues.map((issue) => toSchemaMessage(issue, places)) }
  const { timezone = defaultTimezone(result.output.language, locales), ...rest } = result.output
  const { logo } = rest.theme ?? {}
  if (logo === undefined || existsSync(join(dir, 'content', 'media', logo)))
    return { value: { ...rest, timezone }, messages: [] }
  const reason = `No file \`content/media/${logo}\``
  return fail('newsletter-value', reason, findPlace(['theme', 'logo'], places))
}

function defaultTimezone(language: string, locales: readonly Locale[]): string {
  const primary = new Intl.Locale(language).language
  return locales.find(({ tag }) => tag === primary)?.timezone ?? 'UTC'
}

function fail(ruleId: string, reason: string, place: Place = {}): Result<null> {
  return { value: null, messages: [{ ruleId, severity: 'error', reason, ...place }] }
}
