import assert from 'node:assert/strict'
import test from 'node:test'
import { importIssue } from '../../../src/pipeline.ts'
import { bodyOf, importText } from '../../support/import-text.ts'

const issueOf = (text: string, language = 'sv') => importText(text, language).issue.frontMatter
const ownProse = {
  nb: 'Snøen ligger fortsatt tung på fjellet, og vi som har vært der vet at det ikke er lenge til den blir borte.',
  de: 'Der Sommer ist vorbei, und wir hoffen, dass ihr alle gut erholt seid und euch auf die neuen Lieder freut.',
}
const prose =
  'Vi har haft en lång vinter här ute vid vattnet, men nu kommer våren och med den alla som vill hjälpa till.'

test('words that a web page leaves are text where somebody writes of them', () => {
  for (const line of [
    'Så här gör du för att logga in',
    'Probentag im Saal (Mittagessen bitte anmelden!)',
    'How to log in',
  ])
    assert.match(bodyOf(`${line}\n\n${prose}\n`, 'de'), new RegExp(line.replace(/[()!]/g, '\\$&').slice(-14)))
  assert.doesNotMatch(bodyOf(`Logga in\n\nNytt från hamnen\n\n${prose}\n`), /Logga in/)
  assert.doesNotMatch(bodyOf(`Läs stadgarna (extern länk)\n\n${prose}\n`), /extern/)
})

test('the masthead is found below the head of a mail and what a mail program says', () => {
  const { date, masthead } = issueOf(
    'View this email in your browser\n\nHarbour Weekly #88\nJune 3rd, 2019\n\nHello!\n',
    'en',
  )
  assert.equal(date, '2019-06-03')
  assert.deepEqual(masthead, ['Harbour Weekly #88', 'June 3rd, 2019'])
})

test('at the very top a compound names the publication', () => {
  assert.equal(issueOf(`Hamnnytt\n8/9 2023\n\n${prose}\n`).date, '2023-09-08')
  assert.equal(
    issueOf(`Chorblättle\nSingkreis am Hafen e. V.\nAusgabe 3/2017 (September)\n\n${ownProse.de}\n`, 'de').date,
    '2017-09',
  )
})

test('a line that leads to a list is no part of the masthead', () => {
  const text = `Nyhedsbrev 2010-06\n\nTil alle i havnen\n\n24. juni 2010\n\nNyhedsbrevet informerer om:\n\n${prose}\n`
  assert.deepEqual(issueOf(text, 'da').masthead, ['Nyhedsbrev 2010-06', 'Til alle i havnen', '24. juni 2010'])
})

test('the year behind a number and a month beside it date an issue', () => {
  const dateOf = (line: string, language = 'sv') =>
    issueOf(`Medlemsblad\n${line}\n\n${language === 'nb' ? ownProse.nb : prose}\n`, language).date ?? null
  assert.equal(dateOf('Nr. 3/2005 * Mai * 12. årgang', 'nb'), '2005-05')
  assert.equal(dateOf('Nr 3/2018'), '2018')
  assert.equal(dateOf('Nr 3/2018, mars och april'), '2018')
  assert.equal(dateOf('Dnr 2018/2019'), null)
  assert.equal(issueOf(`Medlemsblad\nNr. 3/2005, 12. årgang\n\n${ownProse.nb}\n`, 'nb').volume, '12')
})

test('a numbered title is one although a numbered list of contents stands above it', () => {
  const titles = ['1. Ny bro', '2. Stängt kontor', '3. Semester']
  const text = `Innehåll\n\n${titles.join('\n')}\n\n${titles.map((title) => `${title}\n\n${prose}\n`).join('\n')}`
  assert.deepEqual(
    issueOf(text).sections.map(({ title }) => title),
    titles,
  )
  const underlined = titles.map((title) => `${title}\n${'='.repeat(title.length)}\n${prose}\n`).join('\n')
  assert.deepEqual(
    issueOf(underlined).sections.map(({ title }) => title),
    titles,
  )
})

test('a line that the table of contents names is a heading with its full stop', () => {
  const text = `Innehåll\n\n- Ny bro\n- Semester\n\nNy bro\n\n${prose}\n\nSemester.\n\n${prose}\n`
  assert.deepEqual(
    issueOf(text).sections.map(({ title }) => title),
    ['Ny bro', 'Semester.'],
  )
})

test('centred titles have one level whatever their length', () => {
  const centred = (title: string) => `${' '.repeat(Math.floor((60 - title.length) / 2))}${title}\n\n${prose}\n`
  const text = ['Ett ord till alla', 'Nytt', 'Vad som kommer', 'Vi gratulerar'].map(centred).join('\n')
  assert.deepEqual(new Set(issueOf(text).sections.map(({ level }) => level)), new Set([2]))
})

test('titles that a picture opens are above those without', () => {
  const article = (title: string) => `${title}\n\n${prose}\n`
  const text = ['🔦 Nytt', 'Ny bro', 'Ny lykta', '🔦 Läsarna', 'Om bron', '🔦 Kommande'].map(article).join('\n')
  assert.deepEqual(
    issueOf(text).sections.map(({ level }) => level),
    [2, 3, 3, 2, 3, 2],
  )
})

test('a nested table of contents tells the levels', () => {
  const article = (title: string) => `${title}\n\n${prose}\n`
  const titles = ['Grupper', 'Brobygge', 'Segling', 'Projekt', 'Ny kran']
  const contents = '- Grupper\n  - Brobygge\n  - Segling\n- Projekt\n  - Ny kran\n'
  const text = `Innehåll\n\n${contents}\n${titles.map(article).join('\n')}`
  assert.deepEqual(
    issueOf(text).sections.map(({ level }) => level),
    [2, 3, 3, 2, 3],
  )
})

const long =
  'Alla som bor vid hamnen är välkomna, och den som vill kan ta med sig sina barn, sina grannar och något att bjuda på.'

test('where lines are not wrapped a long one is a paragraph', () => {
  assert.equal(bodyOf(`${long}\n${long}\nHälsningar\nStyrelsen\n`), `${long}\n\n${long}\n\nHälsningar\\\nStyrelsen\n`)
})

test('days set as lines are a calendar, under whatever title and in the middle of a text', () => {
  const days = (text: string) => issueOf(text).calendar.map(({ start, title }) => `${start} ${title}`)
  const list = 'Lördag 3 juni: städdag\nSöndag 4 juni: fiske\nTisdag 6 juni: fest\n'
  const expected = ['2023-06-03 städdag', '2023-06-04 fiske', '2023-06-06 fest']
  assert.deepEqual(days(`Hamnbrev maj 2023\n\nVad vi gör\n\n${list}`), expected)
  assert.deepEqual(days(`Hamnbrev maj 2023\n\n${long}\nHär är dagarna:\n${list}${long}\n`), expected)
  assert.deepEqual(days(`Hamnbrev maj 2023\n\n2. Kalendarium\n\n${list}`), expected)
})

test('days that have been, and lines of prose that begin with one, are no calendar', () => {
  const none = (text: string) => assert.deepEqual(issueOf(text).calendar, [])
  none('Hamnbrev maj 2023\n\nVad vi gjorde\n\n3 mars: vi städade\n4 mars: vi fiskade\n6 mars: vi hade fest\n')
  none(`Hamnbrev maj 2023\n\n3 juni är en lördag.\n${long}\n`)
})

test('sentences of the present do not tell of what has been', () => {
  const options = { file: 'issue.txt', sha256: '', importer: '' }
  const messages = (text: string, language: string) =>
    importIssue(new TextEncoder().encode(text), { ...options, language }).messages.map(({ ruleId }) => ruleId)
  const danish = 'Nyhedsbrev 18. april 2011\n\nVejledningen er klar, og sidste frist for mad er den 8. maj 2011.\n'
  assert.ok(!messages(danish, 'da').includes('date-contradiction'))
  const english = 'Newsletter, 18 April 2011\n\nThe harbour is closed for repairs until 8 May 2011.\n'
  assert.ok(!messages(english, 'en').includes('date-contradiction'))
  assert.ok(
    messages(
      'Newsletter, 18 April 2011\n\nThe crane was sold on 8 May 2011, and all of the members were there to see it go. They had a good time.\n',
      'en',
    ).includes('date-contradiction'),
  )
})

test('beside a year alone a calendar goes on into the next year', () => {
  const starts = (date: string, lines: string) =>
    issueOf(`Medlemsblad\n${date}\n\nKalendarium\n\n${lines}`).calendar.map(({ start }) => start)
  const lines = '17 november - fest\n9 december - fiske\n5 januari - städdag\n2 februari - möte\n'
  assert.deepEqual(starts('Nr 3 2007', lines), ['2007-11-17', '2007-12-09', '2008-01-05', '2008-02-02'])
  assert.deepEqual(starts('Nr 3 2007', '5 mars - fest\n2 februari - möte\n'), ['2007-03-05', '2007-02-02'])
  assert.deepEqual(starts('Nr 3 2007', '9 december - fiske\n5 januari 2007 - fest\n6 januari 2007 - fest\n'), [
    '2007-12-09',
    '2007-01-05',
    '2007-01-06',
  ])
})

const titlesOf = (text: string, language?: string) => issueOf(text, language).sections.map(({ title }) => title)

test('a few words in single stars are a title; one that comes again, and a sentence, are none', () => {
  assert.deepEqual(titlesOf(`*Svenska*\n${prose}\n\n*Matte och bild*\n${prose}\n`), ['Svenska', 'Matte och bild'])
  assert.deepEqual(titlesOf(`${prose}\n\n*Kanal*\n${prose}\n\n*Kanal*\n${prose}\n`), [])
  assert.deepEqual(titlesOf(`${prose}\n\n*Hamnen är stängd hela veckan, säger alla som var där.*\n\n${prose}\n`), [])
})

test('lines that lead by dots to pages are a table of contents without a cue', () => {
  const text = `Detta nummer bjuder på\n\nLedare ..... 3\nNy bro ..... 4\nTävling ..... 6\n\nLedare\n\n${prose}\n\nNy bro\n\n${prose}\n\nTävling\n\n${prose}\n`
  assert.deepEqual(
    issueOf(text).contents?.map(({ section }) => section),
    ['ledare', 'ny-bro', 'tavling'],
  )
  assert.equal(issueOf(`Resultat\n\nLag A ..... 7\nLag B ..... 3\nLag C ..... 4\n\n${prose}\n`).contents, undefined)
})

test('a name alone at the foot of a page signs the text above', () => {
  const page = (title: string, name: string, at: number) => `${title}\n\n${prose}\n\n${name}\n${at}\n\f`
  assert.deepEqual(titlesOf(page('Ordet', 'Bosse', 3) + page('Vintern', 'Stina', 4) + page('Våren', 'Olle', 5)), [
    'Ordet',
    'Vintern',
    'Våren',
  ])
})

test('days alone in their lines over what happens then are a calendar; one alone is text', () => {
  const days = 'Lördag 3 juni kl. 10\nStäddag i hamnen\n\nSöndag 4 juni kl. 12\nFiske, fri entré\n'
  const starts = (text: string) => issueOf(text).calendar.map(({ start, title }) => `${start} ${title}`)
  assert.deepEqual(starts(`Hamnbrev maj 2023\n\nGudstjänster\n\n${days}`), [
    '2023-06-03T10:00 Städdag i hamnen',
    '2023-06-04T12:00 Fiske, fri entré',
  ])
  assert.deepEqual(starts(`Hamnbrev maj 2023\n\nAnnat\n\nLördag 3 juni kl. 10\nStäddag i hamnen\n\n${prose}\n`), [])
})

test('several greetings in one line head nothing', () => {
  const text = `Kära medlemmar, kära vänner till vår förening, kära grannar\n\n${prose}\n\nNy bro\n\n${prose}\n`
  assert.deepEqual(titlesOf(text), ['Ny bro'])
})

test('a name before days is a title, days alone are none', () => {
  const text = `Dugnad\n\n${ownProse.nb}\n\nContainer 3. og 4. mai\n\n${ownProse.nb}\n\n7. mai 2019\n\n${ownProse.nb}\n`
  assert.ok(titlesOf(text, 'nb').includes('Container 3. og 4. mai'))
  assert.ok(!titlesOf(text, 'nb').includes('7. mai 2019'))
})
