import * as v from 'valibot'
import { contrastWithWhite } from './contrast-with-white.ts'
import { day } from './day.ts'

// The YAML is read as strings alone: an ISSN stays what was written, and so does a title `2004` or `no`.
const text = v.pipe(v.string('expected text'), v.trim(), v.nonEmpty('expected text'))

const webAddress = v.pipe(
  text,
  v.check(
    (value) => /^https?:\/\//.test(value) && URL.canParse(value),
    'expected an absolute address such as `https://example.org/`',
  ),
)

const baseUrl = v.pipe(
  webAddress,
  v.check((value) => !/[?#]/.test(value), 'expected an address without `?` and `#`'),
  v.transform((value) => new URL(value.endsWith('/') ? value : `${value}/`).href),
)

const language = v.pipe(
  text,
  v.check(isLanguageTag, 'expected a language tag (BCP 47) such as `sv` or `en-GB`'),
  v.transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag),
)

const timezone = v.pipe(text, v.check(isTimezone, 'expected a time zone (IANA) such as `Europe/Stockholm` or `UTC`'))

const accent = v.pipe(
  text,
  v.regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'expected a colour such as `#1a5f7a` (in quotes)'),
  v.check(
    (value) => contrastWithWhite(value) >= 4.5,
    'expected a darker colour: links in it need a contrast of 4.5:1 with white',
  ),
)

const mediaFile = v.pipe(
  text,
  v.check((value) => !/^\/|\\|:|(^|\/)\.\.?(\/|$)/.test(value), 'expected a file below `content/media`'),
)

const email = v.pipe(text, v.email('expected an e-mail address'))

/** Ways to someone; one alone may stand by itself. */
const contact = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { [wayOf(value)]: value } : value)),
  v.strictObject({
    email: v.exactOptional(email),
    phone: v.exactOptional(text),
    url: v.exactOptional(webAddress),
    post: v.exactOptional(text),
  }),
)

/** The facts of the accessibility statement. */
const accessibility = v.strictObject({
  provider: v.exactOptional(text),
  service: v.exactOptional(text),
  conformance: v.exactOptional(v.picklist(['full', 'partial', 'none'], 'expected `full`, `partial` or `none`')),
  faults: v.optional(
    v.array(
      v.strictObject({
        text,
        kind: v.optional(
          v.picklist(
            ['non-conformity', 'burden', 'outside-law'],
            'expected `non-conformity`, `burden` or `outside-law`',
          ),
          'non-conformity',
        ),
        reason: v.exactOptional(text),
        planned: v.exactOptional(day),
      }),
      'expected a list',
    ),
    [],
  ),
  assessed: v.exactOptional(day),
  updated: v.exactOptional(day),
  published: v.exactOptional(day),
  method: v.exactOptional(text),
  contact: v.exactOptional(contact),
  answer: v.exactOptional(text),
  authority: v.exactOptional(v.strictObject({ name: text, url: webAddress })),
})

/** The keys of `content/newsletter.yaml`, as the contract lists them. */
export const newsletterSchema = v.strictObject({
  title: text,
  description: v.exactOptional(text),
  url: v.exactOptional(baseUrl),
  language,
  timezone: v.exactOptional(timezone),
  publisher: v.exactOptional(
    v.strictObject({
      name: text,
      url: v.exactOptional(webAddress),
      email: v.exactOptional(email),
    }),
  ),
  issn: v.exactOptional(v.pipe(text, v.regex(/^\d{4}-\d{3}[\dX]$/, 'expected an ISSN such as `1234-5679`'))),
  license: v.exactOptional(text),
  theme: v.exactOptional(v.strictObject({ accent: v.exactOptional(accent), logo: v.exactOptional(mediaFile) })),
  terms: v.optional(
    v.array(
      v.strictObject({ term: text, long: v.exactOptional(text), aliases: v.exactOptional(v.array(text)) }),
      'expected a list',
    ),
    [],
  ),
  accessibility: v.exactOptional(accessibility),
  publish: v.optional(v.picklist(['all', 'reviewed'], 'expected `all` or `reviewed`'), 'all'),
})

function wayOf(value: string): string {
  if (/^https?:/.test(value)) return 'url'
  if (/^[+\d][\d ()–-]*$/.test(value)) return 'phone'
  return value.includes('@') ? 'email' : 'post'
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}
