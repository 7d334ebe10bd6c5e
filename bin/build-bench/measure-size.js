import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeArchive } from './make-archive.js'
import { toEleventy, toHugo, toPagefind } from './peers.js'
import { runMeasured } from './run-measured.js'

/** @typedef {Awaited<ReturnType<typeof runMeasured>>} Cost */
/** @typedef {{ size: number, name: string, wall: number, cpu: number | null, memory: number | null, ratio: number | null }} Measured */

const root = fileURLToPath(new URL('../..', import.meta.url))
/** In milliseconds. */
const settled = 3000
const parts = ['--only', 'pages,feeds']

/**
 * Builds an archive of a size in each way, in turn, `rounds` times, and its peers on the same pages. The medians are told, and what each
 * stage takes by itself.
 * @param {number} size
 * @param {{ rounds: number, hasSearch: boolean, hasStages: boolean, tell: (text: string) => void }} options
 * @returns {Promise<{ measured: readonly Measured[], stages: { size: number, issues: number, times: Record<string, number> } | null }>}
 */
export async function measureSize(size, options) {
  const folder = mkdtempSync(join(tmpdir(), 'backissue-bench-'))
  try {
    return await measureIn(folder, size, options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder @param {number} size @param {Parameters<typeof measureSize>[1]} options */
async function measureIn(folder, size, { rounds, hasSearch, hasStages, tell }) {
  const place = (/** @type {string} */ name) => join(folder, name)
  makeArchive(size, { archive: place('archive'), hugo: place('hugo'), sample: join(root, 'content', 'sources') })
  // A file that is younger than this may change without another time, and is looked at each time.
  await setTimeout(settled)
  const runs = listRuns(place, size, hasSearch)
  /** @type {Map<string, Cost[]>} */
  const costs = new Map(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of Object.entries(runs)) {
      tell(`${size}: ${name} …`)
      costs.get(name)?.push(await run())
    }
  if (hasStages) tell(`${size}: stages …`)
  const stages = hasStages ? { size, ...timeStages(place) } : null
  return { measured: toMedians(size, costs), stages }
}

/**
 * Each way to build, by name. The order is that of a day: what is built from nothing is built again.
 * @param {(name: string) => string} place @param {number} size @param {boolean} hasSearch
 * @returns {Record<string, () => Promise<Cost>>}
 */
function listRuns(place, size, hasSearch) {
  const [archive, content, out, cache] = [place('archive'), place('hugo'), place('out'), place('cache')]
  const issues = join(archive, 'content', 'issues')
  const changed = join(issues, readdirSync(issues)[Math.floor(size / 2)] ?? '')
  const build = (/** @type {readonly string[]} */ ...more) =>
    runMeasured(process.execPath, [
      ...[join(root, 'bin', 'backissue.js'), 'build', '--quiet', '--preview'],
      ...['--dir', archive, '--out', out, '--cache', cache, ...more],
    ])
  /** @param {readonly string[]} paths @param {() => Promise<Cost>} run */
  const without = (paths, run) => () => {
    for (const path of paths) rmSync(path, { recursive: true, force: true })
    return run()
  }
  const change = (/** @type {() => Promise<Cost>} */ run) => () => {
    appendFileSync(changed, '\nEn mening till.\n')
    return run()
  }
  /** @param {string} name @param {import('./peers.js').Command | null} command @param {readonly string[]} made */
  const peer = (name, command, made) =>
    command === null ? {} : { [name]: without(made, () => runMeasured(command.program, command.args, command.cwd)) }
  return {
    ...peer('Hugo', toHugo(content, place('hugo-out')), [place('hugo-out')]),
    ...peer('Eleventy', toEleventy(content, place('eleventy'), place('eleventy-out')), [place('eleventy-out')]),
    cold: without([out, cache], () => build(...parts)),
    // The second build after one from nothing sees that nothing was touched.
    'nothing changed': () => build(...parts),
    'one issue changed': change(() => build(...parts)),
    'from cached bodies': without([out], () => build(...parts)),
    ...(hasSearch
      ? {
          ...peer('Pagefind, after Hugo', toPagefind(root, place('hugo-out')), [join(place('hugo-out'), 'pagefind')]),
          'cold, whole site': without([out, cache], () => build()),
          'one issue changed, whole site': change(() => build()),
        }
      : {}),
  }
}

/** @param {number} size @param {ReadonlyMap<string, readonly Cost[]>} costs @returns {readonly Measured[]} */
function toMedians(size, costs) {
  const wallOf = (/** @type {string} */ name) => median((costs.get(name) ?? []).map(({ wall }) => wall))
  const hugo = wallOf('Hugo')
  const pagefind = wallOf('Pagefind, after Hugo')
  return [...costs].map(([name, list]) => {
    const wall = median(list.map((each) => each.wall)) ?? 0
    const cpu = median(list.flatMap((each) => each.cpu ?? []))
    const memory = median(list.flatMap((each) => each.memory ?? []))
    // Whole sites have a search: so has Hugo's after Pagefind.
    const peer = name.includes('whole site') ? hugo !== null && pagefind !== null && hugo + pagefind : hugo
    return { size, name, wall, cpu, memory, ratio: peer ? wall / peer : null }
  })
}

/** @param {readonly number[]} values @returns {number | null} */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null

/** @param {(name: string) => string} place @returns {{ issues: number, times: Record<string, number> }} */
function timeStages(place) {
  const script = join(root, 'bin', 'build-bench', 'time-stages.js')
  const args = [script, place('archive'), place('stages-out')]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${script} ended with ${status}\n${stderr}`)
  return JSON.parse(stdout)
}
