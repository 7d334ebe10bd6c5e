import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Nodes, RootContent } from 'mdast'
import { printPlain } from '../../src/markdown/print-plain.ts'
import { printWhole } from '../../src/markdown/to-html.ts'

const value = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('a < b & c', '&amp;', '<b>', 'två\nrader', 'två \n rader', ' a ', '', '"x"', "it's", 'a\r\nb', '\t'),
)
const url = fc.constantFrom(
  ...[
    'https://example.org/a?b=c#d',
    'mailto:a@example.org',
    'http://å.se',
    'https://a.se/?a=1&b=2',
    'javascript:alert(1)',
  ],
  ...['ftp://a.se', '../x/', '#y', 'https://a.se/%20', 'https://a.se/"', 'https://a.se/[x]', 'HTTPS://a.se', ''],
)
const data = fc.constantFrom(
  ...[undefined, undefined, undefined, undefined],
  ...[['speech'], ['question'], ['bare'], ['evil'], ['speech', 'bare'], []].map((className) => ({
    hProperties: { className },
  })),
  ...[{ hName: 'td' }, { hProperties: { id: 'x' } }, { hProperties: { className: 'speech' } }, {}],
)
const extra = (kind: string, fields: object) =>
  fc
    .record({ type: fc.constant(kind), data, ...fields })
    .map(({ data: more, ...node }) => (more ? { ...node, data: more } : node))

const { block } = fc.letrec((tie) => {
  const phrases = fc.array(tie('phrase'), { maxLength: 3 })
  return {
    phrase: fc.oneof(
      { maxDepth: 3 },
      fc.record({ type: fc.constant('text'), value }),
      fc.constantFrom({ type: 'break' }, { type: 'inlineCode', value: 'x' }),
      extra('strong', { children: phrases }),
      extra('emphasis', { children: phrases }),
      extra('link', { url, title: fc.constantFrom(null, undefined, 't'), children: phrases }),
    ),
    item: extra('listItem', {
      spread: fc.constantFrom(true, false, null),
      checked: fc.constantFrom(null, null, undefined, true),
      children: fc.array(tie('block'), { maxLength: 3 }),
    }),
    block: fc.oneof(
      { maxDepth: 3 },
      extra('paragraph', { children: phrases }),
      extra('blockquote', { children: fc.array(tie('block'), { maxLength: 2 }) }),
      extra('list', {
        ordered: fc.boolean(),
        start: fc.constantFrom(null, 1, 7),
        spread: fc.boolean(),
        children: fc.array(tie('item'), { maxLength: 3 }),
      }),
    ),
  }
})

const clone = (node: unknown) => structuredClone(node) as Nodes

test('What is printed as a plain block is what remark-html prints of it', () => {
  fc.assert(
    fc.property(block, (node) => {
      const printed = printPlain(clone(node))
      if (printed !== null) assert.equal(`${printed}\n`, printWhole([clone(node) as RootContent]))
    }),
    { numRuns: 5_000 },
  )
})

test('Blocks printed one by one are those printed together', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (nodes) => {
      const one = nodes.map((node) => printWhole([clone(node) as RootContent]).replace(/\n$/, '')).join('\n')
      assert.equal(`${one}\n`, printWhole(nodes.map((node) => clone(node) as RootContent)))
    }),
  )
})

test('Paragraphs, lists, emphasis and addresses of the web are plain', () => {
  const text = (words: string) => ({ type: 'text', value: words }) as const
  const link = { type: 'link', url: 'https://example.org/', children: [text('här')] } as const
  const item = {
    type: 'listItem',
    children: [{ type: 'paragraph', children: [{ type: 'emphasis', children: [text('ett')] }] }],
  } as const
  assert.equal(
    printPlain(clone({ type: 'paragraph', children: [text('Läs '), link] })),
    '<p>Läs <a href="https://example.org/">här</a></p>',
  )
  assert.equal(
    printPlain(clone({ type: 'list', ordered: false, children: [item] })),
    '<ul>\n<li><em>ett</em></li>\n</ul>',
  )
})

test('Code, tables, other elements and addresses that may have to be cleaned are not plain', () => {
  assert.equal(printPlain({ type: 'code', value: 'x' }), null)
  assert.equal(printPlain({ type: 'table', children: [] }), null)
  const link = { type: 'link', url: 'javascript:alert(1)', children: [] }
  assert.equal(printPlain(clone({ type: 'paragraph', children: [link] })), null)
  const cell = { type: 'paragraph', data: { hName: 'td' }, children: [] }
  assert.equal(printPlain(clone({ type: 'list', children: [{ type: 'listItem', children: [cell] }] })), null)
})
