import assert from 'node:assert/strict'
import test from 'node:test'
import { importIssue } from '../../src/pipeline.ts'

// What was guessed is told, with the line and what to do; the same text with the evidence says nothing.

const tellsOf = (text: string, language = 'sv') => {
  const { messages } = importIssue(new TextEncoder().encode(text), {
    file: 'brev.txt',
    language,
    sha256: '',
    importer: '',
  })
  return messages.filter(({ ruleId }) => !ruleId.startsWith('date-un') && !ruleId.startsWith('title-'))
}
const rulesOf = (text: string, language?: string) =>
  tellsOf(text, language).map(({ ruleId, line }) => `${line} ${ruleId}`)

const letter = (text: string) => `Nyhetsbrev från Kajen\nJuni 2022\n\nNytt tak\n\n${text}\n`

test('a word cut at the end of a line that stands nowhere whole is told', () => {
  const cut = letter('Vi har väntat på det här taket i mer än sjutton måna-\nder, och nu ligger det där det ska.')
  assert.deepEqual(rulesOf(cut), ['6 cut-word'])
  assert.match(tellsOf(cut)[0]?.reason ?? '', /`måna-` `der` is read as `månader`/)
  assert.deepEqual(rulesOf(`${cut}\nSjutton månader är länge.\n`), [])
})

test('a compound keeps its hyphen at the end of a line, and no space comes behind it', () => {
  const text = `Harbour News\nJune 2022\n\nNew engine\n\nThe ferry has got an engine that is high-\nperformance by any measure, and well-known. It is an up-to-date one, not a so-so one, and air-cooled.\n`
  const { value } = importIssue(new TextEncoder().encode(text), {
    file: 'a.txt',
    language: 'en',
    sha256: '',
    importer: '',
  })
  assert.match(value?.markdown ?? '', /is high-performance by any/)
})

test('a short text in one of two languages that share most words is told', () => {
  const text =
    'Møllebladet\nApril 2009\n\nÅbent hus\n\nMøllen er åben hver søndag til oktober, og kaffen er altid varm. Taget på laden er lagt om, og det regner ikke der.\n'
  assert.deepEqual(rulesOf(text, 'en'), ['1 language-guessed'])
  assert.deepEqual(rulesOf(text, 'da'), [])
  assert.deepEqual(rulesOf(`${text}\nVi har lidt mere at give i næste uge, og ingen må blive væk.\n`, 'en'), [])
})

const calendar = (days: string) =>
  `Harbour News\nMay 2022\n\nNew roof\n\nThe roof is done, and it was not as much as we had thought.\n\nCalendar\n\n${days}\n`

test('the order of day and month in digits is told where no date says it', () => {
  assert.deepEqual(rulesOf(calendar('- 7/8 Clean-up\n- 9/10 Party'), 'en'), ['10 date-order'])
  assert.deepEqual(rulesOf(calendar('- 7/8 Clean-up\n- 9/20 Party'), 'en'), [])
  assert.deepEqual(rulesOf(calendar('- 7/8 Clean-up\n- 9/10 Party'), 'en-GB'), [])
})

test('days that can only stand first say the order of the others', () => {
  const text = calendar('- 7/8 Clean-up\n- 25/9 Party\n- 14/10 Meeting')
  const { value } = importIssue(new TextEncoder().encode(text), {
    file: 'a.txt',
    language: 'en',
    sha256: '',
    importer: '',
  })
  assert.deepEqual(
    value?.issue.frontMatter.calendar.map(({ start }) => start),
    ['2022-08-07', '2022-09-25', '2022-10-14'],
  )
  assert.deepEqual(rulesOf(text, 'en'), [])
})

test('an entry before the month of the issue is told where its year is not printed', () => {
  const days = (first: string) => letter(`Taket är klart.\n\nKalendarium\n\n- ${first} städdag\n- 20 juni sommarfest`)
  assert.deepEqual(rulesOf(days('12 maj')), ['10 calendar-past'])
  assert.deepEqual(rulesOf(days('12 maj 2022')), [])
  assert.deepEqual(rulesOf(days('12 juni')), [])
})

test('a long text without titles is told', () => {
  const prose = 'Taket är klart, och det blev inte så dyrt som vi hade trott när vi började. '.repeat(6)
  const text = `Nyhetsbrev från Kajen, juni 2022\n\n${`${prose}\n\n`.repeat(8)}`
  assert.deepEqual(rulesOf(text), ['3 headings-missing'])
  assert.deepEqual(rulesOf(`${text.slice(0, 900)}\n`), [])
})
