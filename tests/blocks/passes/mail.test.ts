import assert from 'node:assert/strict'
import test from 'node:test'
import { bodyOf, importText, outline } from '../../support/import-text.ts'

const issue = `Nytt hamnkontor
===============

Vi flyttar in i det nya huset i maj, och alla som vill är välkomna att titta in.

I huset finns:

- ett kök
- en verkstad
`
const quoted = (text: string) => text.trimEnd().replace(/^/gm, '> ')

test('a text that a mail program quoted whole is read as if it were not', () => {
  assert.equal(bodyOf(quoted(issue)), bodyOf(issue))
  assert.equal(bodyOf(quoted(quoted(issue))), bodyOf(issue))
  const { lines } = importText(quoted(issue))
  assert.equal(lines[0]?.source, '> Nytt hamnkontor')
})

test('who sent on what is quoted whole stays, without a mark', () => {
  const english = `On Monday the harbour office wrote:\n${quoted(issue)}`
  assert.match(bodyOf(english, 'en'), /^On Monday the harbour office wrote:/)
  assert.doesNotMatch(bodyOf(english, 'en'), />/)
})

test('a passage in a text whose lines open with the mark is a quotation, its paragraphs parted', () => {
  const text = 'Läsaren Ove Strand skriver:\n\n> Bron är trasig.\n>\n> Laga den.\n\nVi håller med om detta.\n'
  assert.equal(bodyOf(text), text)
  assert.deepEqual(outline(text), [
    'paragraph: Läsaren Ove Strand skriver:',
    'pullQuote: > Bron är trasig.',
    'paragraph: Vi håller med om detta.',
  ])
})

test('a quotation needs no blank line around it, and may hold another', () => {
  const text = 'Ruth Hill wrote:\n> It was asked:\n>> Who mends the bridge?\n> Nobody knows.\nWe do, as it happens.\n'
  assert.equal(
    bodyOf(text, 'en'),
    'Ruth Hill wrote:\n\n> It was asked:\n>\n> > Who mends the bridge?\n>\n> Nobody knows.\n\nWe do, as it happens.\n',
  )
})

test('a wrapped quotation is unwrapped', () => {
  const lines = [
    'The bridge over the northern channel was closed on Monday by order',
    'of the harbour office, because two of its beams were found to have',
    'rotted through, and the office does not know when it will be opened',
    'to carts and carriages again, nor who is going to bear the expense.',
  ]
  const text = `${lines.join('\n')}\n\nRuth Hill writes to us about it:\n\n${lines.map((line) => `> ${line}`).join('\n')}\n`
  assert.equal(bodyOf(text, 'en'), `${lines.join(' ')}\n\nRuth Hill writes to us about it:\n\n> ${lines.join(' ')}\n`)
})

test('more than, arrows and framed titles are no quotations', () => {
  const types = (text: string) => outline(text).map((line) => line.split(':')[0])
  assert.ok(!types('Det kom många.\n\n>50 personer var där hela dagen.\n').includes('pullQuote'))
  assert.ok(!types('Läs vidare.\n\n-> Till hamnens egen sida om saken.\n').includes('pullQuote'))
  assert.ok(!types('Det var så.\n\n>From the North Sea came a storm that night.\n').includes('pullQuote'))
  assert.deepEqual(types('>> Hamnen <<\n\nHär står en mening om hamnen.\n'), ['heading', 'paragraph'])
})
