import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawPlot } from './build-bench/draw-plot.js'
import { measureSize } from './build-bench/measure-size.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * What building archives of several sizes costs, beside an Eleventy site of a file an issue and, where they are there, Hugo and Pagefind, on
 * the same pages. Arguments are sizes (100 and 1000 where there are none; up to 50000); `--search` builds whole sites too; `--no-stages` leaves
 * out what each stage takes by itself; `--rounds N` (3) of each, in turn, of which the medians are told; `--out FOLDER` gets what was
 * measured as JSON and a plot of it (`node_modules/.cache/backissue-bench`).
 * @param {readonly string[]} args
 */
export async function benchBuild(args) {
  const readOption = (/** @type {string} */ name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const rounds = Number(readOption('--rounds') ?? 3)
  const sizes = args.filter((arg, at) => /^\d+$/.test(arg) && !args[at - 1]?.startsWith('--')).map(Number)
  const options = { rounds, hasSearch: args.includes('--search'), hasStages: !args.includes('--no-stages'), tell }
  const results = []
  for (const size of sizes.length > 0 ? sizes : [100, 1000]) results.push(await measureSize(size, options))
  const builds = results.flatMap(({ measured }) => measured)
  const stages = results.flatMap((result) => result.stages ?? [])
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${listVersions().join(', ')}`
  process.stdout.write(`${machine}\n\n${toBuildTable(builds)}\n`)
  if (stages.length > 0)
    process.stdout.write(`\nMilliseconds an issue, by stage, on one thread:\n\n${toStageTable(stages)}\n`)
  const out = readOption('--out') ?? join(root, 'node_modules', '.cache', 'backissue-bench')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'builds.json'), `${JSON.stringify({ machine, rounds, builds, stages }, null, 2)}\n`)
  writeFileSync(join(out, 'builds.svg'), drawPlot(builds))
  process.stdout.write(`\n${join(out, 'builds.json')}, ${join(out, 'builds.svg')}\n`)
}

const tell = (/** @type {string} */ text) => process.stderr.write(`${text}\n`)

function listVersions() {
  const hugo = /v([\d.]+)/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[1]
  return [`Node ${process.versions.node}`, ...(hugo === undefined ? [] : [`Hugo ${hugo}`])]
}

/** @param {readonly import('./build-bench/measure-size.js').Measured[]} results */
function toBuildTable(results) {
  const rows = results.map(({ size, name, wall, cpu, memory, ratio }) => [
    ...[String(size), name, wall.toFixed(2), cpu?.toFixed(2), memory?.toFixed(0), ratio?.toFixed(2)],
  ])
  return toTable(['issues', 'build', 'wall s', 'CPU s', 'MB', '÷ Hugo'], rows)
}

/** @param {readonly { size: number, issues: number, times: Record<string, number> }[]} stages */
function toStageTable(stages) {
  const names = Object.keys(stages[0]?.times ?? {})
  const rows = names.map((name) => [
    name,
    ...stages.map(({ times, issues }) => ((times[name] ?? 0) / issues).toFixed(3)),
  ])
  return toTable(['stage', ...stages.map(({ size }) => `${size} issues`)], rows)
}

/** @param {readonly string[]} head @param {readonly (readonly (string | undefined)[])[]} rows */
const toTable = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell ?? '–').join(' | ')} |`).join('\n')
