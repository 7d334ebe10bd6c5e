import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromMarkdown, toHtml, toTextPage } from '../../src/markdown/index.ts'
import type { ImageSize } from '../../src/model/index.ts'
import { checkMedia } from '../../src/site/check-media.ts'
import { findMedia, sizeMedia } from '../../src/site/size-media.ts'

const media = new Map<string, ImageSize | null>([
  ['båt.png', { width: 40, height: 30 }],
  ['a & b.svg', null],
  ['plan.pdf', null],
])

function place(markdown: string) {
  const { value } = fromMarkdown(`---\ntitle: x\n---\n\n${markdown}\n`)
  assert.ok(value)
  const html = toHtml(value)
  const faults = checkMedia(findMedia(html), media, { file: 'x.md', markdown })
  return { html: sizeMedia(html, media).preambleHtml.trim(), faults: faults.map(({ ruleId }) => ruleId) }
}

test('a picture has the size of its file, so that nothing moves when it comes', () => {
  assert.deepEqual(place('![En båt](../media/båt.png)'), {
    html: '<p><img src="../../media/b%C3%A5t.png" alt="En båt" width="40" height="30" loading="lazy" decoding="async"></p>',
    faults: [],
  })
})

test('the short way to the media is understood too', () => {
  assert.match(place('![En båt](media/båt.png)').html, /src="\.\.\/\.\.\/media\/b%C3%A5t\.png".* width="40"/)
})

test('a picture without a size of its own has none on the page', () => {
  assert.match(place('![a](<../media/a & b.svg>)').html, /alt="a" loading="lazy" decoding="async">/)
})

test('a picture without words is told, and stays', () => {
  const { html, faults } = place('![ ](../media/båt.png)')
  assert.match(html, /<img /)
  assert.deepEqual(faults, ['image-without-alt'])
})

test('what names a missing file is printed as its words', () => {
  assert.deepEqual(
    place('![<b>“x”](../media/y.png) and [the *plan*](../media/z.pdf#page=2), [here](../media/plan.pdf)'),
    {
      html: '<p>&lt;b>“x” and the <em>plan</em>, <a href="../../media/plan.pdf">here</a></p>',
      faults: ['media-missing', 'media-missing'],
    },
  )
})

test('a text that looks like a tag inside a picture’s words breaks nothing', () => {
  const { html } = place('[![</a><script>x](../media/båt.png)](../media/gone.pdf)')
  assert.equal(html, place('![</a><script>x](../media/båt.png)').html)
})

test('a text of the archive’s own stands one folder up from its files', () => {
  const { value } = toTextPage(
    '# Om *oss*\n\nText ![a](media/b.png) [nr](issues/2021-04.md#x) [y](https://a.se)\n\n## Mer\n',
  )
  assert.equal(value.title, 'Om oss')
  assert.equal(
    value.html.preambleHtml.trim(),
    '<p>Text <img src="../media/b.png" alt="a"> <a href="../issues/2021-04/#x">nr</a> <a href="https://a.se">y</a></p>',
  )
  assert.deepEqual(
    value.html.sections.map(({ id, heading }) => [id, heading]),
    [['mer', 2]],
  )
})
