import type { Locale } from '../model/index.ts'
import { en } from './en.ts'
import { locales } from './locales.ts'
import { variants } from './variants.ts'

/**
 * The pack of a BCP 47 tag, chosen by its primary subtag (`sv-FI` → `sv`), or by the whole tag where a region writes
 * dates otherwise (`en-IE`). A language without a pack, and a text that is no tag, give English.
 */
export function findLocale(tag: string): Locale {
  const subtags = tag.toLowerCase().split(/[-_]/u)
  const [primary = ''] = subtags
  const variant = variants.get(subtags.join('-')) ?? variants.get(primary)
  return variant ?? locales.find((locale) => locale.tag === primary) ?? en
}
