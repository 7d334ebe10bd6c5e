import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLocale } from '../../src/locales/index.ts'
import type { Accessibility, Newsletter } from '../../src/model/index.ts'
import { checkAccessibility } from '../../src/site/check-accessibility.ts'

const complete: Accessibility = {
  provider: 'x',
  conformance: 'partial',
  faults: [
    { text: 'a', kind: 'non-conformity', reason: 'b' },
    { text: 'c', kind: 'outside-law' },
  ],
  assessed: '2025-03-01',
  updated: '2025-03-02',
  method: 'y',
  contact: { phone: '1' },
}

function check(accessibility: Partial<Accessibility> | undefined, language = 'sv', rest: Partial<Newsletter> = {}) {
  const facts = accessibility && { faults: [], ...accessibility }
  const newsletter: Newsletter = { title: 'x', language, timezone: 'UTC', terms: [], publish: 'all', ...rest }
  const messages = checkAccessibility(
    facts ? { ...newsletter, accessibility: facts } : newsletter,
    findLocale(language),
  )
  return messages.map(({ ruleId, severity, reason }) => `${ruleId} ${severity}: ${reason}`)
}

test('a complete statement is fine', () => {
  assert.deepEqual(check(complete), [])
})

for (const key of ['provider', 'conformance', 'assessed', 'updated', 'method', 'contact'] as const)
  test(`Swedish law asks for ${key}`, () => {
    const { [key]: _, ...rest } = complete
    assert.deepEqual(check(rest), [
      `accessibility-missing warning: Missing \`${key}\` of \`accessibility\`, which the law asks for in the statement`,
    ])
  })

test('faults are asked for where it does not conform, and the reason of each', () => {
  assert.match(check({ ...complete, faults: [] })[0] ?? '', /Missing `faults`/)
  assert.match(check({ ...complete, faults: [{ text: 'a', kind: 'burden' }] })[0] ?? '', /Missing `faults\.0\.reason`/)
})

test('the publisher may be who answers', () => {
  const { provider: _, contact: __, ...rest } = complete
  assert.deepEqual(check(rest, 'sv', { publisher: { name: 'p', email: 'p@example.org' } }), [])
})

test('without any facts one warning names what is needed', () => {
  const [message, ...others] = check(undefined)
  assert.match(message ?? '', /^accessibility-missing warning: Missing `accessibility`: .*`conformance`.*`method`/)
  assert.deepEqual(others, [])
})

test('no law is known for other languages, or for Swedish in Finland', () => {
  for (const language of ['en', 'de-AT', 'sv-FI']) assert.deepEqual(check(undefined, language), [])
  assert.equal(check(undefined, 'sv-SE').length, 1)
})

test('what does not go together is told', () => {
  assert.match(
    check({ ...complete, conformance: 'full' })[0] ?? '',
    /^accessibility-contradiction warning: Unexpected faults/,
  )
  assert.match(check({ ...complete, updated: '2025-02-28' })[0] ?? '', /before `assessed`/)
})
