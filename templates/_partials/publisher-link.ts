import type { Newsletter } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import { safeAddress } from '../_print/safe-address.ts'

/** The publisher's name, with the way to its own pages. */
export function publisherLink({ name, url }: NonNullable<Newsletter['publisher']>): Html {
  const address = safeAddress(url)
  return address === null ? html`${name}` : html`<a href="${address}">${name}</a>`
}
