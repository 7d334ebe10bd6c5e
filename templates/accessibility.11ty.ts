import { layoutPage } from './_layouts/page.ts'
import { accessibilityFaults } from './_partials/accessibility-faults.ts'
import { contactWays } from './_partials/contact-ways.ts'
import { fill } from './_print/fill.ts'
import { formatDate } from './_print/format-date.ts'
import { type Html, html } from './_print/html.ts'
import { openPage, type Page, type SitePageData } from './_print/page.ts'
import { statementOf } from './_print/statement-of.ts'

export const data = { permalink: 'accessibility/index.html' }

/** The accessibility statement, with all that the law of the newsletter's language asks for. What nobody told is not made up. */
export function render(pageData: SitePageData): string {
  const page = openPage(pageData, 'accessibility/')
  const { newsletter } = page.site
  const text = statementOf(page.site)
  const facts = newsletter.accessibility
  const provider = facts?.provider ?? newsletter.publisher?.name ?? newsletter.title
  const main = html`<h1>${text.title}</h1>
<div class="text">
<p>${fill(text.intro, { provider, service: facts?.service ?? newsletter.title })}</p>
<h2 id="_conformance">${text.conformance}</h2>
<p>${text[facts?.conformance ?? 'unknown']}</p>
${contactWays(page, text)}<h2 id="_report">${text.report}</h2>
<p>${text.reportHelp}</p>
${supervision(page)}${accessibilityFaults(page, text)}${assessment(page)}${keys(page)}</div>`
  return layoutPage(page, { kind: 'accessibility', title: text.title, address: 'accessibility/', main })
}

function supervision({ site }: Page): Html | '' {
  const { law } = site
  const own = site.newsletter.accessibility?.authority
  const authority = own ?? (law ? { name: law.authority, url: law.report } : null)
  if (authority === null) return ''
  const text = own ? site.locale.statement : statementOf(site)
  return html`<h2 id="_supervision">${text.supervision}</h2>
<p>${text.supervisionHelp}</p>
<p><a href="${authority.url}">${fill(text.reportTo, { authority: authority.name })}</a></p>
`
}

function assessment({ site }: Page): Html | '' {
  const { language, accessibility: facts } = site.newsletter
  const text = statementOf(site)
  const dated = (form: string, day: string | undefined) =>
    day && html`<p>${fill(form, { date: formatDate(day, language) })}</p>\n`
  const lines = [
    facts?.method && html`<p>${facts.method}</p>\n`,
    dated(text.assessed, facts?.assessed),
    dated(text.published, facts?.published),
    dated(text.updated, facts?.updated),
  ].filter((line) => line !== undefined && line !== '')
  return lines.length === 0 ? '' : html`<h2 id="_assessment">${text.assessment}</h2>\n${lines}`
}

/** The one key that works by itself, and the way to turn it off, which a script shows. */
function keys({ text }: Page): Html {
  return html`<div class="keys">
<h2 id="_keys">${text.keys}</h2>
<p>${text.slashHelp}</p>
<p><button type="button" class="copy slash-choice" aria-pressed="true">${text.useSlash}</button></p>
</div>`
}
