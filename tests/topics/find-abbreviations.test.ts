import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findLocale } from '../../src/locales/index.ts'
import { chooseAbbreviations } from '../../src/topics/choose-abbreviations.ts'
import { findAbbreviations } from '../../src/topics/find-abbreviations.ts'

const functionWords = new Set(findLocale('sv').functionWords)
const find = (text: string) => findAbbreviations(text, functionWords).map(({ short, long }) => `${short}: ${long}`)

const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Enligt Myndigheten för digital förvaltning (Digg) går det bra.', 'Digg: Myndigheten för digital förvaltning'],
  ['Vi i Samverkan Vesslefjärden (SamVes) tycker så.', 'SamVes: Samverkan Vesslefjärden'],
  ['SKR (Sveriges Kommuner och Regioner) har svarat.', 'SKR: Sveriges Kommuner och Regioner'],
  ['an application program interface (API) is', 'API: application program interface'],
  // The letters do not bear it out, so nothing is guessed.
  ['Frågor om dataskyddsförordningen (GDPR) besvaras.'],
  ['Vi har köpt en maskin för virtuell verklighet (VR).'],
  // A sentence, not a name.
  ['Sven Ask reser alltid gärna ensam (SAGE).'],
  ['Den nya gruppen (DNG) är här.'],
  ['Möte (prel)'],
  // A person and her signature.
  ['Text: Anna Berg (AB)'],
  ['Sidan (OBS) är ny.'],
]

for (const [text, ...expected] of cases)
  test(`abbreviations of “${text}”`, () => {
    assert.deepEqual(find(text), expected)
  })

test('of two long forms the one that most texts give holds, and neither where both are as frequent', () => {
  const [a, b] = [
    { short: 'AB', long: 'Alla Barn' },
    { short: 'AB', long: 'Andra Bud' },
  ]
  assert.deepEqual([...chooseAbbreviations([a, b, a])], [['AB', 'Alla Barn']])
  assert.deepEqual([...chooseAbbreviations([a, b])], [])
})

test('what is found stands in the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Alla', 'alla', 'Barn', 'och', '(AB)', 'AB (Alla Barn)', '(', ')', '.', 'x')),
      (words) => {
        const text = words.join(' ')
        for (const { short, long } of findAbbreviations(text, functionWords))
          assert.ok(text.includes(short) && text.includes(long))
      },
    ),
  )
})
