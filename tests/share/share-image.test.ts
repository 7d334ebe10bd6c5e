import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { toSharePng } from '../../src/share/index.ts'
import { toShareSvg } from '../../src/share/to-share-svg.ts'
import { wrapTitle } from '../../src/share/wrap-title.ts'
import { newsletter } from '../eleventy/sample-archive.ts'

const tools = {
  wasm: await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  font: await readFile(new URL('../../templates/_fonts/SourceSerif4-SemiBold.ttf', import.meta.url)),
  family: 'Source Serif 4',
}

test('the picture has the size that previews want, and the same bytes on every machine', async () => {
  const png = Buffer.from(await toSharePng(newsletter, tools))
  assert.equal(png.subarray(1, 4).toString(), 'PNG')
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630])
  // Of the bytes as one machine drew them. A new version of the renderer may change it, a machine may not.
  assert.equal(
    createHash('sha256').update(png).digest('hex'),
    '1b784458b2523cbb19007370f0e88d16f72287e5026565462dfe77cb2c3a268f',
  )
})

test('the words are drawn: another title is another picture', async () => {
  const draw = async (title: string) => Buffer.from(await toSharePng({ ...newsletter, title }, tools))
  assert.ok(!(await draw('Bryggan')).equals(await draw('Åran')))
})

test('whatever the title, the drawing is XML and holds text alone', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(fc.string(), fc.constantFrom('<', '&', '"', '\u0000', '😀', 'å ', ']]>')) }),
      (title) => {
        const svg = toShareSvg({ ...newsletter, title }, 'Source Serif 4')
        assert.equal(XMLValidator.validate(svg), true)
        assert.doesNotMatch(svg, /\]\]>/)
        assert.deepEqual(
          [...svg.matchAll(/<(\w+)/g)].filter(([, name]) => !['svg', 'rect', 'text'].includes(name ?? '')),
          [],
        )
      },
    ),
  )
})

test('a title is three lines at most, and its words come in order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'abWM.il'), minLength: 1, maxLength: 40 })), (words) => {
      const title = words.join(' ')
      const { size, lines } = wrapTitle(title, 1020)
      assert.ok(size >= 54 && lines.length <= 3)
      const shown = lines.join(' ')
      if (!shown.includes('…')) assert.equal(shown, title)
    }),
  )
})

test('a short title is large, a long one smaller, and one too long ends in an ellipsis', () => {
  assert.deepEqual(wrapTitle('Bryggan', 1020), { size: 104, lines: ['Bryggan'] })
  assert.ok(wrapTitle('Nyheter från Samverkan Vesslefjärden och alla dess kommuner', 1020).size < 104)
  assert.match(wrapTitle('Nyheter '.repeat(40).trim(), 1020).lines.at(-1) ?? '', /…$/)
})
