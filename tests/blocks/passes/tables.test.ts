import assert from 'node:assert/strict'
import test from 'node:test'
import { bodyOf, outline } from '../../support/import-text.ts'

const types = (text: string, language = 'sv') => outline(text, language).map((line) => line.split(':')[0])
const prose = 'Här står en mening som är lång nog för att vara löptext och som slutar med punkt.\n\n'

test('columns with a rule under their header are a table', () => {
  const text = `${prose}Namn         Klubb         Tid
-----------------------------
Anna Ek      Hamnens IF   12,4
Bo Alm       Udden         9,8
Cecilia Dal              103,1
`
  assert.equal(
    bodyOf(text),
    `${prose}| Namn        | Klubb      | Tid   |
| ----------- | ---------- | ----- |
| Anna Ek     | Hamnens IF | 12,4  |
| Bo Alm      | Udden      | 9,8   |
| Cecilia Dal |            | 103,1 |
`,
  )
})

test('rules column by column, and text above and below without a blank line', () => {
  const text =
    'The results of the race on Saturday:\nName       Time\n--------  -----\nAnn Hill    9.8\nBob Lake   12.4\nWe thank everyone who came to the harbour.\n'
  assert.deepEqual(types(text, 'en'), ['paragraph', 'table', 'paragraph'])
})

test('bars between cells, with and without bars at the ends; no cell is lost', () => {
  const table = '| Dag | Vem |       |\n| --- | --- | ----- |\n| mån | An  | också |\n| tis | Bo  |       |\n'
  assert.equal(bodyOf(`${prose}| Dag | Vem |\n|---|:--:|\n| mån | An | också |\n| tis | Bo |\n`), prose + table)
  assert.equal(bodyOf(`${prose}Dag | Vem\n----|----\nmån | An | också\ntis | Bo\n`), prose + table)
  assert.equal(
    types('+-----+-----+\n| Dag | Vem |\n+-----+-----+\n| mån | An  |\n| tis | Bo  |\n+-----+-----+\n')[0],
    'table',
  )
})

test('a price list without a header keeps its columns as they are drawn', () => {
  const text = `${prose}Kaffe       25 kr\nBulle        9 kr\nSmörgås    105 kr\n`
  assert.equal(bodyOf(text), `${prose}\`\`\`\nKaffe       25 kr\nBulle        9 kr\nSmörgås    105 kr\n\`\`\`\n`)
  const narrow = 'Coffee, roll   2.50\nTea and cake   1.90\nBroth, bread  11.20\n'
  assert.ok(types('Anna Ek | Hamnen | 9,8\nBo Alm | Udden | 12,4\nCe Dal | Hamnen | 13,1\n').includes('preformatted'))
  assert.ok(types(narrow, 'en').includes('preformatted'))
})

test('a title over its underline and columns is a title', () => {
  const text = `${prose}Resultat\n--------\nAnna Ek    9,8\nBo Alm    12,4\nCe Dal    13,1\n`
  assert.deepEqual(types(text), ['paragraph', 'heading', 'preformatted'])
  const framed = `-----------------\n*** Nyheter   ***\n-----------------\nmaj    Möte i hamnen\njuni   Fest på kajen\njuli   Resa\n`
  assert.ok(!types(framed).includes('table'))
  const both = `${prose}Resultat\n========\nNamn       Tid\n--------------\nAnna Ek    9,8\nBo Alm    12,4\n`
  assert.deepEqual(types(both), ['paragraph', 'heading', 'table'])
})

test('prose with double spaces, addresses, verse and dated lists are no tables', () => {
  const spaced =
    'We came early.  It was cold.  Nobody was there.\nWe waited an hour.  Then we left.  It was late.\nThe road was long.  The night was dark.  We sang.\n'
  const address = 'Hamnkontoret\nKajen 4\n123 45  Fjärdstad\n'
  const verse =
    'Över viken går en vind,\n  sakta går den fram,\nrör vid båt och rör vid kind,\n  rör vid sten och damm.\n'
  for (const text of [spaced, address, verse])
    assert.ok(!types(prose + text).some((type) => type === 'table' || type === 'preformatted'), text)
  assert.ok(
    !types(`${prose}Kalendarium\n\n3 maj    Möte    Hamnen\n5 maj    Fest    Kajen\n9 juni   Resa    Öarna\n`).includes(
      'table',
    ),
  )
})
