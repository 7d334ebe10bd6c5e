import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type ImportedIssue, importIssue, readIssue } from '../../src/pipeline.ts'

const options = { file: 'issue.txt', language: 'sv', sha256: '0', importer: '0' }
const read = (text: string): ImportedIssue | null => importIssue(new TextEncoder().encode(text), options).value

const line = fc.constantFrom(
  'Rubrik om hamnen',
  'En mening som slutar med punkt.',
  'En längre rad som utan tvivel är löptext, med kommatecken, och som fortsätter en bra stund till',
  '- punkt ett',
  '- Vi är glada, säger Anna.',
  '  • inne',
  '3) tredje',
  'I detta nummer',
  '[Länk](#)',
  '[Länk](https://example.org/a)',
  'Kalendarium',
  '- 3 december, möte',
  '31 november',
  'Oktober 2023',
  'Fler nyhetsbrev',
  '----------',
  '***** Stjärnor *****',
  '# hash {{ mall }} {% kod %}',
  '---',
  '<script>alert(1)</script>',
  '&amp; | a | b |',
  '**fet** och _lutad_ och *',
  '    fyra blanksteg',
  'Anna Ek, redaktör',
  'Vad tycker du?',
  'title: nej',
  '1. ett',
  '> citat',
  'a    b    c',
  'öppnas i nytt fönster',
  '',
  '',
  '',
)
const newsletter = fc.array(line, { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n'))
const anything = fc.oneof(
  newsletter,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)
const words = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []

/** Everything an import keeps, in one text. */
function keptText({ markdown, issue: { frontMatter }, dropped }: ImportedIssue): string {
  const { masthead = [], contents = [], sections } = frontMatter
  return [
    markdown.replace(/^---\n[\s\S]*?\n---\n/, ''),
    ...masthead,
    ...contents.map(({ text }) => text),
    ...sections.map(({ byline }) => byline ?? ''),
    ...dropped.map(({ text }) => text),
  ].join('\n')
}

test('no text makes the import throw', () => {
  fc.assert(
    fc.property(anything, (text) => void read(text)),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void importIssue(bytes, options)),
    { numRuns: 500 },
  )
})

test('no word is lost', () => {
  fc.assert(
    fc.property(newsletter, (text) => {
      const imported = read(text)
      if (!imported) return
      const count = new Map<string, number>()
      for (const word of words(keptText(imported))) count.set(word, (count.get(word) ?? 0) + 1)
      for (const word of words(text)) {
        assert.ok((count.get(word) ?? 0) > 0, `lost: ${word}\n${text}`)
        count.set(word, (count.get(word) ?? 0) - 1)
      }
    }),
    { numRuns: 500 },
  )
})

test('the written Markdown, read again, is the same issue', () => {
  fc.assert(
    fc.property(newsletter, (text) => {
      const imported = read(text)
      if (!imported) return
      const again = readIssue(imported.markdown).value
      assert.deepEqual(again?.frontMatter, imported.issue.frontMatter)
      const headings = again?.body.children.filter((node) => node.type === 'heading') ?? []
      assert.deepEqual(
        headings.map((node) => node.depth),
        imported.issue.frontMatter.sections.map(({ level }) => level),
      )
      const types = (body: typeof imported.issue.body | undefined) => body?.children.map((node) => node.type)
      assert.deepEqual(types(again?.body), types(imported.issue.body), imported.markdown)
    }),
    { numRuns: 500 },
  )
})

test('line endings and spaces at line ends change nothing', () => {
  fc.assert(
    fc.property(newsletter, fc.constantFrom('\r\n', '\r', '  \n', '\u2028', '\v'), (text, ending) => {
      assert.equal(read(text.replaceAll('\n', ending))?.markdown, read(text)?.markdown)
    }),
    { numRuns: 300 },
  )
})

test('the same text gives the same Markdown', () => {
  fc.assert(fc.property(newsletter, (text) => assert.equal(read(text)?.markdown, read(text)?.markdown)))
})
