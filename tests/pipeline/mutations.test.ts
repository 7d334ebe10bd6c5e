import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import fc from 'fast-check'
import { type ImportedIssue, importIssue, readIssue } from '../../src/pipeline.ts'
import { toMarkdown } from '../../src/printing/index.ts'

// Real structure, slightly wrong: the fixtures with lines deleted, doubled, swapped, joined, split, in other cases, with other markers.
// RUNS=10 runs ten times as often; SEED=7 from another start.
const runs = 150 * Number(process.env.RUNS ?? 1)
const settings = { numRuns: runs, ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) }

const folders = ['phenomena', 'issues'].map((name) => new URL(`../fixtures/${name}/`, import.meta.url))
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8')),
)

type Mutation = (lines: readonly string[], at: number) => readonly string[]
const change = (lines: readonly string[], at: number, to: (line: string) => string) =>
  lines.map((line, index) => (index === at ? to(line) : line))
const mutations: readonly Mutation[] = [
  (lines, at) => lines.filter((_, index) => index !== at),
  (lines, at) => lines.flatMap((line, index) => (index === at ? [line, line] : [line])),
  (lines, at) => [...lines.slice(0, at), lines[at + 1] ?? '', lines[at] ?? '', ...lines.slice(at + 2)],
  (lines, at) => [...lines.slice(0, at), `${lines[at]} ${lines[at + 1] ?? ''}`, ...lines.slice(at + 2)],
  (lines, at) => lines.flatMap((line, index) => (index === at ? line.split(/(?<=^.{9,20}\s)/) : [line])),
  (lines, at) => [...lines.slice(0, at), '', ...lines.slice(at)],
  (lines, at) => change(lines, at, (line) => line.toUpperCase()),
  (lines, at) => change(lines, at, (line) => line.toLowerCase()),
  (lines, at) => change(lines, at, (line) => line.replace(/^\s*[-•*–▪]/, '+')),
  (lines, at) => change(lines, at, (line) => `- ${line}`),
  (lines, at) => change(lines, at, (line) => `${(at % 9) + 1}. ${line}`),
  (lines, at) => change(lines, at, (line) => `> ${line}`),
  (lines, at) => change(lines, at, (line) => `    ${line}`),
  (lines, at) => change(lines, at, (line) => `**${line}**`),
  (lines, at) => [...lines.slice(0, at), '----------', ...lines.slice(at)],
  (lines, at) => [...lines.slice(0, at), '\f', ...lines.slice(at)],
]
const step = fc.tuple(fc.constantFrom(...mutations), fc.nat(1000))
const mutated = fc
  .tuple(fc.constantFrom(...texts), fc.array(step, { maxLength: 8 }))
  .map(([text, steps]) =>
    steps
      .reduce<readonly string[]>(
        (lines, [mutate, at]) => mutate(lines, at % Math.max(1, lines.length)),
        text.split('\n'),
      )
      .join('\n'),
  )

const options = { file: 'issue.txt', language: 'sv', sha256: '0', importer: '0' }
const read = (text: string): ImportedIssue | null => importIssue(new TextEncoder().encode(text), options).value
const words = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Everything an import keeps, place by place. */
function keptOf({ markdown, issue: { frontMatter }, dropped }: ImportedIssue): readonly string[] {
  const { masthead = [], contents = [], sections } = frontMatter
  return [
    markdown.replace(/^---\n[\s\S]*?\n---\n/, ''),
    masthead.join('\n'),
    contents.map(({ text }) => text).join('\n'),
    sections.map(({ byline }) => byline ?? '').join('\n'),
    dropped.map(({ text }) => text).join('\n'),
  ]
}

/** A word that was cut at a line's end may be whole, or stand in its halves. */
function missing(text: string, kept: readonly string[]): readonly string[] {
  const count = new Map<string, number>()
  for (const word of kept.flatMap(words)) count.set(word, (count.get(word) ?? 0) + 1)
  const take = (word: string) => (count.get(word) ?? 0) > 0 && Boolean(count.set(word, (count.get(word) ?? 0) - 1))
  const cuts: (readonly [string, string])[] = []
  const whole = text.replace(/(\p{L}+)[-\u00AD]\s*\n[\s>]*(\p{L}+)/gu, (_, first: string, second: string) => {
    cuts.push([first, second])
    return ' '
  })
  const lost = words(whole).filter((word) => !take(word))
  return [...lost, ...cuts.filter(([a, b]) => !(take(a) && take(b)) && !take(a + b)).map((cut) => cut.join('-'))]
}

test('no mutation of a newsletter loses a word', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const imported = read(text)
      if (imported) assert.deepEqual(missing(text, keptOf(imported)), [], text)
    }),
    settings,
  )
})

test('no mutation of a newsletter has the words of a line in another order', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const imported = read(text)
      if (!imported) return
      const kept = keptOf(imported).map((place) => ` ${words(place).join(' ')} `)
      for (const block of imported.blocks) {
        // Tables are read by columns, and what a link leads to stands behind its words.
        if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'list') continue
        for (const line of block.lines) {
          const wanted = words(line.text)
          if (/[\][<>@]|:\/\/|[-\u00AD]$/.test(line.text) || block.lines.some(({ cut }) => cut)) continue
          assert.ok(
            kept.some((place) => place.includes(` ${wanted.join(' ')} `)) || isHeadingWithDay(block, wanted, kept),
            `${line.text}\n---\n${text}`,
          )
        }
      }
    }),
    settings,
  )
})

/** A title's day is printed below it, other titles' marks between. */
const isHeadingWithDay = (block: ImportedIssue['blocks'][number], wanted: readonly string[], kept: readonly string[]) =>
  block.type === 'heading' && wanted.every((word) => kept.some((place) => place.includes(` ${word} `)))

test('what is written of a mutation, read and written again, is the same', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const imported = read(text)
      if (!imported) return
      const again = readIssue(imported.markdown)
      assert.ok(again.value, JSON.stringify(again.messages))
      assert.deepEqual(again.value.frontMatter, imported.issue.frontMatter)
      assert.equal(toMarkdown(again.value), imported.markdown)
    }),
    settings,
  )
})

test('line endings and spaces at line ends change nothing of a mutation', () => {
  fc.assert(
    fc.property(mutated, fc.constantFrom('\r\n', '\r', '  \n', '\u2028'), (text, ending) => {
      // White space at the end of a line means something in a text that says so.
      const plain = text.replace(/format=flowed/gi, 'plain')
      assert.equal(read(plain.replaceAll('\n', ending))?.markdown, read(plain)?.markdown)
    }),
    settings,
  )
})
