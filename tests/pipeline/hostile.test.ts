import assert from 'node:assert/strict'
import test from 'node:test'
import { hostileShapes } from '../../bin/hostile-shapes.js'
import { importIssue } from '../../src/pipeline.ts'

const options = { file: 'issue.txt', language: 'sv', sha256: '0', importer: '0' }
const read = (text: string) => importIssue(Buffer.from(text), options)
/** A form feed ends a line as a line feed does. */
const printedLines = (text: string) => text.split(/[\n\f]/).flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))

for (const [name, make] of Object.entries(hostileShapes)) {
  test(`keeps every line of a text made to be slow on: ${name}`, () => {
    const text = make(20_000)
    const blocks = read(text).value?.blocks ?? []
    const numbers = blocks.flatMap((block) => block.lines.map(({ number }) => number))
    assert.deepEqual(numbers, printedLines(text))
  })
}

test('a text of more lines than a function takes arguments is read', () => {
  const shapes = ['a calendar item that goes on', 'headings without text', 'items']
  for (const name of shapes) assert.ok(read(hostileShapes[name]?.(1_150_000) ?? '').value, name)
})
