import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findLocale, locales } from '../../src/locales/index.ts'
import { foldLetters, openStemmer, splitWords, wordTerms } from '../../src/search/shared/index.ts'

const findStemmer = (tag: string) => openStemmer(findLocale(tag).search)

const swedish = findStemmer('sv')
const english = findStemmer('en')
const forms = (text: string) => splitWords(text).flatMap(({ whole, parts }) => [whole, ...parts])

const wordCases: readonly (readonly [text: string, forms: readonly string[]])[] = [
  ['Ål över Öhrnell', ['ål', 'över', 'öhrnell']],
  ['e-hälsa', ['e-hälsa', 'e', 'hälsa']],
  ['Temamöte: AI-mönster', ['temamöte', 'ai-mönster', 'ai', 'mönster']],
  ['ES2023-06', ['es2023-06', 'es2023', '06']],
  ['S2019/01521.', ['s2019/01521', 's2019', '01521']],
  ['C++: C# och F#/C++', ['c++', 'c#', 'och', 'f#/c++', 'f#', 'c++']],
  ['1+1', ['1', '1']],
  ['expert- och', ['expert', 'och']],
  ['EU:s klockan 12:30', ['eu:s', 'eu', 's', 'klockan', '12:30', '12', '30']],
  ['title:moln', ['title', 'moln']],
  ['Python’s', ["python's", 'python', 's']],
  ['www.example.org/om', ['www.example.org/om', 'www', 'example', 'org', 'om']],
  ['a\u0308rende', ['ärende']],
  ['e\u2011hälsa', ['e-hälsa', 'e', 'hälsa']],
  ['… ”–” -- * ~ ^ 🎉', []],
  ['कृपया', ['कृपया']],
  ['100 000 kronor', ['100000', '100', '000', 'kronor']],
  ['1,000,000 eller 100\u00a0000', ['1000000', '1', '000', '000', 'eller', '100000', '100', '000']],
  ['2021 300 och 12 3456', ['2021', '300', 'och', '12', '3456']],
  ['08-123 456', ['08-123', '08', '123', '456']],
]
for (const [text, expected] of wordCases)
  test(`the words of \`${text}\``, () => assert.deepEqual(forms(text), expected))

test('a word stands where its offsets say', () => {
  const text = 'Nya e-hälsan: över'
  assert.deepEqual(
    splitWords(text).map(({ start, end }) => text.slice(start, end)),
    ['Nya', 'e-hälsan', 'över'],
  )
})

test('offsets are those of the composed text', () => {
  assert.deepEqual(
    splitWords('a\u0308r e\u0301n').map(({ start, end }) => [start, end]),
    [
      [0, 2],
      [3, 5],
    ],
  )
})

test('a pasted blob is cut, whole and in parts', () => {
  const [word] = splitWords(`${'x'.repeat(500)}-${'y'.repeat(500)}`)
  assert.deepEqual([word?.whole.length, ...(word?.parts ?? []).map(({ length }) => length)], [64, 64, 64])
})

const stemCases: readonly (readonly [language: string, forms: string])[] = [
  ['sv', 'molntjänst molntjänster molntjänsten molntjänsternas'],
  ['sv', 'möte möten mötet mötena mötets'],
  ['sv', 'skola skolan skolor skolorna skolornas'],
  ['sv', 'myndighet myndigheten myndigheter myndigheternas'],
  ['sv', 'styrelse styrelsen styrelser'],
  ['sv', 'viktig viktigt viktiga viktigare'],
  ['sv', 'politisk politiskt politiska'],
  ['sv', 'återbruk återbruka återbrukade återbrukat'],
  ['sv', 'år året åren årets'],
  ['sv', 'digital digitala digitalt'],
  ['sv', 'flexibel flexibla flexibelt'],
  ['sv', 'säker säkra säkert säkrare'],
  ['sv', 'öppen öppet öppna'],
  ['sv', 'program programmet programmen'],
  ['sv', 'register registret registren'],
  ['sv', 'artikel artikeln artiklar artiklarna'],
  ['sv', 'förälder föräldern föräldrar föräldrarnas'],
  ['sv', 'boende boenden boendet boendena'],
  ['sv', 'ärende ärenden ärendet ärendena'],
  ['sv', 'strategi strategin strategier strategiernas'],
  ['sv', 'miljö miljön miljöer'],
  ['sv', 'kommitté kommittén kommittéer'],
  ['sv', 'införa inför infört införde införts'],
  ['sv', 'stärka stärker stärkt stärkta stärktes'],
  ['sv', 'ställa ställt ställd ställde'],
  ['da', 'skole skolen skoler skolerne'],
  ['nb', 'skole skolen skoler skolene'],
  ['de', 'schule schulen'],
  ['de', 'zeitung zeitungen'],
  ['fi', 'talossa talosta talolla talo'],
  ['en', 'published publishing publishes publish'],
  ['en', 'archive archives archived'],
  ['en', 'library libraries'],
  ['en', 'run running runs ran'],
  ['en', 'write writes writing wrote written'],
  ['en', 'child children'],
  ['sv', 'föreslå föreslår föreslog föreslagit'],
  ['sv', 'beskriva beskriver beskrev beskrivit beskrivs'],
  ['sv', 'inleda inleder inledde inlett inledda'],
  ['sv', 'ny nytt nya'],
  ['sv', 'avse avser avsåg avsedda avsett'],
  ['sv', 'bok boken böcker böckernas'],
  ['sv', 'meddelande meddelandet meddelanden'],
  ['da', 'skrive skriver skrev skrevet'],
  ['da', 'barn børn børnene'],
  ['da', 'medlem medlemmer medlemmerne'],
  ['da', 'studerende studerenden studerendes'],
  ['da', 'butik butikken butikker'],
  ['nb', 'hotell hotellet hoteller'],
  ['nb', 'medlem medlemmer medlemmene'],
  ['nb', 'by byen byer byene'],
  ['da', 'regel reglen regler reglerne'],
  ['da', 'artikel artiklen artikler'],
  ['da', 'eksempel eksemplet eksempler'],
  ['da', 'middel midler midlerne'],
  ['da', 'behandle behandler behandlet behandlede'],
  ['da', 'center centret centre centrene'],
  ['da', 'nummer numre numrene'],
  ['da', 'bro broen broer'],
  ['nb', 'regel regelen regler reglene'],
  ['nb', 'artikkel artikkelen artikler'],
  ['nb', 'senter senteret sentre sentrene'],
  ['nb', 'nummer numre numrene'],
  ['nb', 'bru brua bruer'],
  ['de', 'prüfen prüft prüfte prüften'],
  ['de', 'informieren informiert informierte'],
  ['de', 'Artikel Artikeln'],
  ['de', 'neu neue neuen neues'],
  ['fi', 'talo talon talot talossa taloja talojen'],
  ['fi', 'kokous kokouksen kokoukset kokouksessa'],
  ['fi', 'kirja kirjan kirjat kirjassa'],
  ['nb', 'beskrive beskriver beskrev beskrevet'],
  ['nb', 'bok boka bøker'],
  ['de', 'schreiben schreibt schrieb geschrieben'],
  ['de', 'angeben angibt angab angegeben'],
]
for (const [language, forms] of stemCases)
  test(`one stem in ${language}: ${forms}`, () => {
    const stems = forms.split(' ').map(findStemmer(language))
    assert.deepEqual(new Set(stems).size, 1, stems.join(' '))
  })

const apartCases: readonly (readonly [language: string, one: string, other: string])[] = [
  ['sv', 'hus', 'hund'],
  ['sv', 'by', 'bör'],
  ['sv', 'hundra', 'hundar'],
  ['sv', 'klass', 'klar'],
  ['sv', 'ärende', 'är'],
  ['sv', 'samer', 'samt'],
  ['sv', 'andra', 'anda'],
  ['sv', 'handeln', 'handla'],
  ['sv', 'hemlandet', 'hem'],
  ['sv', 'export', 'expert'],
  ['da', 'andre', 'and'],
  ['da', 'bedre', 'bede'],
  ['nb', 'flere', 'flette'],
  ['de', 'Welt', 'Wellen'],
  ['de', 'Amt', 'am'],
  ['en', 'class', 'clay'],
  ['en', 'bus', 'bud'],
]
for (const [language, one, other] of apartCases)
  test(`\`${one}\` and \`${other}\` are two words in ${language}`, () =>
    assert.notEqual(findStemmer(language)(one), findStemmer(language)(other)))

test('a stem is its own stem, and holds a letter', () => {
  const letters = fc.array(fc.constantFrom(...'abdeghilmnorstyåäöüß'), { minLength: 1, maxLength: 14 })
  for (const { search } of locales) {
    const stem = openStemmer(search)
    fc.assert(
      fc.property(letters, (word) => {
        const stemmed = stem(word.join(''))
        assert.equal(stem(stemmed), stemmed)
        assert.ok(stemmed.length > 0)
      }),
    )
  }
})

for (const { tag, search } of locales)
  test(`the forms of an irregular word have one stem in ${tag}, behind each prefix too`, () => {
    const stem = openStemmer(search)
    for (const line of search.irregular)
      for (const prefix of ['', ...search.prefixes]) {
        const stems = line.split(' ').map((form) => stem(prefix + form))
        assert.equal(new Set(stems).size, 1, `${prefix} + ${line}: ${stems.join(' ')}`)
      }
  })

test('no letter is lost at the ends of a word (lunr’s trimmer takes å for no letter)', () => {
  for (const word of ['ål', 'över', 'Öhrnell', 'återbruka', 'å'])
    assert.ok(wordTerms(splitWords(word)[0] ?? assert.fail(), swedish)[0]?.startsWith(word.toLowerCase().slice(0, 2)))
})

const foldCases: readonly (readonly [word: string, folded: string])[] = [
  ['molntjänst', 'molntjanst'],
  ['åäöéü', 'aaoeu'],
  ['smørrebrød', 'smorrebrod'],
  ['straße', 'strasse'],
  ['plain', 'plain'],
]
for (const [word, folded] of foldCases)
  test(`\`${word}\` is typed as \`${folded}\``, () => assert.equal(foldLetters(word), folded))

test('a number with a sign is found without it', () => {
  assert.deepEqual(wordTerms(splitWords('65+')[0] ?? assert.fail(), swedish), ['65+', '65'])
})

test('any text: words are of letters and digits, in order, none of them long, and no term holds a sign of lunr’s', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const words = splitWords(text)
      const composed = text.normalize('NFC')
      let end = 0
      for (const word of words) {
        assert.ok(word.start >= end && word.end > word.start && word.end <= composed.length)
        end = word.end
        for (const term of [swedish, english].flatMap((stem) => wordTerms(word, stem)))
          assert.match(term, /^[^\s*~^]{1,66}$/u)
      }
      const left = words.reduceRight((rest, word) => rest.slice(0, word.start) + rest.slice(word.end), composed)
      assert.doesNotMatch(left, /[\p{L}\p{N}]/u)
    }),
  )
})
