import { type Html, html } from '../_print/html.ts'
import { licenseAddress } from '../_print/license-address.ts'

/** "CC-BY-SA-4.0", which its own pages write "CC BY-SA 4.0". */
const creativeCommons = /^CC-(BY(?:-[A-Z]{2}){0,2})-(\d\.\d(?:-[A-Z]{2})?)$/

/** The licence under the name that readers know, as a link where it can be read somewhere. */
export function licenseLink(license: string): Html {
  const address = licenseAddress(license)
  const name = license.replace(
    creativeCommons,
    (_, kind: string, rest: string) => `CC ${kind} ${rest.replace('-', ' ')}`,
  )
  return address === null ? html`${name}` : html`<a rel="license" href="${address}">${name}</a>`
}
