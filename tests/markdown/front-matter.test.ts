import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromMarkdown, readFrontMatter } from '../../src/markdown/index.ts'

const told = (text: string) =>
  readFrontMatter(text).messages.map(({ ruleId, line, reason }) => [
    ruleId,
    line,
    /`[^`]*`|keys must be unique|no text/.exec(reason)?.[0],
  ])

for (const [name, ending] of [
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const)
  test(`an issue whose lines end in ${name} is read as one whose lines end in LF`, () => {
    const text = '---\ntitle: "x"\nsource:\n  file: "a.txt"\n  sha256: "b"\n  importer: "0.1.0"\n---\n\n## A\n\nb\nc\n'
    assert.deepEqual(fromMarkdown(text.replaceAll('\n', ending)), fromMarkdown(text))
    assert.deepEqual(fromMarkdown(text).messages, [])
    const wrong = '---\ntitle: "x"\ndate: "2021-13"\n---\n'.replaceAll('\n', ending)
    assert.deepEqual(told(wrong), [['front-matter-value', 3, '`date`']])
  })

const refused: readonly (readonly [name: string, yaml: string, message: readonly unknown[]])[] = [
  ['a key twice', 'title: x\ntitle: y', ['front-matter-syntax', 3, 'keys must be unique']],
  ['a colon in a bare text', 'title: x\nsummary: a: b', ['front-matter-syntax', 3, undefined]],
  ['an alias', 'title: *x', ['front-matter-syntax', 2, '`*x`']],
  ['an anchor', 'title: x\nsummary: &a b', ['front-matter-syntax', 3, '`&a`']],
  ['an anchor and its alias', 'a: &a b\ntitle: *a', ['front-matter-syntax', 2, '`&a`']],
  ['a function', 'title: !!js/function "function(){}"', ['front-matter-syntax', 2, undefined]],
  ['binary data', 'title: !!binary "aGVq"', ['front-matter-syntax', 2, undefined]],
  ['a key that is a mapping', 'title: x\n? {a: b}\n: c', ['front-matter-syntax', 3, 'no text']],
  ['a key that is a list', 'title: x\n[a]: c', ['front-matter-syntax', 3, 'no text']],
  ['thousands of brackets', `title: ${'['.repeat(20_000)}`, ['front-matter-syntax', 2, undefined]],
  ['thousands of dashes', `title: x\ncalendar:\n  ${'- '.repeat(20_000)}`, ['front-matter-syntax', 4, undefined]],
  ['a list', '- title', ['front-matter-value', 1, '`title`']],
  [
    'a wrong value deep inside',
    'title: x\ncalendar:\n  - id: a\n    title: b\n    start: no',
    ['front-matter-value', 6, '`calendar.0.start`'],
  ],
  ['a longer line of dashes', 'title: x\n----', ['front-matter-syntax', 3, '`----`']],
]
for (const [name, yaml, message] of refused)
  test(`front matter is refused with its place, silently: ${name}`, (context) => {
    const warned = context.mock.method(process, 'emitWarning', () => {})
    const printed = context.mock.method(process.stderr, 'write', () => true)
    assert.deepEqual(told(`---\n${yaml}\n---\n`), [message])
    assert.equal(warned.mock.callCount() + printed.mock.callCount(), 0)
  })

test('front matter without an end is an error', () => {
  for (const text of ['---\ntitle: x\n', '---\ntitle: x\n\ntext --- more\n', '---'])
    assert.deepEqual(told(text), [['front-matter-syntax', 1, '`---`']])
})

test('the second line of dashes may be the last and may have spaces behind it', () => {
  for (const text of ['---\ntitle: x\n---', '\uFEFF---\ntitle: x\n--- \t\n', '--- yaml\ntitle: x\n---\n'])
    assert.equal(readFrontMatter(text).value?.frontMatter.title, 'x')
})

test('the body begins on its line', () => {
  assert.equal(readFrontMatter('---\r\ntitle: x\r\n---\r\n\r\nText').value?.bodyLine, 4)
})
