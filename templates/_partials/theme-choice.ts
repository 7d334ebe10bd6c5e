import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** The button for dark pages, a disc half light and half dark. It is seen where scripts run. */
export function themeChoice({ text }: Page): Html {
  return html`<button type="button" class="theme-choice" title="${text.darkAppearance}"><span class="unseen">${text.darkAppearance}</span><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="1.7"/><path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor"/></svg></button>`
}
