import assert from 'node:assert/strict'
import test from 'node:test'
import { bodyOf } from '../../support/import-text.ts'

const one = (text: string, language = 'sv') => bodyOf(text, language).trimEnd()

test('a word that a hyphen cut at the line end is whole where it stands elsewhere in the issue', () => {
  const text = 'Hamnkontoret får en verkstad i maj. Den nya verk-\nstad som byggs blir stor, och en verkstad behövs.\n'
  assert.equal(
    one(text),
    'Hamnkontoret får en verkstad i maj. Den nya verkstad som byggs blir stor, och en verkstad behövs.',
  )
  assert.match(one('The harbour is old. This har-\nbour was built in 1750.\n', 'en'), /This harbour was built/)
})

test('it is whole, too, where neither half is a word of the issue', () => {
  assert.match(one('Kommunen vill se en utveck-\nling av hamnen under året.\n'), /en utveckling av hamnen/)
  assert.match(
    one('The council hopes for a devel-\nopment of the quay this year.\n', 'en'),
    /a development of the quay/,
  )
})

test('a hyphen that belongs to the word stays', () => {
  assert.match(one('Vår expert-\noch säkerhetsgrupp möts i maj.\n'), /expert-\\?\s+och säkerhetsgrupp/)
  assert.match(one('We offer two-\nand three-day courses.\n', 'en'), /two-\\?\s+and three-day/)
  assert.match(one('Skriv med e-post till oss. Vår e-\npost läses varje dag.\n'), /Vår e-post läses/)
  assert.match(one('Kommunens IT-\navdelning flyttar i maj.\n'), /Kommunens IT-avdelning flyttar/)
  assert.match(one('Det var på 70-\ntalet som hamnen byggdes.\n'), /på 70-talet som/)
})

test('without reason nothing is joined', () => {
  const compounds = 'A well-known, long-lost, half-built, sun-dried, hand-made and time-worn thing.'
  assert.match(one(`${compounds} It is a much-\nloved place by the sea.\n`, 'en'), /much-loved place/)
  assert.match(one('Båten kom hem. Den hem-\nkom med båten i går.\n'), /Den hem-kom med/)
  assert.match(one('Mötet är mellan Anna-\nKarin och Bo i hamnen.\n'), /Anna-\\?\s+Karin/)
})

test('a soft hyphen at the line end always joins', () => {
  assert.match(one('Kommunen vill se en ut\u00AD\nveckling ut mot hamnen.\n'), /en utveckling ut mot/)
})

test('verse and addresses keep their lines', () => {
  const verse = 'Över viken går en vind,\nsakta går den fram,\nrör vid båt och rör vid kind,\nrör vid sten och damm.\n'
  assert.equal(bodyOf(verse), verse.replace(/\n(?!$)/g, '\\\n'))
  const address = 'Send your answer to the office:\n\nThe Harbour Office\n4 Quay Street\nNorthport\n'
  assert.equal(bodyOf(address, 'en'), address.replace('Office\n', 'Office\\\n').replace('Street\n', 'Street\\\n'))
})
