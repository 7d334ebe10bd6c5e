import assert from 'node:assert/strict'
import test from 'node:test'
import { importIssue } from '../../src/pipeline.ts'
import { importText } from '../support/import-text.ts'

const prose = 'Här står en mening som är lång nog för att vara löptext och som slutar med punkt.'
const issue = (text: string) => importText(text).issue.frontMatter
const messagesOf = (text: string) =>
  importIssue(new TextEncoder().encode(text), { file: 'x.txt', language: 'sv', sha256: '', importer: '' }).messages.map(
    (message) => message.ruleId,
  )
const calendar = (date: string, ...lines: string[]) =>
  issue(
    `Nyhetsbrev från hamnen\n\n${date}\n\nLedare\n\n${prose}\n\nKalendarium\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`,
  ).calendar

test('a date line at the top is the date, stated', () => {
  const { date, dateSource, masthead, title } = issue(
    `Nyhetsbrev från hamnen\n\nOktober 2023\n\nFull fart\n\n${prose}\n`,
  )
  assert.deepEqual(
    { date, dateSource, masthead, title },
    { date: '2023-10', dateSource: 'stated', masthead: ['Nyhetsbrev från hamnen', 'Oktober 2023'], title: 'Full fart' },
  )
})

test('a masthead line with a number is the title', () => {
  const { title, number, date } = issue(`Nyhetsbrev nr 7\n\n3 maj 2019\n\n${prose}\n\nRubrik\n\n${prose}\n`)
  assert.deepEqual({ title, number, date }, { title: 'Nyhetsbrev nr 7', number: '7', date: '2019-05-03' })
})

test('without a date line, calendar and past days tell the month, dates with a year the year', () => {
  const text = `Ledare\n\nDen 1 december höll styrgruppen möte. Arbetet började den 19 november 2021 och pågick länge.\n\nKalendarium\n\n- 3 december, möte\n- 8 december, fika\n`
  const { date, dateSource, calendar: entries } = issue(text)
  assert.deepEqual({ date, dateSource }, { date: '2021-12', dateSource: 'inferred' })
  assert.deepEqual(
    entries.map(({ start }) => start),
    ['2021-12-03', '2021-12-08'],
  )
  assert.ok(messagesOf(text).includes('date-inferred'))
})

test('the name of the file counts only where the text tells nothing', () => {
  const read = (file: string, text: string) =>
    importIssue(new TextEncoder().encode(text), { file, language: 'sv', sha256: '', importer: '' }).value?.issue
      .frontMatter
  assert.deepEqual(
    [read('2019/2019-04.txt', prose)?.date, read('2019/2019-04.txt', prose)?.dateSource],
    ['2019-04', 'file-name'],
  )
  assert.equal(read('2019-04.txt', `Nyhetsbrev från hamnen\n\nMaj 2020\n\nLedare\n\n${prose}\n`)?.date, '2020-05')
  assert.equal(read('brev.txt', prose)?.date, undefined)
})

test('a guessed date or title is told, with its line; what the top states is no guess', () => {
  const rules = (text: string) =>
    importIssue(new TextEncoder().encode(text), { file: '2019-04.txt', language: 'sv', sha256: '', importer: '' })
      .messages.filter(({ ruleId }) => /^(?:date|title)-/.test(ruleId))
      .map(({ ruleId, line }) => [ruleId, line])
  const top = 'Nyhetsbrev från hamnen'
  const rest = `Ledare\n\n${prose}\n`
  assert.deepEqual(rules(`${top}\n\n${rest}`), [['date-from-file-name', 1]])
  assert.deepEqual(rules(`${top}\n3 maj 2020\n4 juni 2020\n\n${rest}`), [['date-ambiguous', 3]])
  assert.deepEqual(rules(`${top}\nMaj 2020\n4 maj 2020\n\n${rest}`), [])
  assert.deepEqual(rules(`${top}\n3 maj 2020\nUppdaterad 4 maj 2020\n\n${rest}`), [])
  assert.deepEqual(rules(prose), [
    ['date-from-file-name', 1],
    ['title-guessed', 1],
  ])
})

test('entries take the year of the issue and roll over New Year', () => {
  assert.deepEqual(
    calendar('December 2021', '3 december, grupp', '13 januari, möte', '22 december - 11 januari, stängt').map(
      ({ start, end, title, implied }) => ({ start, end, title, implied }),
    ),
    [
      { start: '2021-12-03', end: undefined, title: 'grupp', implied: ['year'] },
      { start: '2022-01-13', end: undefined, title: 'möte', implied: ['year'] },
      { start: '2021-12-22', end: '2022-01-11', title: 'stängt', implied: ['year'] },
    ],
  )
})

test('deadlines and states are known', () => {
  const [deadline, tentative, cancelled] = calendar(
    'Mars 2022',
    'senast 20 april, anmälan',
    '28 april, träff (prel)',
    '29 april, fika inställt',
  )
  assert.equal(deadline?.kind, 'deadline')
  assert.equal(tentative?.status, 'tentative')
  assert.equal(cancelled?.status, 'cancelled')
})

test('an impossible day stays text and is reported, a wrong weekday is reported', () => {
  const text = (line: string) =>
    `Nyhetsbrev från hamnen\n\nOktober 2021\n\nLedare\n\n${prose}\n\nKalendarium\n\n- 3 november, möte\n- ${line}\n`
  assert.ok(messagesOf(text('31 november, grupp')).includes('impossible-date'))
  assert.equal(issue(text('31 november, grupp')).calendar.length, 1)
  assert.ok(messagesOf(text('måndag 5 november 2021, grupp')).includes('weekday-mismatch'))
})

test('a day in running prose is no entry; one still to come is suggested', () => {
  const { calendar: entries, suggested } = issue(
    `Nyhetsbrev från hamnen\n\nOktober 2023\n\nStädhelg\n\nVi ses på kajen 13–15 mars och städar. Den 2 oktober höll vi årsmöte.\n`,
  )
  assert.deepEqual(entries, [])
  assert.deepEqual(
    suggested?.map(({ start, end, title }) => [start, end, title]),
    [['2024-03-13', '2024-03-15', 'Städhelg']],
  )
})

test('a text that contradicts its stated date is reported', () => {
  const text = (line: string) => `Nyhetsbrev från hamnen\n\nOktober 2023\n\nLedare\n\n${prose}\n\n${line}\n`
  assert.ok(messagesOf(text('Trots att oktober har passerat går det att anmäla sig.')).includes('date-contradiction'))
  assert.ok(messagesOf(text('Den 3 december 2023 höll vi möte.')).includes('date-contradiction'))
  assert.ok(
    !messagesOf(text('Den 3 oktober 2023 höll vi möte, och september har passerat.')).includes('date-contradiction'),
  )
})
