import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts'
import { markdownProcessor } from '../../src/markdown/processor.ts'

const same = (text: string) =>
  assert.deepEqual(parseMarkdown(text), markdownProcessor.parse(text), JSON.stringify(text))

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Hej alla barn.', 'En rad till', '3 december, möte', '”Citat” – och mer!') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '## Rubrik',
      '# A',
      '###### Sex',
      '- punkt',
      '- två: 3',
      '1. ett',
      '2. två',
      '3) tre',
      '* stjärna',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '```',
        '~~~ js',
        '<div>',
        '<!-- a',
        '-->',
        '> citat',
        '    kod',
        '  indrag',
        '---',
        '===',
        '***',
        '-',
        '1.',
        '#',
        '##',
      ],
      ...[
        '[a]: http://b.se',
        '[a] och **b**',
        'http://a.se',
        'a@b.se',
        '| a | b |',
        '| - | - |',
        'a | b',
        '- | -',
        ':-',
        '[^1]: not',
      ],
      ...[
        'se [^1]',
        '- [ ] ruta',
        '- - två',
        '- # rubrik',
        '- 1. ett',
        '## Slut ##',
        '## Slut #',
        '# ',
        'a\\',
        'a  ',
        'a &amp; b',
      ],
      ...[
        '_a_',
        '`k`',
        '\ttab',
        '-\ttab',
        'www.a.se',
        '1234567890. lång',
        '<b>',
        '</div>',
        '~a~',
        '+ plus',
        '\uFEFFa',
        'a\0b',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\n', ' ')) },
)
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n \n', '\n\n\n')), { maxLength: 14 })
  .map((pairs) => pairs.map(([words, gap]) => words + gap).join(''))

test('any text is the tree that remark-parse makes of it', () => {
  fc.assert(fc.property(text, same), { numRuns: 1000 })
})

test('so is a text that ends or begins anywhere', () => {
  for (const whole of ['Ett.\n\n- a\n- b\n\n## Två\n\nTre\nfyra **fem**.\n\n1. sex\n2. sju\n'])
    for (let from = 0; from < whole.length; from += 1)
      for (let to = from; to <= whole.length; to += 1) same(whole.slice(from, to))
})

test('so are issues as the importer writes them', () => {
  const folder = new URL('../fixtures/issues/', import.meta.url)
  const issues = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  assert.ok(issues.length > 0)
  for (const name of issues) same(readFileSync(new URL(name, folder), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
})
