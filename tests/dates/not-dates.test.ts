import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findDates, resolveDate } from '../../src/dates/index.ts'
import { findLocale } from '../../src/locales/index.ts'

function refuse(language: string, texts: readonly string[]): void {
  for (const text of texts) {
    test(text, () => {
      const found = findDates(text, findLocale(language))
      assert.deepEqual(
        found.map((mention) => mention.text),
        [],
      )
    })
  }
}

describe('numbers that are no dates', () =>
  refuse('sv', [
    'Förordning ES2023-06 gäller',
    'Dnr S2019/01521/ES',
    'kring årsskiftet 2021/2022',
    'proposition 2021/22:12 och SFS 2018:218',
    'Rör ner 1/2 liter grädde',
    '3/4 av deltagarna',
    'En takt om 3/4-dels längd',
    'Version 2.2.1 och v3.0.4 och 4.0',
    'Python 3.10.12 är ute',
    'TLS v1.2',
    'Det kostar 12.50 kr',
    'Ring 08-123 45 67 eller 070-123 12 12',
    'ISBN 978-91-7000-12-3',
    'Läs mer på sid 3/12',
    'Nr 12/3 kom sent',
    'Vi vann med 3-2',
    '10-12 personer kom',
    'Upp 3-4 %',
    '2 000 mars-resenärer',
    'Se https://example.org/2024/12/16/nytt och www.example.org/2021-01-02',
    'filen 2016-03-07.txt',
    'fönster (v2)',
    'Det tog 5 h i går',
  ]))

describe('words that are no dates', () => {
  refuse('sv', ['I maj hoppas vi', 'resan till Mars', 'God jul 2021', 'från nu', 'den andra frågan', 'ett år senare'])
  refuse('en', ['It may be 3', 'they march on Rome', 'see 3 march hares', 'the 19th century', 'open 24/7', 'at 10.1'])
  refuse('en', ['The 1.14 release', 'fixed on 2.04', 'by 1-19 to 2-14', 'between 1/3 and 1/2', 'for 15 hours 29 min'])
  refuse('en', [
    'Newsletter 3/2012 is out',
    'Issue 2/2013',
    'the season 2011/12',
    '1/2000 of a second',
    'see 2/2013 in print',
  ])
  refuse('en', ['in march order', 'it may end in may', 'the end of the month', 'mid 20s', 'late in the day'])
  refuse('en', ['the third quarter of the match', 'Q3', 'Q3: What is next?', 'a first quarter to forget'])
  refuse('en', [
    '2 / 15',
    'page 15 / 2 of it',
    'It ran 26. 10.21 it stopped',
    '15 - 2',
    'Flat 9a',
    'six of them',
    '10 20 3000',
  ])
  refuse('sv', ['2/2013', '2013/2', 'under jul', 'början av mötet', 'klockan två'])
  refuse('de', ['Ausgabe', '9/2012', 'im mais', 'Ende der Sitzung', 'Mitte 30'])
  refuse('de', ['2.1. Einleitung', '3.5 Millionen', 'das macht so 15 Prozent', 'Kapitel 3.2.'])
  refuse('da', ['den 1. i hver måned', 'så kan man se 9 af dem'])
})

describe('what is a date and names no day', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['sv', '31 november'],
    ['sv', '32 augusti'],
    ['sv', '29 februari 2022'],
    ['sv', 'varje onsdag kl 18'],
    ['sv', 'Onsdagar kl. 14:00 till c:a 16:00'],
    ['sv', 'måndag–fredag kl 9–16'],
    ['sv', 'kl 18–20'],
    ['en', 'every Saturday at 10am'],
    ['de', 'montags 18 Uhr'],
  ]
  for (const [language, text] of cases) {
    test(text, () => {
      const reference = { date: '2022-03-02', direction: 'future' } as const
      const found = findDates(text, findLocale(language))
      assert.deepEqual(
        found.flatMap((mention) => resolveDate(mention, reference)),
        [],
      )
    })
  }
})
