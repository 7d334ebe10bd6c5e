#!/usr/bin/env node
// `npm run bench -- hostile [WORD…]`: for each text made to be slow on (whose name holds one of the words) what a whole process takes to
// import 0.5, 1 and 2 MB of it: seconds, for 1 MB also of processor time and MB of memory. Time that grows with the text doubles at most.
// `--largest`: the same for the longest text that is let in. `refused`: of more lines than that.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { hostileShapes } from './hostile-shapes.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const megabyte = 1_000_000
/** What an import lets in, and a little less. */
const limits = { bytes: 2_950_000, lines: 198_000 }
/** Longer than this is a failure, whatever the machine. */
const longest = 120_000

/** @typedef {{seconds: string, processor: string, memory: string}} Cost */

/** @param {readonly string[]} args */
export function benchHostile(args) {
  const words = args.filter((arg) => arg !== '--largest')
  const names = Object.keys(hostileShapes).filter((name) => words.every((word) => name.includes(word)))
  const print = words.length < args.length ? printLargest : printSizes
  print(names)
}

/** @param {readonly string[]} names */
function printSizes(names) {
  printRow('shape', 's for 0.5 MB', '1 MB', '2 MB', 'processor s', 'MB of memory for 1 MB')
  for (const name of names) {
    const [half, whole, double] = [measure(name, megabyte / 2), measure(name, megabyte), measure(name, megabyte * 2)]
    printRow(name, half.seconds, whole.seconds, double.seconds, whole.processor, whole.memory)
  }
}

/** @param {readonly string[]} names */
function printLargest(names) {
  printRow('shape', 'MB of text', 's', 'processor s', 'MB of memory')
  for (const name of names) {
    const size = largestOf(name)
    const { seconds, processor, memory } = measure(name, size)
    printRow(name, (size / megabyte).toFixed(2), seconds, processor, memory)
  }
}

/** @param {string} name @param {readonly string[]} columns */
function printRow(name, ...columns) {
  process.stdout.write(
    `${name.padEnd(34)}${columns
      .map((column) => column.padEnd(14))
      .join('')
      .trimEnd()}\n`,
  )
}

/** In characters. @param {string} name */
function largestOf(name) {
  const text = makeText(name, megabyte)
  const lines = text.match(/[\n\f]/g)?.length ?? 0
  const share = Math.min(limits.bytes / Buffer.byteLength(text), limits.lines / lines)
  return Math.floor(text.length * share)
}

/** @param {string} name @param {number} size */
const makeText = (name, size) => hostileShapes[name]?.(size) ?? ''

/** @param {string} name @param {number} size @returns {Cost} */
function measure(name, size) {
  const args = [fileURLToPath(import.meta.url), name, String(size)]
  const before = performance.now()
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: longest })
  if (status !== 0) return { seconds: `over ${longest / 1000}`, processor: '?', memory: '?' }
  const { refused, ...cost } = JSON.parse(stdout)
  return { ...cost, seconds: refused ? 'refused' : ((performance.now() - before) / 1000).toFixed(2) }
}

/** In a process of its own, so that nothing is warm and memory is its own. @param {string} name @param {number} size */
async function importShape(name, size) {
  const { importIssue } = await import(pathToFileURL(join(root, 'dist', 'src', 'index.js')).href)
  const options = { file: 'issue.txt', language: 'sv', sha256: '0', importer: '0' }
  const { messages } = importIssue(Buffer.from(makeText(name, size)), options)
  const { user, system } = process.cpuUsage()
  const processor = ((user + system) / 1e6).toFixed(2)
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  const refused = messages.some((/** @type {{ruleId: string}} */ { ruleId }) => ruleId === 'too-large')
  process.stdout.write(JSON.stringify({ processor, memory, refused }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name = '', size] = process.argv
  await importShape(name, Number(size))
}
