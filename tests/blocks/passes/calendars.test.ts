import assert from 'node:assert/strict'
import test from 'node:test'
import { importText, outline } from '../../support/import-text.ts'

const prose = 'Här står en mening som är lång nog för att vara löptext och som slutar med punkt.'
const top = `Nyhetsbrev från hamnen\n\nFebruari 2024\n\nLedare\n\n${prose}`
const types = (body: string) => outline(`${top}\n\n${body}\n`).slice(4)
const calendarOf = (body: string) =>
  importText(`${top}\n\n${body}\n`).blocks.flatMap((block) => (block.type === 'calendar' ? [block] : []))

test('a month in a block with its days is their item', () => {
  const [calendar] = calendarOf('Kalendarium\n\nMars\n13 Fåglar\n20 Bio\nApril\n5 Dans')
  assert.deepEqual(
    calendar?.items.map(({ depth, text }) => `${depth} ${text.join(' ')}`),
    ['0 Mars', '1 13 Fåglar', '1 20 Bio', '0 April', '1 5 Dans'],
  )
})

test('a month alone stays what it was, the days below it are a calendar', () => {
  assert.deepEqual(types('Kalendarium\n\nMars\n\n13 Fåglar\n20 Bio'), [
    'heading: Kalendarium',
    'heading: Mars',
    'calendar: 13 Fåglar',
  ])
})

test('labels hang below the entry they belong to', () => {
  const [calendar] = calendarOf(
    'Kalendarium\n\n3 april Möte\nTid: 13\nPlats: Bryggan\nAnmälan: eva@example.org\n5 april Bio',
  )
  assert.deepEqual(
    calendar?.items.map(({ depth }) => depth),
    [0, 1, 1, 1, 0],
  )
})

test('a record is a calendar where a label names its place, elsewhere only in a calendar', () => {
  const record = '3 april\nTid: 13:00'
  assert.ok(types(`Möte\n\n${record}\nPlats: Bryggan`).some((block) => block.startsWith('calendar')))
  assert.ok(!types(`Möte\n\n${record}`).some((block) => block.startsWith('calendar')))
  assert.ok(types(`Kalendarium\n\nMöte\n\n${record}`).some((block) => block.startsWith('calendar')))
})

test('a heading that announces an event stays a heading', () => {
  const blocks = types(`Kalendarium\n\n3 maj: Städning\n\n${prose}\n\n10 maj: Sjösättning\n\n${prose}`)
  assert.deepEqual(
    blocks.map((block) => block.split(':')[0]),
    ['heading', 'heading', 'paragraph', 'heading', 'paragraph'],
  )
})

test('prose below a calendar is no entry', () => {
  assert.deepEqual(types(`Kalendarium\n\nDen 3 maj ses vi. ${prose} ${prose} ${prose}`).slice(1), [
    'paragraph: Den 3 maj ses vi. Här står en ',
  ])
})

test('what counts up below a month is no calendar', () => {
  assert.ok(!types('Mars\n\n1. Köp bröd\n2. Baka kaka\n3. Bjud alla').some((block) => block.startsWith('calendar')))
})

test('an article below a calendar ends it', () => {
  const blocks = types(`Kalendarium\n\n3 maj Städning\n5 maj Bio\n\nNy brygga\n\n3 maj\n\n${prose}`)
  assert.deepEqual(
    blocks.filter((block) => block.startsWith('calendar')),
    ['calendar: 3 maj Städning'],
  )
})
