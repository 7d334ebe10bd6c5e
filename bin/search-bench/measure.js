#!/usr/bin/env node
// One engine on one collection, in a process of its own so that its memory is its own; prints JSON. Arguments: engine, collection,
// folder of the collections, folder of the peers, folder to write into.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { collections, readQuestions, readSections } from './collections.js'
import { engines } from './engines.js'
import { listSizes } from './list-sizes.js'

const [engineName = '', collectionName = '', shared = '', peers = '', folder = ''] = process.argv.slice(2)
const root = fileURLToPath(new URL('../..', import.meta.url))
const collection = collections[/** @type {keyof typeof collections} */ (collectionName)]
const { open: openEngine } = engines[/** @type {keyof typeof engines} */ (engineName)]
const engine = await openEngine(root, peers)
const sections = readSections(collection, shared)
const text = sections.reduce(
  (sum, section) => sum + Buffer.byteLength(section.title) + Buffer.byteLength(section.text),
  0,
)

const before = performance.now()
const beside = (await engine.build(sections, collection.language, folder)) ?? 0
const seconds = (performance.now() - before) / 1000
const memory = process.resourceUsage().maxRSS * 1024 + beside
// The page that asks is no part of an index.
const page = join(folder, 'index.html')
const disk = listSizes(folder).reduce((sum, size) => sum + size, 0) - (existsSync(page) ? statSync(page).size : 0)

// Beyond what the questions were made for, only the costs are measured.
const isScored = sections.length <= 10_000
const questions = readQuestions(collection, isScored ? sections : sections.slice(0, 10_000), shared)
const find = await engine.open(folder, collection.language)
const scores = isScored ? await score() : {}
const warm = isScored ? await time() : {}
process.stdout.write(
  JSON.stringify({ engineName, collectionName, seconds, memory, disk, text, scores, warm, ...(await cost()) }),
)
process.exit()

/** MRR@10 and recall@10 by class. */
async function score() {
  const groups = new Map()
  for (const { group, text: question, wanted } of questions) {
    const { found } = await find(question, false)
    const at = found.findIndex((section) => wanted.includes(section))
    const recall = found.filter((section) => wanted.includes(section)).length / Math.min(10, wanted.length)
    for (const name of group === 'by hand' ? [group] : [group, 'mechanical']) {
      const { count = 0, rank = 0, held = 0 } = groups.get(name) ?? {}
      groups.set(name, { count: count + 1, rank: rank + (at < 0 ? 0 : 1 / (at + 1)), held: held + recall })
    }
  }
  const entries = [...groups].map(([name, { count, rank, held }]) => [
    name,
    { count, mrr: rank / count, recall: held / count },
  ])
  return Object.fromEntries(entries)
}

async function timeOnce(question) {
  const start = process.cpuUsage()
  await find(question, false)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Milliseconds of a processor for a query whose files are there, the best of three: 95th percentile of plain queries, and of any. */
async function time() {
  const times = { plain: [], any: [] }
  for (const { group, text: question } of questions) {
    await find(question, false)
    const taken = Math.min(await timeOnce(question), await timeOnce(question), await timeOnce(question))
    times.any.push(taken)
    if (group !== 'typo' && group !== 'phrase') times.plain.push(taken)
  }
  return { plain: quantile(times.plain, 0.95), any: quantile(times.any, 0.95) }
}

/** Bytes of a cold query, and of ten more after it. */
async function cost() {
  const sizes = new Map()
  const sizeOf = (path) => {
    const size = sizes.get(path) ?? sizeInBrotli(readFileSync(join(folder, path)))
    sizes.set(path, size)
    return size
  }
  const sum = (paths) => paths.reduce((total, path) => total + sizeOf(path), 0)
  const sample = questions.filter((_, at) => at % Math.ceil(questions.length / 220) === 0)
  const files = []
  for (const question of sample) files.push((await find(question.text, true)).files)
  const cold = files.map(sum)
  const next = files.slice(0, -10).map((first, at) => {
    const all = new Set(files.slice(at, at + 11).flat())
    return sum([...all].filter((path) => !first.includes(path)))
  })
  return { cold: { median: quantile(cold, 0.5), ninth: quantile(cold, 0.9) }, next: quantile(next, 0.5) }
}

/** Of a whole index in one file the last step of brotli takes minutes and gives a hundredth. */
function sizeInBrotli(bytes) {
  const quality = bytes.length > 4_000_000 ? 9 : 11
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
}

function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
