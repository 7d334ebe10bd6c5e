import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeArchive } from './build-bench/make-archive.js'
import { runMeasured } from './build-bench/run-measured.js'

const root = fileURLToPath(new URL('..', import.meta.url))
/** In milliseconds. */
const settled = 3000
const parts = ['--only', 'pages,feeds']

/**
 * What building archives of several sizes costs, beside Hugo on the same pages where it is installed. Arguments are sizes (100 and
 * 1000 where there are none); `--search` builds whole sites too; `--rounds N` (3) of each, in turn, of which the medians are told;
 * `--json FILE` writes all that was measured.
 * @param {readonly string[]} args
 */
export async function benchBuild(args) {
  const readOption = (/** @type {string} */ name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const rounds = Number(readOption('--rounds') ?? 3)
  const sizes = args.filter((arg, at) => /^\d+$/.test(arg) && !args[at - 1]?.startsWith('--')).map(Number)
  const hasHugo = spawnSync('hugo', ['version']).status === 0
  if (!hasHugo) process.stderr.write('Hugo is left out: it is not installed\n')
  const results = []
  for (const size of sizes.length > 0 ? sizes : [100, 1000])
    results.push(...(await benchSize(size, { rounds, hasHugo, hasSearch: args.includes('--search') })))
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`
  process.stdout.write(`${machine}\n\n${toTable(results)}\n`)
  const json = readOption('--json')
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, results }, null, 2)}\n`)
}

/** @param {number} size @param {{ rounds: number, hasHugo: boolean, hasSearch: boolean }} options */
async function benchSize(size, { rounds, hasHugo, hasSearch }) {
  const folder = mkdtempSync(join(tmpdir(), 'backissue-bench-'))
  const [archive, hugo, out, cache] = ['archive', 'hugo', 'out', 'cache'].map((name) => join(folder, name))
  makeArchive(size, { archive, hugo, sample: join(root, 'content', 'sources') })
  // A file that is younger than this may change without another time, and is looked at each time.
  await setTimeout(settled)
  const issues = join(archive, 'content', 'issues')
  const changed = join(issues, readdirSync(issues)[Math.floor(size / 2)] ?? '')
  const build = (/** @type {readonly string[]} */ ...more) =>
    runMeasured(process.execPath, [
      ...[join(root, 'bin', 'backissue.js'), 'build', '--quiet', '--preview'],
      ...['--dir', archive, '--out', out, '--cache', cache, ...more],
    ])
  /** @param {readonly string[]} paths @param {() => ReturnType<typeof runMeasured>} run */
  const without = (paths, run) => {
    remove(...paths)
    return run()
  }
  const remove = (/** @type {readonly string[]} */ ...paths) => {
    for (const path of paths) rmSync(path, { recursive: true, force: true })
  }
  const change = (/** @type {() => ReturnType<typeof runMeasured>} */ run) => {
    appendFileSync(changed, '\nEn mening till.\n')
    return run()
  }
  /** @type {Record<string, () => Promise<Awaited<ReturnType<typeof runMeasured>>>>} */
  const runs = {
    ...(hasHugo
      ? { Hugo: () => without([join(folder, 'hugo-out')], () => runMeasured('hugo', hugoArgs(hugo, folder))) }
      : {}),
    cold: () => without([out, cache], () => build(...parts)),
    // The second build after one from nothing sees that nothing was touched.
    'nothing changed': () => build(...parts),
    'one issue changed': () => change(() => build(...parts)),
    'from cached bodies': () => without([out], () => build(...parts)),
    ...(hasSearch
      ? {
          'cold, whole site': () => without([out, cache], () => build()),
          'one issue changed, whole site': () => change(() => build()),
        }
      : {}),
  }
  /** @type {Map<string, Awaited<ReturnType<typeof runMeasured>>[]>} */
  const measured = new Map(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of Object.entries(runs)) {
      process.stderr.write(`${size}: ${name} …\n`)
      measured.get(name)?.push(await run())
    }
  remove(folder)
  const peer = median(measured.get('Hugo')?.map(({ wall }) => wall) ?? [])
  return [...measured].map(([name, list]) => {
    const wall = median(list.map((each) => each.wall)) ?? 0
    const cpu = median(list.flatMap((each) => each.cpu ?? []))
    const memory = median(list.flatMap((each) => each.memory ?? []))
    return { size, name, wall, cpu, memory, ratio: peer === null ? null : wall / peer }
  })
}

/** @param {string} content @param {string} folder */
const hugoArgs = (content, folder) => [
  ...['-s', join(root, 'bin', 'build-bench', 'hugo'), '-c', content, '-d', join(folder, 'hugo-out'), '--quiet'],
]

/** @param {readonly number[]} values @returns {number | null} */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null

/** @param {Awaited<ReturnType<typeof benchSize>>} results */
function toTable(results) {
  const rows = results.map(({ size, name, wall, cpu, memory, ratio }) => [
    ...[
      String(size),
      name,
      wall.toFixed(2),
      cpu?.toFixed(2) ?? '–',
      memory?.toFixed(0) ?? '–',
      ratio?.toFixed(2) ?? '–',
    ],
  ])
  const head = [['issues', 'build', 'wall s', 'CPU s', 'MB', '÷ Hugo'], Array.from({ length: 6 }, () => '---')]
  return [...head, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
