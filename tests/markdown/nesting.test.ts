import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromMarkdown, toHtml } from '../../src/markdown/index.ts'

const list = (depth: number, indent = 2, mark = '-') =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(indent * level)}${mark} x${level}x`).join('\n')

function read(body: string) {
  const { value, messages } = fromMarkdown(`---\ntitle: x\n---\n\n${body}\n`)
  assert.ok(value)
  return { ...toHtml(value), messages }
}

const deep: readonly (readonly [name: string, body: string])[] = [
  ['quotations', `${'> '.repeat(2000)}x1499x`],
  ['quotations without spaces', `${'>'.repeat(20_000)}x1499x`],
  ['lists', list(1500)],
  ['numbered lists', list(1500, 3, '1.')],
  ['lists by tabs', list(1500, 1).replace(/^ +/gm, (space) => '\t'.repeat(space.length))],
  ['items of one line', `${'- '.repeat(2000)}x1499x`],
  ['numbers of one line', `${'1. '.repeat(2000)}x1499x`],
  ['quotations and lists', `${'> - '.repeat(1000)}x1499x`],
  ['emphasis', `${'*'.repeat(3000)}x1499x${'*'.repeat(3000)}`],
]
for (const [name, body] of deep)
  test(`nesting without end is told and printed: ${name}`, () => {
    const { preambleText, messages } = read(`first\n\n${body}\n\nlast`)
    assert.match(preambleText, /^first\n[\s\S]*x1499x[\s\S]*\nlast$/)
    assert.deepEqual(
      messages.map(({ ruleId, severity }) => [ruleId, severity]),
      [['nesting', 'warning']],
    )
    assert.ok((messages[0]?.line ?? 0) >= 4)
  })

test('every item of a list that is too deep is printed', () => {
  const { preambleText } = read(list(1500))
  for (let level = 0; level < 1500; level += 1) assert.ok(preambleText.includes(`x${level}x`), String(level))
})

for (const [name, body] of [
  ['a list', list(60)],
  ['a quotation', `${'> '.repeat(90)}x`],
  ['a rule', '- '.repeat(300)],
  ['a long line', 'ord '.repeat(5000)],
] as const)
  test(`what a person may have meant is left alone: ${name}`, () => assert.deepEqual(read(body).messages, []))

test('lists that are nested without end take time by their length', () => {
  const time = (depth: number) => {
    const start = performance.now()
    read(list(depth))
    return performance.now() - start
  }
  time(100)
  assert.ok(time(800) < 20 * time(200) + 500)
})
