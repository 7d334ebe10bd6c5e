import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNewsletter } from '../../src/files/index.ts'
import { locales } from '../../src/locales/index.ts'
import { makeFolder } from './make-folder.ts'

const minimal = 'title: Kvartersnytt\nlanguage: sv\n'

async function read(yaml: string | Uint8Array, files: Readonly<Record<string, string>> = {}) {
  return readNewsletter(makeFolder({ 'content/newsletter.yaml': yaml, ...files }), locales)
}

async function assertError(yaml: string, expected: { ruleId: string; line?: number; reason: RegExp }) {
  const { value, messages } = await read(yaml)
  assert.equal(value, null)
  assert.equal(messages.length, 1, JSON.stringify(messages))
  const [message] = messages
  assert.equal(message?.severity, 'error')
  assert.equal(message?.ruleId, expected.ruleId)
  assert.equal(message?.line, expected.line)
  assert.match(message?.reason ?? '', expected.reason)
}

test('title and language are enough, and the rest has the defaults of the contract', async () => {
  const { value, messages } = await read(minimal)
  assert.deepEqual(messages, [])
  assert.deepEqual(value, {
    title: 'Kvartersnytt',
    language: 'sv',
    timezone: 'Europe/Stockholm',
    terms: [],
    publish: 'all',
  })
})

test('the time zone of a language without a pack is UTC', async () => {
  assert.equal((await read('title: T\nlanguage: fr-CA\n')).value?.timezone, 'UTC')
  assert.equal((await read('title: T\nlanguage: sv-FI\n')).value?.timezone, 'Europe/Stockholm')
  assert.equal((await read(`${minimal}timezone: Europe/Helsinki\n`)).value?.timezone, 'Europe/Helsinki')
})

test('a way to someone may stand by itself', async () => {
  for (const [contact, key] of [
    ['red@example.org', 'email'],
    ['"+46 555 123 45"', 'phone'],
    ['https://example.org/kontakt', 'url'],
    ['"Torget 1, Byn"', 'post'],
  ]) {
    const { value } = await read(`${minimal}accessibility: { contact: ${contact} }\n`)
    assert.deepEqual(Object.keys(value?.accessibility?.contact ?? {}), [key])
  }
})

test('what is wrong in the accessibility statement is named with its nearest known key', async () => {
  const wrong = (yaml: string, reason: RegExp, ruleId = 'newsletter-value') =>
    assertError(`${minimal}accessibility:\n  ${yaml}\n`, { ruleId, line: 4, reason })
  await wrong('conformance: partly', /`accessibility\.conformance`: expected `full`, `partial` or `none`/)
  await wrong('assesed: "2025-03-01"', /did you mean `assessed`/, 'newsletter-key')
  await wrong('assessed: "2025-02-30"', /a day that exists/)
  await wrong('contact: { mail: a@example.org }', /did you mean `email`/, 'newsletter-key')
  await wrong('faults: [{ kind: burden }]', /Missing `accessibility\.faults\.0\.text`/)
  await wrong('faults: [{ text: x, kind: bug }]', /expected `non-conformity`, `burden` or `outside-law`/)
})

test('every key of the contract is known', async () => {
  const yaml = `${minimal}description: Om kvarteret
url: https://example.org/arkiv
publisher: { name: Förlaget, url: https://example.org/, email: red@example.org }
issn: 2004-1234
license: CC-BY-4.0
theme: { accent: "#1a5f7a", logo: logo.svg }
terms:
  - { term: GDPR, long: dataskyddsförordningen, aliases: [dataskydd] }
accessibility: { contact: red@example.org }
publish: reviewed
`
  const { value, messages } = await read(yaml, { 'content/media/logo.svg': '<svg/>' })
  assert.deepEqual(messages, [])
  assert.equal(value?.url, 'https://example.org/arkiv/')
  assert.equal(value?.issn, '2004-1234')
  assert.equal(value?.publish, 'reviewed')
  assert.deepEqual(value?.terms, [{ term: 'GDPR', long: 'dataskyddsförordningen', aliases: ['dataskydd'] }])
})

test('text that another YAML reader would take for a number, a date or a truth value stays text', async () => {
  assert.equal((await read('title: 2004\nlanguage: no\n')).value?.title, '2004')
  assert.equal((await read('title: 2004-03-01\nlanguage: no\n')).value?.language, 'no')
})

test('a byte-order mark and CR LF are no trouble', async () => {
  assert.equal((await read('\uFEFFtitle: T\r\nlanguage: sv\r\n')).value?.title, 'T')
})

test('an unknown key is an error that names the nearest known one, with its line', async () => {
  await assertError(`${minimal}publsher: x\n`, { ruleId: 'newsletter-key', line: 3, reason: /`publsher`.*`publisher`/ })
  await assertError(`${minimal}lang: sv\n`, { ruleId: 'newsletter-key', line: 3, reason: /`lang`.*`language`/ })
  const nested = `${minimal}publisher:\n  name: F\n  mail: a@example.org\n`
  await assertError(nested, { ruleId: 'newsletter-key', line: 5, reason: /`publisher.mail`.*`email`/ })
  const listed = `${minimal}terms:\n  - term: A\n    alias: [B]\n`
  await assertError(listed, { ruleId: 'newsletter-key', line: 5, reason: /`terms.0.alias`.*`aliases`/ })
})

test('a missing key is named', async () => {
  await assertError('language: sv\n', { ruleId: 'newsletter-value', line: 1, reason: /Missing `title`/ })
  await assertError(`${minimal}publisher:\n  url: https://example.org\n`, {
    ruleId: 'newsletter-value',
    line: 4,
    reason: /Missing `publisher.name`/,
  })
})

const wrong: readonly (readonly [key: string, value: string, reason: RegExp])[] = [
  ['url', 'example.org', /absolute address/],
  ['url', 'ftp://example.org/', /absolute address/],
  ['url', 'https://example.org/?a=b', /without `\?`/],
  ['timezone', 'Europe/Stokholm', /time zone/],
  ['publish', 'some', /`all` or `reviewed`/],
  ['issn', '12345678', /ISSN/],
  ['theme', '{ accent: "#ffd700" }', /darker/],
  ['theme', '{ accent: gold }', /colour/],
  ['theme', '{ logo: ../../secret.png }', /content\/media/],
  ['theme', '{ logo: missing.svg }', /No file `content\/media\/missing.svg`/],
  ['publisher', 'Förlaget', /expected keys such as `name`/],
  ['terms', 'GDPR', /a list/],
  ['description', '[a, b]', /expected text/],
  ['license', '', /expected text/],
]
for (const [key, value, reason] of wrong) {
  test(`\`${key}: ${value}\` is an error on its line`, () =>
    assertError(`${minimal}${key}: ${value}\n`, { ruleId: 'newsletter-value', line: 3, reason }))
}

test('a language that is no tag is an error', () =>
  assertError('title: T\nlanguage: på svenska\n', { ruleId: 'newsletter-value', line: 2, reason: /language tag/ }))

test('broken YAML is an error with its line', async () => {
  await assertError('title: T\nlanguage: "sv\n', { ruleId: 'newsletter-syntax', line: 3, reason: /quote/ })
  await assertError(`${minimal}title: again\n`, { ruleId: 'newsletter-syntax', line: 3, reason: /unique/ })
})

test('content that is no map, or not there, is an error', async () => {
  assert.deepEqual(
    (await read('')).messages.map(({ reason }) => reason),
    ['Missing `title`, which is required', 'Missing `language`, which is required'],
  )
  await assertError('just text\n', { ruleId: 'newsletter-value', reason: /`title` and `language`/ })
})

test('a file in another encoding is an error', async () => {
  const { messages } = await read(Buffer.from('title: Nytt från f\xf6reningen\nlanguage: sv\n', 'latin1'))
  assert.deepEqual(
    messages.map(({ ruleId }) => ruleId),
    ['newsletter-encoding'],
  )
})

test('a folder without the file is no archive', async () => {
  const { value, messages } = await readNewsletter(makeFolder(), locales)
  assert.equal(value, null)
  assert.deepEqual(
    messages.map(({ ruleId }) => ruleId),
    ['newsletter-missing'],
  )
})

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]\n`).join('')}`
for (const text of ['title: *x\nlanguage: sv\n', bomb, `title: ${'['.repeat(20_000)}`]) {
  test(`\`${text.slice(0, 20)}…\` is an error of syntax`, async () => {
    const { value, messages } = await readNewsletter(makeFolder({ 'content/newsletter.yaml': text }), [])
    assert.equal(value, null)
    assert.equal(messages[0]?.ruleId, 'newsletter-syntax')
  })
}
