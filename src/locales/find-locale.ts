import type { Locale } from '../model/index.ts'
import { en } from './en.ts'
import { locales } from './locales.ts'

/**
 * The pack of a BCP 47 tag, chosen by its primary subtag (`sv-FI` → `sv`).
 * A language without a pack, and a text that is no tag, give English.
 */
export function findLocale(tag: string): Locale {
  const primary = tag.toLowerCase().split(/[-_]/u)[0]
  return locales.find((locale) => locale.tag === primary) ?? en
}
