import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAbout, readMedia } from '../../src/files/index.ts'
import { makeFolder } from './make-folder.ts'

/** The head of a picture is all that tells its size. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33)
  bytes.write('\x89PNG\r\n\x1a\n', 0, 'latin1')
  bytes.writeUInt32BE(13, 8)
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

test('pictures have their size, other files none, and what is no picture in spite of its name neither', async () => {
  const dir = makeFolder({
    'content/media/a/b.png': png(640, 480),
    'content/media/c.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"/>',
    'content/media/d.png': 'no picture',
    'content/media/e.pdf': '%PDF',
  })
  assert.deepEqual(
    [...(await readMedia(dir))],
    [
      ['a/b.png', { width: 640, height: 480 }],
      ['c.svg', { width: 20, height: 10 }],
      ['d.png', null],
      ['e.pdf', null],
    ],
  )
})

test('an archive without media or a text about itself has none', async () => {
  const dir = makeFolder()
  assert.equal((await readMedia(dir)).size, 0)
  assert.deepEqual(await readAbout(dir), { value: null, messages: [] })
})

test('a text about the archive is UTF-8, or an error says so', async () => {
  const dir = makeFolder({ 'content/about.md': new Uint8Array([0x48, 0xe5]) })
  const { value, messages } = await readAbout(dir)
  assert.equal(value, null)
  assert.deepEqual(
    messages.map(({ ruleId, severity }) => [ruleId, severity]),
    [['about-encoding', 'error']],
  )
})
