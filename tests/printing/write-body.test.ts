import assert from 'node:assert/strict'
import test from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Nodes, Root, RootContent } from 'mdast'
import { toPhrasing } from '../../src/issue/to-phrasing.ts'
import { markdownProcessor } from '../../src/markdown/processor.ts'
import { writeBody } from '../../src/printing/write-body.ts'

const pieces = [
  ...'abzåL19 \t*_`~[]()<>!&#=+-|:.,;@/\\"”'.split(''),
  ...[
    '\n',
    '**',
    '**a**',
    '_b_',
    '[x](http://a.b/?a_b&c=d)',
    '[y](#)',
    '<http://c.d>',
    'http://e.f/_g_',
    'h@i.se',
    'www.',
    '&amp;',
  ],
  ...[
    '1. ',
    '2) ',
    '- ',
    '---',
    '![',
    '](',
    '[1]',
    '[1]:',
    '<!--',
    '<b>',
    '```',
    '\\_',
    '&#x20;',
    '| - |',
    ':--',
    'ä**(b)**ö',
    '“_x_”',
    '__',
  ],
]
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((parts) =>
  parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n'),
)
const phrasing = text.map((value) => toPhrasing(value)).filter((nodes) => nodes.length > 0)
const paragraph = phrasing.map((children) => ({ type: 'paragraph' as const, children }))
const heading = text.map((value) => ({
  type: 'heading' as const,
  depth: 2 as const,
  children: toPhrasing(value.replaceAll('\n', ' ')),
}))
const list = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 3 }), fc.option(fc.nat(12)), fc.option(paragraph))
  .map(([items, start, below]) => ({
    type: 'list' as const,
    ordered: start !== null,
    spread: false,
    ...(start === null ? {} : { start }),
    children: items.map((item, at) => ({
      type: 'listItem' as const,
      spread: false,
      children: at === 0 && below ? [item, nest(below)] : [item],
    })),
  }))
const nest = (item: RootContent) => ({
  type: 'list' as const,
  ordered: false,
  spread: false,
  children: [{ type: 'listItem' as const, spread: false, children: [item as never] }],
})
const quote = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((children) => ({ type: 'blockquote' as const, children }))
const code = text.map((value) => ({ type: 'code' as const, value }))
const rule = fc.constant({ type: 'thematicBreak' as const })
const tree = fc
  .array(fc.oneof({ weight: 4, arbitrary: paragraph }, heading, list, quote, code, rule), {
    minLength: 1,
    maxLength: 4,
  })
  .map((children): Root => ({ type: 'root', children: children as RootContent[] }))

/** What a tree says: kinds, texts, addresses, numbers. A link that is an address and nothing else is its text. */
function toShape(node: Nodes): unknown {
  if (node.type === 'text') return node.value
  const [only] = 'children' in node ? node.children : []
  if (
    node.type === 'link' &&
    only?.type === 'text' &&
    /^(?:http:\/\/|mailto:|)$/.test(node.url.replace(only.value, ''))
  )
    return only.value
  const own = [node.type, 'value' in node && node.value, 'url' in node && node.url, 'depth' in node && node.depth]
  const list = node.type === 'list' && [node.ordered ?? false, node.ordered ? (node.start ?? 1) : null]
  return [...own, list, 'children' in node && mergeTexts(node.children.map(toShape))]
}

function mergeTexts(shapes: readonly unknown[]): readonly unknown[] {
  const merged: unknown[] = []
  for (const shape of shapes) {
    const last = merged.at(-1)
    if (typeof shape === 'string' && typeof last === 'string') merged[merged.length - 1] = last + shape
    else merged.push(shape)
  }
  return merged
}

const read = (markdown: string) => toShape(markdownProcessor.parse(markdown))

test('what is written is read back as it was, or as what remark-stringify writes', () => {
  fc.assert(
    fc.property(tree, (body) => {
      const ours = read(writeBody(body))
      if (!isDeepStrictEqual(ours, toShape(body))) assert.deepEqual(ours, read(markdownProcessor.stringify(body)))
    }),
    { numRuns: 3000, ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) },
  )
})

test('what is written for real texts is, letter for letter, what remark-stringify writes', () => {
  for (const value of [
    'Q&A: snake_case och 3 * 4',
    '- Jag sade [nej](https://a.se/b_c).',
    '1. maj',
    'se <b> & www.a.se',
  ]) {
    const body: Root = { type: 'root', children: [{ type: 'paragraph', children: toPhrasing(value) }] }
    assert.equal(writeBody(body), markdownProcessor.stringify(body))
  }
})

test('an emoji beside strong text stays whole', () => {
  const write = (value: string) =>
    writeBody({ type: 'root', children: [{ type: 'paragraph', children: toPhrasing(value) }] })
  assert.equal(write('😀**(b)**'), '&#x1F600;**(b)**\n')
})

test('a kind of node that no import makes is a fault of the program', () => {
  assert.throws(() => writeBody({ type: 'root', children: [{ type: 'html', value: '<b>' }] }), /Unexpected `html`/)
})
