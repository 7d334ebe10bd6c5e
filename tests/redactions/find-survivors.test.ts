import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync, gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { findLocale } from '../../src/locales/index.ts'
import { toRedactor } from '../../src/pipeline.ts'
import { findSurvivors } from '../../src/redactions/index.ts'

const { findNamed } = toRedactor([{ name: 'Agda Lönnkvist', aliases: [], date: '2025-03-01' }], findLocale('sv'))
const find = (path: string, content: string | Uint8Array) => findSurvivors([{ path, content }], findNamed)
const bytes = (text: string) => new TextEncoder().encode(text)

const wrapped = deflateSync(bytes('["Agda Lönnkvist skrev en bok om bryggor"]')).toString('base64')
const cases: readonly (readonly [how: string, path: string, content: string | Uint8Array])[] = [
  ['as it is', 'index.html', '<p>Agda Lönnkvist</p>'],
  ['in a name of a file', 'calendar/2024-agda-lonnkvist.ics', ''],
  ['percent-encoded', 'index.html', '<a href="x/agda_l%C3%B6nnkvist">'],
  ['escaped for HTML', 'index.html', '<p>Agda&nbsp;L&#xF6;nnkvist</p>'],
  ['across tags', 'index.html', '<b>Agda</b> <i>Lönn</i>kvist'],
  ['across a line', 'index.html', 'Agda<br>Lönnkvist'],
  ['in HTML escaped in XML', 'feed.xml', '&lt;b&gt;Agda&lt;/b&gt; Lönnkvist'],
  ['in a folded line of a calendar', 'calendar.ics', 'SUMMARY:Agda Lönn\r\n kvist fyller år\r\n'],
  ['across a line feed of a calendar', 'calendar.ics', 'DESCRIPTION:Agda\\nLönnkvist\r\n'],
  ['escaped for JSON', 'feed.json', '{"x": "Agda L\\u00f6nnkvist"}'],
  ['across a line feed in JSON', 'feed.json', '{"x": "Agda\\nLönnkvist"}'],
  ['in UTF-16', 'a.txt', Buffer.from('\ufeffAgda Lönnkvist', 'utf16le')],
  ['compressed', 'search/1.bin', deflateSync('["Agda Lönnkvist"]')],
  ['compressed in a script', 'search/1.js', `wrap("texts-1","${wrapped}")`],
  ['in gzip', 'a.gz', gzipSync('Agda Lönnkvist')],
  ['in a zip', 'archive.zip', zipSync({ 'content/about.md': bytes('Agda Lönnkvist') })],
  ['in a name in a zip', 'archive.zip', zipSync({ 'agda-lonnkvist.txt': bytes('') })],
  ['compressed in a zip', 'a.zip', zipSync({ 'a.bin': deflateSync('Agda Lönnkvist') })],
  ['in bytes that are no text', 'a.bin', Buffer.concat([Buffer.from([0, 255, 254]), Buffer.from(' Agda Lönnkvist ')])],
]
for (const [how, path, content] of cases)
  test(`a name is found ${how}`, () => assert.ok(find(path, content).length > 0))

test('the path of what is packed is told', () => {
  const zip = zipSync({ 'content/about.md': bytes('Agda Lönnkvist') })
  assert.deepEqual(
    find('archive.zip', zip).map(({ path }) => path),
    ['archive.zip: content/about.md'],
  )
})

test('nothing is found where nothing is', () => {
  for (const content of ['Agda Lindkvist', '', zipSync({}), Buffer.from([0x50, 0x4b, 1, 2]), deflateSync('x')])
    assert.deepEqual(find('a', content), [])
})
