// Texts made to be slow on: whatever could make time or memory grow faster than the text. Each is made in the size that is asked for.

/** @param {string} unit @returns {(size: number) => string} */
const repeat = (unit) => (size) => unit.repeat(Math.ceil(size / unit.length))

/** Counted from 0 on, each part by a function of its number. @param {(number: number) => string} part @returns {(size: number) => string} */
const count = (part) => (size) => {
  const parts = []
  for (let length = 0; length < size; length += parts.at(-1)?.length ?? 0) parts.push(part(parts.length))
  return parts.join('')
}

/** Titles with a table of contents that answers some of them. @param {(number: number) => string} entry @returns {(size: number) => string} */
const contents = (entry) => (size) => {
  const numbers = Array.from({ length: Math.floor(size / 60) }, (_, number) => number)
  const list = numbers.map((number) => `- ${entry(number)}`).join('\n')
  return `I detta nummer\n\n${list}\n\n\n\n${numbers.map((number) => `Rubrik nummer ${number}\n\nText.`).join('\n\n')}`
}

/** @type {Readonly<Record<string, (size: number) => string>>} what each is, and its text of about so many characters */
export const hostileShapes = {
  'one word': repeat('a'),
  'one line of spaces': (size) => `${' '.repeat(size)}x`,
  'one line of dashes': repeat('- '),
  'one line of brackets': repeat('['),
  'one line of links cut short': repeat('[a]('),
  'one line of links': repeat('[a](https://a.se/b) '),
  'one line of stars': repeat('*'),
  'one line of strong words': repeat('**a** '),
  'one line of emphasis': repeat('_a_ '),
  'one line of addresses': repeat('https://a.se/b, '),
  'one line of mail addresses': repeat('a.b@c.se '),
  'one line of dates': repeat('1 december '),
  'one line of dates with times': repeat('tors 3/12 kl 18–20, '),
  'one line of years': repeat('2021 '),
  'one line of dates and years': repeat('3 maj 2020 2021 '),
  'dates in paragraphs of lines': (size) => repeat(`${'3 maj 2020, 4 juni 2021, 5 juli 2022.\n'.repeat(190)}\n`)(size),
  'one enumeration': repeat('1 december och '),
  'one sentence of sentences': repeat('Mötet hölls den 3 maj 2020. '),
  'marks behind addresses': repeat(`https://a.se/${').'.repeat(900)} `),
  'blank lines': repeat('\n'),
  'letters on lines': repeat('a\n'),
  'letters in paragraphs': repeat('a\n\n'),
  items: repeat('- punkt\n'),
  'numbered lines': repeat('1. \n'),
  'counted items': count((number) => `${number}. punkt\n`),
  'nested items': count((number) => `${'  '.repeat(number % 50)}- punkt\n`),
  headings: repeat('Kort rubrik\n\nEn mening som slutar med punkt.\n\n'),
  'underlined headings': count((number) => `Rubrik ${number}\n-------\n\nEn mening.\n\n`),
  'bold titles': count((number) => `*Titel nummer ${number}*\n\n`),
  'boxed titles': count((number) => `*** Ruta ${number} ***\n`),
  'frames without an end': repeat('***** a\n'),
  'dated titles': count((number) => `Rubrik ${number} (1999-09-${(number % 28) + 1})\nText under.\n\n`),
  'headings without text': count((number) => `Rubrik ${number}\n\n`),
  'calendar headings': repeat('Kalendarium\n\n'),
  'calendar lines': count((number) => `${(number % 28) + 1}/${(number % 12) + 1} kl ${number % 24}, möte ${number}\n`),
  'days on lines': count((number) => `${(number % 28) + 1} maj\n`),
  'calendar items': count((number) => `- ${(number % 28) + 1} december, grupp ${number}\n`),
  'a calendar item that goes on': (size) => `Kalendarium\n\n- 3 december\n${'  och\n'.repeat(size / 6)}`,
  records: count((number) => `${(number % 28) + 1} december\nMöte ${number}\nTid: 13:00\nPlats: Salen\n\n`),
  'records in paragraphs': count(
    (number) => `${(number % 28) + 1} maj\n\nMöte ${number}\n\nTid: 13:00\n\nPlats: Salen\n\n`,
  ),
  labels: (size) => `Kalendarium\n\n3 maj\n\n${'Tid: 13:00\n\n'.repeat(size / 12)}`,
  months: count((number) => `Oktober\n\n${(number % 28) + 1} Fåglar\n\n`),
  interview: repeat('Fråga: Vad gör ni?\nSvar: Det vi kan.\n'),
  'questions over answers': count((number) => `Vad gör ni nu ${number}?\nVi gör det vi kan.\n\n`),
  speech: repeat('Vad gör ni?\n\n- Det vi kan, säger Anna.\n\n'),
  bylines: repeat('Av Anna Ek, redaktör\n\n'),
  'head of a mail': repeat('Subject: a\n'),
  'quoted deep': repeat(`${'>'.repeat(400)} a\n`),
  'quoted by turns': repeat('> a\n>> b\n'),
  tables: repeat('namn   tal\n-----  ---\nAnna   1\nBo     2\n\n'),
  'one table': (size) => `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(size / 10)}`,
  'one wide table': (size) =>
    `${'| a '.repeat(size / 12)}|\n${'|---'.repeat(size / 12)}|\n${'| 1 '.repeat(size / 12)}|\n`,
  columns: repeat('a   b   c\n'),
  'columns below a long line': (size) => `a${' '.repeat(9000)}b\n${'a   b\n'.repeat(size / 6)}`,
  rules: repeat('---\n'),
  'cut words': repeat('ett exempel-\nord på en rad\n'),
  references: (size) => `Se [1].\n\n${count((number) => `[${number}] https://a.se/${number}\n`)(size)}`,
  'page numbers': count((number) => `Sida ${number}\n\nText på sidan.\n\n`),
  'lists cut by pages': count((number) => `- punkt ${number}\n\n${number}\n\f`),
  'pages without text': repeat('\f\n'),
  'repeated footers': repeat('Fjärdbrevet nr 7\n\fText på sidan.\n\n'),
  residue: repeat('Läs mer (öppnas i nytt fönster)\n'),
  'contents that match': contents((number) => `Rubrik nummer ${number}`),
  'contents with pages': count((number) => `Rubrik nummer ${number} ....... ${number}\n`),
  'contents that lie': contents((number) => `Annat ${number}`),
  'contents that match by turns': contents((number) => `${number % 50 === 0 ? 'Rubrik' : 'Annan'} nummer ${number}`),
  'contents of one title': contents(() => 'Rubrik'),
}
