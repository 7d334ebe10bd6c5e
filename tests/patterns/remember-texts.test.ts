import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rememberTexts } from '../../src/patterns/index.ts'

function openReader() {
  const asked: string[] = []
  const read = rememberTexts((text: string, { tag }: { readonly tag: string }) => {
    asked.push(`${tag} ${text}`)
    return `${tag} ${text}`
  })
  return { asked, read }
}

test('a text is read once in each language', () => {
  const { asked, read } = openReader()
  const [sv, da] = [{ tag: 'sv' }, { tag: 'da' }]
  assert.deepEqual([read('maj', sv), read('maj', da), read('maj', sv)], ['sv maj', 'da maj', 'sv maj'])
  assert.deepEqual(asked, ['sv maj', 'da maj'])
})

test('what was read long ago is read again, and right', () => {
  const { asked, read } = openReader()
  const sv = { tag: 'sv' }
  for (let text = 0; text < 300_000; text++) read(String(text), sv)
  assert.equal(read('0', sv), 'sv 0')
  assert.equal(asked.length, 300_001)
})
