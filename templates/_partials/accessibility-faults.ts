import type { AccessibilityFault, StatementText } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** What not everyone can use, by the kind of reason. Where nobody said that there is nothing, nothing is said. */
export function accessibilityFaults(page: Page, text: StatementText): Html | '' {
  const { accessibility } = page.site.newsletter
  const { faults = [], conformance } = accessibility ?? {}
  if (faults.length === 0 && conformance !== 'full') return ''
  const groups = [
    [text.nonConformity, 'non-conformity'],
    [text.burden, 'burden'],
    [text.outsideLaw, 'outside-law'],
  ] as const
  return html`<h2 id="_faults">${text.faults}</h2>
${faults.length === 0 && html`<p>${text.noFaults}</p>\n`}${groups.map(([title, kind]) => {
  const ofKind = faults.filter((fault) => fault.kind === kind)
  return (
    ofKind.length > 0 &&
    html`<h3 id="_${kind}">${title}</h3>
<ul>
${ofKind.map((fault) => html`<li>${describe(page, fault, text)}</li>\n`)}</ul>
`
  )
})}`
}

function describe({ site }: Page, { text: words, reason, planned }: AccessibilityFault, text: StatementText): Html {
  const date = planned && formatDate(planned, site.newsletter.language)
  return html`<p>${words}</p>${reason && html`\n<p>${fill(text.reason, { reason })}</p>`}${date && html`\n<p>${fill(text.planned, { date })}</p>`}`
}
