import assert from 'node:assert/strict'
import test from 'node:test'
import { bodyOf, outline } from '../../support/import-text.ts'

const prose = 'Gruppen har arbetat sedan i våras och kommit fram till ett förslag som alla ställer sig bakom.'
const types = (text: string, language = 'sv') => outline(text, language).map((line) => line.split(':')[0])

test('lines with dashes that stand together are a list', () => {
  assert.equal(
    bodyOf(`${prose}\n\n- kajen lagas,\n- bryggan målas och\n- båtarna sjösätts.\n`),
    `${prose}\n\n- kajen lagas,\n- bryggan målas och\n- båtarna sjösätts.\n`,
  )
})

test('a dash before a spoken sentence is a paragraph, with its dash', () => {
  const said = '- Vi är glada över att det äntligen blev av, säger Anna Ek.'
  assert.equal(bodyOf(`${prose}\n\n${said}\n\n${prose}\n`), `${prose}\n\n\\${said}\n\n${prose}\n`)
  assert.deepEqual(types(`${prose}\n\n– Det tog tid. Men nu är vi här.\n\n${prose}\n`), [
    'paragraph',
    'speech',
    'paragraph',
  ])
})

test('speech may begin with a small letter, after a verb of saying and a colon', () => {
  assert.deepEqual(types(`Anna Ek berättar:\n\n- e-arkivet har gett oss tid över till annat. Det märks varje dag.\n`), [
    'paragraph',
    'speech',
  ])
})

test('English has no speech dash', () => {
  assert.deepEqual(
    types(
      'The group is happy with the result and says so in its report to the board.\n\n- We are glad that it is done. It took a while.\n',
      'en',
    ),
    ['paragraph', 'list'],
  )
})

test('loose items are one list', () => {
  assert.deepEqual(types(`${prose}\n\n- kajen lagas,\n\n- bryggan målas och\n\n- båtarna sjösätts.\n`), [
    'paragraph',
    'list',
  ])
})

test('a list that a page break cut is one list, also where its last item reads like a sentence', () => {
  const text = `Förslaget är att medlemmarna\n\n- tar fram gemensamma rutiner för alla hamnar,\n- använder samma blanketter och\n\n\n\n- kommer överens om vem som ansvarar för kranen innan den köps.\n\n${prose}\n`
  assert.deepEqual(types(text), ['paragraph', 'list', 'paragraph'])
})

test('numbers after dashes number a list and stay in the text', () => {
  assert.equal(
    bodyOf(`${prose}\n\n- 1) Först det ena.\n- 2) Sedan det andra.\n`),
    `${prose}\n\n- 1\\) Först det ena.\n- 2\\) Sedan det andra.\n`,
  )
})

test('deeper markers nest', () => {
  assert.equal(bodyOf(`${prose}\n\n• ett\n   ◦ inne\n• två\n`), `${prose}\n\n- ett\n  - inne\n- två\n`)
})

test('a list under a line that ends with a colon needs no blank line', () => {
  assert.deepEqual(types('Vi behöver:\n- en kran\n- två bommar\n'), ['paragraph', 'list'])
})

test('a year at the start of a line is no item', () => {
  assert.deepEqual(types('Föreningen bildades i hamnen\n1998. Sedan dess har den vuxit.\n'), ['paragraph'])
})
