import { type Html, html } from '../_print/html.ts'
import { licenseAddress } from '../_print/license-address.ts'

/** The licence, as a link where it can be read somewhere. */
export function licenseLink(license: string): Html {
  const address = licenseAddress(license)
  return address === null ? html`${license}` : html`<a rel="license" href="${address}">${license}</a>`
}
