import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.js'
import { collections, isThere, readQuestions, readSections } from './search-bench/collections.js'
import { engines } from './search-bench/engines.js'
import { installPeers } from './search-bench/install-peers.js'
import { printTables } from './search-bench/print-tables.js'
import { timeInChromium } from './search-bench/time-in-chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '..', 'shared', 'search')
/** Queries that are timed in Chromium. */
const timed = 15

/**
 * What the search finds and costs beside its peers, over the collections of `../shared/search`, with the limits that it is to
 * keep. `--quick` leaves out 100,000 sections and Chromium; `--only NAME,NAME` measures these engines; other arguments name collections.
 * @param {readonly string[]} args
 */
export async function benchSearch(args) {
  const isQuick = args.includes('--quick')
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1]?.split(',') : undefined
  const peers = installPeers(root)
  const chromium = isQuick ? null : findChromium()
  tell(peers === null && 'Pagefind, MiniSearch and lunr: npm could not install them')
  tell(chromium === null && (isQuick ? 'times in Chromium: left out' : 'times in Chromium: there is none'))
  const results = []
  const times = {}
  for (const [name, collection] of Object.entries(collections)) {
    if (args.some((arg) => arg in collections) && !args.includes(name)) continue
    if (isQuick && collection.count > 10_000) continue
    if (!isThere(collection, shared)) {
      tell(`${name}: ${join(shared, collection.file)} or its questions are not there`)
      continue
    }
    for (const [engineName, { most }] of Object.entries(engines)) {
      if (only && !only.includes(engineName)) continue
      if (collection.count > most || (peers === null && engineName !== 'backissue')) continue
      const folder = mkdtempSync(join(tmpdir(), 'backissue-bench-'))
      const result = measure(engineName, name, peers ?? '', folder)
      if (result) results.push(result)
      if (result && chromium !== null)
        times[name] = { ...times[name], ...(await time(engineName, collection, peers, folder, chromium)) }
      rmSync(folder, { recursive: true })
    }
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`
  process.stdout.write(`${machine}\n\n${printTables(results, times)}\n`)
}

/** Each engine has a process of its own, so that its memory is. */
function measure(engineName, name, peers, folder) {
  process.stderr.write(`${name}: ${engineName} …\n`)
  const script = join(root, 'bin/search-bench/measure.js')
  const args = ['--max-old-space-size=3500', script, engineName, name, shared, peers, folder]
  const options = { encoding: /** @type {const} */ ('utf8'), maxBuffer: 2 ** 26, timeout: 3_600_000 }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
  if (status === 0) return JSON.parse(stdout)
  tell(`${name} with ${engineName}: ${stderr.trim().split('\n').slice(-5).join(' ')}`)
  return null
}

async function time(engineName, collection, peers, folder, chromium) {
  const { hit } = await engines[engineName].open(root, peers)
  if (hit === null) return {}
  const sections = readSections({ ...collection, count: Math.min(collection.count, 1000) }, shared)
  const titles = readQuestions(collection, sections, shared).filter(({ group }) => group === 'title')
  const questions = titles.slice(0, timed).map(({ text }) => text)
  return { [engineName]: await timeInChromium(folder, hit, questions, chromium) }
}

/** @param {string | false} lack */
function tell(lack) {
  if (lack) process.stdout.write(`NOT MEASURED: ${lack}\n`)
}
