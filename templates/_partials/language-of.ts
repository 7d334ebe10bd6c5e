import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** The `lang` attribute of a part whose language is not the page's. */
export function languageOf(page: Page, part: { readonly lang: string }): Html | '' {
  return part.lang === page.site.newsletter.language ? '' : html` lang="${part.lang}"`
}
