#!/usr/bin/env node
// @ts-check: what it calls changes with the program.
// Measures how fast texts are imported, beside remark-parse reading the Markdown that was written: MB of text a second, each
// the best of several rounds after one to warm up. `--json` prints it as JSON; `--rounds N` (5). Instead, `hostile` measures texts
// made to be slow on, `build` whole builds of archives beside Hugo, Eleventy and Pagefind, and `search` what the search finds and costs beside its peers. Results are no test: machines drift.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { benchBuild } from './bench-build.js'
import { benchHostile } from './bench-hostile.js'
import { benchSearch } from './bench-search.js'
import { compile, loadModules } from './compile.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)
const rounds = Number(args[args.indexOf('--rounds') + 1]) || 5
const isJson = args.includes('--json')

/** @param {string} folder @returns {Uint8Array[]} */
function readTexts(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return readTexts(path)
    return entry.name.endsWith('.txt') ? [readFileSync(path)] : []
  })
}

const stages = /** @type {const} */ (['lines', 'blocks', 'issue', 'Markdown', 'remark-parse'])

/** @typedef {typeof import('../src/blocks/index.ts') & typeof import('../src/issue/index.ts')} Reading */
/** @typedef {typeof import('../src/lines/index.ts') & typeof import('../src/locales/index.ts')} Basis */
/** @typedef {Reading & Basis & typeof import('../src/printing/index.ts')} Importing */

async function openRound() {
  /** @type {Importing} */
  const program = await loadModules(['blocks/index', 'issue/index', 'lines/index', 'locales/index', 'printing/index'])
  const { readBlocks, toIssue, checkLines, decode, splitLines, findLanguage, findLocale, locales, toMarkdown } = program
  const reader = unified().use(remarkParse).freeze()
  const language = findLocale('sv')
  /** @param {readonly Uint8Array[]} texts @returns {{times: number[], written: number}} milliseconds by stage, bytes of Markdown */
  return (texts) => {
    const times = stages.map(() => 0)
    let written = 0
    for (const bytes of texts) {
      let before = performance.now()
      /** @param {number} stage */
      const tick = (stage) => {
        const now = performance.now()
        times[stage] = (times[stage] ?? 0) + now - before
        before = now
      }
      const text = decode(bytes).value ?? ''
      const lines = splitLines(text)
      checkLines(lines)
      const { value: locale } = findLanguage(text, locales, language)
      tick(0)
      const blocks = readBlocks(lines, locale, locales).value
      tick(1)
      if (blocks.length === 0) continue
      const { issue } = toIssue(blocks, { file: 'issue.txt', sha256: '0', importer: '0', locale }).value
      tick(2)
      const markdown = toMarkdown(issue)
      tick(3)
      written += Buffer.byteLength(markdown)
      before = performance.now()
      reader.parse(markdown)
      tick(4)
    }
    return { times, written }
  }
}

/** @param {string} name @param {readonly Uint8Array[]} texts @param {Awaited<ReturnType<typeof openRound>>} round */
function measure(name, texts, round) {
  const results = Array.from({ length: rounds + 1 }, () => round(texts)).slice(1)
  const best = stages.map((_, stage) => Math.min(...results.map(({ times }) => times[stage] ?? 0)))
  const size = texts.reduce((sum, { length }) => sum + length, 0)
  const [peer = 0] = best.slice(-1)
  const whole = best.slice(0, -1).reduce((sum, time) => sum + time, 0)
  const importing = size / 1000 / whole
  const parsing = (results[0]?.written ?? 0) / 1000 / peer
  const milliseconds = Object.fromEntries(stages.map((stage, at) => [stage, Math.round(best[at] ?? 0)]))
  return {
    name,
    texts: texts.length,
    megabytes: size / 1e6,
    importing,
    parsing,
    ratio: importing / parsing,
    milliseconds,
  }
}

await compile()
if (args[0] === 'hostile') {
  benchHostile(args.slice(1))
  process.exit()
}
if (args[0] === 'build') {
  await benchBuild(args.slice(1))
  process.exit()
}
if (args[0] === 'search') {
  await benchSearch(args.slice(1))
  process.exit()
}
const round = await openRound()
const sample = readTexts(join(root, 'content', 'sources'))
const corpus = join(root, '..', 'shared', 'corpus')
const sets = [measure('sample', Array.from({ length: 20 }, () => sample).flat(), round)]
if (existsSync(corpus)) sets.push(measure('corpus', readTexts(corpus), round))

if (isJson) process.stdout.write(`${JSON.stringify(sets, null, 2)}\n`)
else {
  process.stdout.write('texts    MB     import MB/s  remark-parse MB/s  ratio  milliseconds by stage\n')
  for (const { name, megabytes, importing, parsing, ratio, milliseconds } of sets) {
    const times = Object.entries(milliseconds).map(([stage, time]) => `${stage} ${time}`)
    const numbers = [
      megabytes.toFixed(2).padEnd(7),
      importing.toFixed(2).padEnd(13),
      parsing.toFixed(2).padEnd(19),
      ratio.toFixed(2).padEnd(7),
    ]
    process.stdout.write(`${name.padEnd(9)}${numbers.join('')}${times.join(', ')}\n`)
  }
}
