import type { Newsletter } from '../model/index.ts'
import type { LinkedData, LinkOf } from './linked-data.ts'

/** The newsletter as a whole. */
export function toPeriodical(newsletter: Newsletter, link: LinkOf): LinkedData {
  const { title, description, language, issn, license, publisher } = newsletter
  return {
    '@type': 'Periodical',
    '@id': link(''),
    name: title,
    url: link(''),
    description,
    inLanguage: language,
    issn,
    license: license && toLicenseAddress(license),
    publisher: publisher && {
      '@type': 'Organization',
      name: publisher.name,
      url: publisher.url,
      email: publisher.email,
    },
  }
}

/** schema.org wants an address: an SPDX id has one, plain words have none. */
function toLicenseAddress(license: string): string | undefined {
  if (/^https?:/i.test(license)) return license
  return /^[A-Za-z\d.+-]+$/.test(license) ? `https://spdx.org/licenses/${license}` : undefined
}
