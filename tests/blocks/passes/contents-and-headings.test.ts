import assert from 'node:assert/strict'
import test from 'node:test'
import { bodyOf, importText } from '../../support/import-text.ts'

const prose = 'Här står en mening som är lång nog för att vara löptext och som slutar med punkt.'
const sections = (text: string) =>
  importText(text).issue.frontMatter.sections.map(({ title, level }) => `${level} ${title}`)

const withContents = `Ledare om hamnen

${prose}

I detta nummer

[Kranen är lagad](#)

[Nya priser för båtplatser](#)

[Kalendarium](#)


Kranen är äntligen lagad

${prose}

Så gick det till

${prose}

Båtplatserna får nya priser

${prose}

Kalendarium

- 3 december, möte
- 8 december, fika
`

test('the table of contents goes to the front matter and finds its headings, paraphrased or not', () => {
  const { frontMatter } = importText(withContents).issue
  assert.deepEqual(frontMatter.contents, [
    { text: 'Kranen är lagad', section: 'kranen-ar-antligen-lagad' },
    { text: 'Nya priser för båtplatser', section: 'batplatserna-far-nya-priser' },
    { text: 'Kalendarium', section: 'kalendarium' },
  ])
  assert.doesNotMatch(bodyOf(withContents), /I detta nummer/)
})

test('a heading that the table of contents does not name is inside the article above it', () => {
  assert.deepEqual(sections(withContents), [
    '2 Ledare om hamnen',
    '2 Kranen är äntligen lagad',
    '3 Så gick det till',
    '2 Båtplatserna får nya priser',
    '2 Kalendarium',
  ])
})

test('the cue over the list is dropped, with its rule', () => {
  assert.deepEqual(importText(withContents).dropped, [{ line: 5, text: 'I detta nummer', rule: 'cue' }])
})

test('an entry that no heading answers is kept and reported', () => {
  const text = withContents.replace('[Kalendarium](#)', '[Något helt annat som inte finns](#)\n\n[Kalendarium](#)')
  const { issue } = importText(text)
  assert.equal(issue.frontMatter.contents?.find((entry) => entry.text.startsWith('Något'))?.section, null)
})

test('a cue over nothing and teasers of other issues are dropped', () => {
  const text = `Hamnen växer\n\n${prose}\n\n${prose}\n\nInnehållsförteckning\n\nFler nyhetsbrev\n\nMars 2024\n\nVåren är här\nIsen har gått och båtarna...\n`
  const { dropped, issue } = importText(text)
  assert.deepEqual(
    dropped.map(({ rule }) => rule),
    ['empty', 'cue', 'teaser', 'teaser', 'teaser'],
  )
  assert.equal(issue.frontMatter.sections.length, 1)
  assert.equal(issue.frontMatter.date, undefined)
})

test('what is no heading: sentences, labels, addresses, dates, lead-ins, the last line', () => {
  const lines = [
    'Det här är en mening.',
    'Tid: 13:00',
    'www.example.org/hamnen',
    'kontakt@example.org',
    '3 december 2021',
    'Vi vill att',
    'Och så vidare,',
  ]
  for (const line of lines)
    assert.deepEqual(
      sections(`Rubrik ett\n\n${prose}\n\n${line}\n\n${line === 'Vi vill att' ? '- laga kajen,\n- måla.' : prose}\n`),
      ['2 Rubrik ett'],
      line,
    )
  assert.deepEqual(sections(`Rubrik ett\n\n${prose}\n\nSista raden utan punkt\n`), ['2 Rubrik ett'])
})

test('a heading may end with a question mark, or begin with a small letter before a capital', () => {
  assert.deepEqual(sections(`Vem äger kajen?\n\n${prose}\n\neKran på väg\n\n${prose}\n`), [
    '2 Vem äger kajen?',
    '2 eKran på väg',
  ])
})

test('questions that speech answers are bold paragraphs', () => {
  const text = `Intervju med Anna\n\n${prose}\n\nHur började det?\n\n- Jag såg en annons. Sedan gick det av sig självt.\n\nVad gör du helst?\n\n- Målar båtar, säger jag alltid. Det är lugnt.\n`
  assert.match(bodyOf(text), /\n\*\*Hur började det\?\*\*\n/)
  assert.deepEqual(sections(text), ['2 Intervju med Anna'])
})

test('a name with a title signs the section and goes to its byline', () => {
  const text = `Ledare\n\n${prose}\n\nAnna Ek, redaktör\n\nNästa rubrik\n\n${prose}\n`
  assert.deepEqual(importText(text).issue.frontMatter.sections[0], {
    id: 'ledare',
    title: 'Ledare',
    level: 2,
    byline: 'Anna Ek, redaktör',
  })
})

test('a paragraph cut by a page break is one paragraph', () => {
  const text =
    'Arbetsgruppen visade i november upp arbetet med inventering. Den tog också upp utmaningar\n\n\n\ninom arkitektur och de förslag som finns för att komma vidare.\n'
  assert.equal(bodyOf(text), `${text.replace(/\n+(?=inom)/, ' ')}`)
})

test('a page number between the halves does not part them', () => {
  const text =
    'Arbetsgruppen visade i november upp arbetet med inventering. Den tog också upp utmaningar\n\nSida 3 (5)\n\ninom arkitektur och de förslag som finns för att komma vidare.\n'
  assert.match(bodyOf(text), /utmaningar inom arkitektur/)
  assert.deepEqual(
    importText(text).dropped.map(({ text: page }) => page),
    ['Sida 3 (5)'],
  )
})
