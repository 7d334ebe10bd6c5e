import { safeAddress } from './safe-address.ts'

/**
 * Where a licence can be read: its own address, or that of an SPDX id; null for plain words.
 * @example licenseAddress('CC-BY-SA-4.0') // 'https://creativecommons.org/licenses/by-sa/4.0/'
 */
export function licenseAddress(license: string): string | null {
  const [, kind = '', version = '', country = ''] =
    /^CC-(BY(?:-[A-Z]{2}){0,2})-(\d\.\d)(?:-([A-Z]{2}))?$/.exec(license) ?? []
  if (kind !== '') {
    const parts = [kind, version, country].filter((part) => part !== '')
    return `https://creativecommons.org/licenses/${parts.join('/').toLowerCase()}/`
  }
  if (license === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/'
  if (isSpdxId(license)) return `https://spdx.org/licenses/${license}.html`
  return safeAddress(license)
}

/** The ids that have no version, and any that end in one. */
const isSpdxId = (text: string) =>
  /^(?:MIT|ISC|0BSD|Unlicense|WTFPL|Zlib)$|^[A-Z][A-Za-z\d]*(?:-[A-Za-z]+)*-\d+(?:\.\d+)*(?:-(?:only|or-later|Clause))?$/.test(
    text,
  )
