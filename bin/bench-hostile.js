#!/usr/bin/env node
// `npm run bench -- hostile [WORD…]`: for each text made to be slow on (whose name holds one of the words) seconds of processor time and
// MB of memory that a whole process takes to import 1 MB of it, beside half and twice as much: time that grows with the text doubles at most.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { hostileShapes } from './hostile-shapes.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const megabyte = 1_000_000
/** Longer than this is a failure, whatever the machine. */
const longest = 120_000

/** @param {readonly string[]} words */
export function benchHostile(words) {
  const names = Object.keys(hostileShapes).filter((name) => words.every((word) => name.includes(word)))
  process.stdout.write(`${'shape'.padEnd(34)}s for 0.5 MB  1 MB    2 MB    MB of memory for 1 MB\n`)
  for (const name of names) {
    const [half, whole, double] = [measure(name, megabyte / 2), measure(name, megabyte), measure(name, megabyte * 2)]
    const numbers = [half.seconds.padEnd(14), whole.seconds.padEnd(8), double.seconds.padEnd(8), whole.memory]
    process.stdout.write(`${name.padEnd(34)}${numbers.join('')}\n`)
  }
}

/** @param {string} name @param {number} size @returns {{seconds: string, memory: string}} */
function measure(name, size) {
  const args = [fileURLToPath(import.meta.url), name, String(size)]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: longest })
  return status === 0 ? JSON.parse(stdout) : { seconds: `over ${longest / 1000}`, memory: '?' }
}

/** In a process of its own, so that nothing is warm and memory is its own. @param {string} name @param {number} size */
async function importShape(name, size) {
  const { importIssue } = await import(pathToFileURL(join(root, 'dist', 'src', 'importing', 'index.js')).href)
  const bytes = Buffer.from(hostileShapes[name]?.(size) ?? '')
  importIssue(bytes, { file: 'issue.txt', language: 'sv', sha256: '0', importer: '0' })
  const { user, system } = process.cpuUsage()
  const seconds = ((user + system) / 1e6).toFixed(2)
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  process.stdout.write(JSON.stringify({ seconds, memory }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name = '', size] = process.argv
  await importShape(name, Number(size))
}
