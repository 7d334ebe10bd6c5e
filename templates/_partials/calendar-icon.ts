import { html } from '../_print/html.ts'

/** A leaf of a calendar with a plus: put this event into yours. */
export const calendarIcon = html`<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><path d="M2.5 4.5h13v11h-13zm0 3.5h13M6 2v4m6-4v4m-3 3.5v5m-2.5-2.5h5" fill="none" stroke="currentColor" stroke-width="1.3"/></svg>`
