import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseYaml } from '../../src/markdown/parse-yaml.ts'
import { readPlainYaml } from '../../src/markdown/read-plain-yaml.ts'
import { writeYaml } from '../../src/printing/write-yaml.ts'

const key = fc.oneof(fc.constantFrom('id', 'title', 'start', 'constructor'), fc.stringMatching(/^[a-z]\w{0,5}$/))
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('null', 'no', '12:30', '0o14', 'a: b', '- a', '{a}', 'a #b', 'a, b', '"', '\\', 'å ä', ''),
)
const value = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, text, fc.array(tie('value'), { maxLength: 3 }), tie('mapping')),
  mapping: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
}))

/** Lines such as people write, plain and not, of which some make no YAML at all. */
const indent = fc.constantFrom('', '', '  ', '    ', '      ', ' ')
const scalar = fc.constantFrom(
  ...[
    'text',
    '2021-12-03T13:00',
    '"a, b"',
    '"a\\"b: c"',
    '"\\u00e5"',
    '"\\x41"',
    "'it'",
    'a b  c',
    'a: b',
    'a #b',
    '#',
    '&a b',
  ],
  ...[
    '*a',
    '!x y',
    '|',
    '>',
    '"open',
    'a:b',
    'a :b',
    '1_000',
    '{}',
    '[]',
    '{id: a, title: "b, c"}',
    '{id: a,title: b}',
    '{id: "a",b: 2,c: "d,e"}',
    '[a,b]',
    '[a,"b",c d]',
    '{id: a,b}',
    '{id: 2,3: b}',
    '["a",b: c]',
    '',
  ],
  ...[
    '[a, "b"]',
    '[a, [b]]',
    '{id: a, id: b}',
    '{id: {b: c}}',
    '{id: a}, b',
    'a ',
    'a\t',
    '-',
    '- a',
    '? a',
    '"a" b',
    '%a',
    '@a',
  ],
)
const line = fc.oneof(
  fc
    .tuple(indent, fc.constantFrom('', '', '- '), key, scalar)
    .map(([space, dash, name, words]) => `${space}${dash}${name}: ${words}`),
  fc.tuple(indent, fc.constantFrom('', '', '- '), key).map(([space, dash, name]) => `${space}${dash}${name}:`),
  fc.tuple(indent, scalar).map(([space, words]) => `${space}- ${words}`),
  fc.tuple(indent, scalar).map(([space, words]) => `${space}${words}`),
)
const yaml = fc.oneof(
  fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')),
  value.mapping?.map((mapping) => writeYaml(mapping as object)) ?? fc.constant(''),
)

test('What is read as plain YAML is what a whole reader makes of it', () => {
  fc.assert(
    fc.property(yaml, (written) => {
      const data = readPlainYaml(`\n${written}`)
      if (!data) return
      const whole = parseYaml(`\n${written}`)
      assert.equal(whole.trouble, null)
      assert.deepEqual(data, whole.data)
    }),
    { numRuns: 20_000 },
  )
})

test('What the importer writes of an issue is plain', () => {
  const mapping = {
    title: 'Fler bryggor: "nu" \\ sedan',
    sections: [{ id: 'a', title: 'Å', level: 2 }],
    calendar: [{ id: 'b', start: '2021-12-03T13:00', implied: ['year', 'month'] }],
    source: { file: 'a.txt', sha256: '0'.repeat(64) },
    draft: true,
  }
  const expected = JSON.parse(JSON.stringify(mapping), (_, each) => (typeof each === 'object' ? each : String(each)))
  assert.deepEqual(readPlainYaml(writeYaml(mapping)), expected)
})

test('Mappings and lists on a line of their own are plain', () => {
  assert.deepEqual(
    readPlainYaml('sections:\n  - {id: a-b, title: "c, d", level: 2}\n  - {id: e}\nimplied: [year, "day"]'),
    {
      sections: [{ id: 'a-b', title: 'c, d', level: '2' }, { id: 'e' }],
      implied: ['year', 'day'],
    },
  )
})

for (const text of [
  '',
  'a',
  'a: *b',
  'a: &b c',
  'a: b\na: c',
  '- a',
  'a:\n- b: c',
  'a: |\n  b',
  'a: b #c',
  'a: "b\n  c"',
])
  test(`\`${JSON.stringify(text)}\` is not plain`, () => assert.equal(readPlainYaml(text), null))
