import type { StatementText } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { facts } from './facts.ts'

/** How to get what one cannot use in another form; nothing where no way to anyone is known. */
export function contactWays({ site }: Page, text: StatementText): Html | '' {
  const { publisher, accessibility } = site.newsletter
  const { email = publisher?.email, phone, url, post } = accessibility?.contact ?? {}
  if ([email, phone, url, post].every((way) => way === undefined)) return ''
  const ways = facts([
    [text.email, email && html`<a href="mailto:${email}">${email}</a>`],
    [text.phone, phone && html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`],
    [text.web, url && html`<a href="${url}">${url}</a>`],
    [text.post, post],
  ])
  const { answer } = accessibility ?? {}
  return html`<h2 id="_contact">${text.otherwise}</h2>
<p>${text.otherwiseHelp}</p>
${ways}
${answer && html`<p>${fill(text.answer, { time: answer })}</p>\n`}`
}
