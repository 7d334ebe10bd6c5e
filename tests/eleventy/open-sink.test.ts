import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { openSink } from '../../src/eleventy/open-sink.ts'

const texts = ['ett', '', 'två å', 'x'.repeat(9_000), 'sist']
const textOf = (content: string | Uint8Array) => Buffer.from(content).toString()

test('a sink gives back what was put into it, in memory or beyond it', () => {
  for (const room of [0, 6, 1_000_000]) {
    const { put, take } = openSink(room)
    const tickets = texts.map(put)
    assert.deepEqual(tickets.toReversed().map(take).map(textOf), texts.toReversed(), String(room))
    assert.deepEqual([...Buffer.from(take(put(Uint8Array.of(0, 255))))], [0, 255])
  }
})

test('what is no ticket is given back as it is', () => {
  const { take } = openSink()
  assert.equal(take('text'), 'text')
  assert.equal(take('\uffff7'), '\uffff7')
})

test('what is beyond memory leaves no file behind', () => {
  const { put, take } = openSink(0)
  const ticket = put('text')
  assert.deepEqual(
    readdirSync(tmpdir()).filter((name) => /^backissue-[A-Za-z0-9]{6}$/.test(name)),
    [],
  )
  assert.equal(textOf(take(ticket)), 'text')
})
