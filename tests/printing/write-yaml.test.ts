import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { writeYaml } from '../../src/printing/write-yaml.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    'no',
    '12:30',
    '0o14',
    '2021-12-03',
    '~',
    '- a',
    'a: b',
    '# c',
    '"\\',
    "'",
    '\u0085',
    '\u2028\uFEFF',
    '{{ x }}',
  ),
)
const key = fc.constantFrom('title', 'date', 'source', 'fixMojibake', 'calendar')
const flat = fc.dictionary(key, fc.oneof(text, fc.nat(), fc.boolean(), fc.constant(null)), { noNullPrototype: true })
const mapping = fc.dictionary(key, fc.oneof(text, fc.array(text), fc.array(flat), flat), {
  noNullPrototype: true,
  minKeys: 1,
})

test('what is written is read back, by YAML 1.1 and 1.2', () => {
  fc.assert(
    fc.property(mapping, (value) => {
      for (const version of ['1.1', '1.2'] as const) assert.deepEqual(parse(writeYaml(value), { version }), value)
    }),
  )
})

test('texts stand in quotes, lists and mappings below their key, and what is undefined nowhere', () => {
  const value = { title: 'no', left: undefined, level: 2, none: [], list: ['a'], rows: [{ id: 'x', rows: ['1'] }] }
  assert.equal(
    writeYaml(value),
    'title: "no"\nlevel: 2\nnone: []\nlist:\n  - "a"\nrows:\n  - id: "x"\n    rows:\n      - "1"\n',
  )
})
