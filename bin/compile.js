#!/usr/bin/env node
// For checkouts; not published. src and templates, file by file, to dist/src and dist/templates; the search page's
// script, bundled, to dist/search/search.js. Any number of processes may run this at the same time.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { fingerprint } from './fingerprint.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const browserFolder = join('src', 'search', 'browser')
const browserEntry = join(browserFolder, 'main.ts')
/** An unfinished file of a process that is alive is younger than this. */
const abandonedAfter = 60_000

/** Compiles all there is. The stamp comes last: without it the next start compiles again. */
export async function compile() {
  const stamp = fingerprint(root)
  const outputs = new Map([...(await compileModules()), ...(await bundleBrowser()), ...readAssets()])
  for (const [path, contents] of outputs) writeAtomically(join(root, path), contents)
  removeStale(join(root, 'dist'), new Set([...outputs.keys(), join('dist', 'stamp')]))
  writeAtomically(join(root, 'dist', 'stamp'), Buffer.from(stamp))
}

/** Each module by itself: "bundled" with every import left outside, which is how esbuild rewrites specifiers safely. */
async function compileModules() {
  const entryPoints = [...listFiles('src'), ...listFiles('templates')].filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith(browserFolder + sep),
  )
  return run({ entryPoints, outdir: 'dist', outbase: '.', target: 'node20', plugins: [leaveImportsOutside] })
}

const leaveImportsOutside = {
  name: 'leave-imports-outside',
  /** @param {import('esbuild').PluginBuild} setup */
  setup(setup) {
    setup.onResolve({ filter: /.*/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/^(\.{1,2}\/.*)\.ts$/, '$1.js'), external: true },
    )
  },
}

async function bundleBrowser() {
  if (!existsSync(join(root, browserEntry))) return []
  return run({
    entryPoints: [browserEntry],
    outfile: join('dist', 'search', 'search.js'),
    target: 'es2022',
    platform: 'browser',
    minify: true,
    legalComments: 'inline',
  })
}

/** @param {import('esbuild').BuildOptions} options @returns {Promise<[string, Uint8Array][]>} */
async function run(options) {
  const shared = { absWorkingDir: root, bundle: true, format: 'esm', write: false, logLevel: 'silent', charset: 'utf8' }
  const result = await build({ platform: 'node', ...shared, ...options })
  return result.outputFiles.map(({ path, contents }) => [relative(root, path), contents])
}

/** @returns {[string, Uint8Array][]} */
function readAssets() {
  const files = listFiles('templates').filter((file) => !file.endsWith('.ts'))
  return files.map((file) => [join('dist', file), readFileSync(join(root, file))])
}

/** @param {string} folder @returns {string[]} paths from the root */
function listFiles(folder) {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name)
    return entry.isDirectory() ? listFiles(file) : [file]
  })
}

/** @param {string} path @param {Uint8Array} contents */
function writeAtomically(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, contents)
  renameSync(temporary, path)
}

/** @param {string} folder @param {ReadonlySet<string>} wanted */
function removeStale(folder, wanted) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) removeStale(path, wanted)
    else if (!wanted.has(relative(root, path)) && !isOthersTemporary(path)) rmSync(path, { force: true })
  }
}

/** @param {string} path */
function isOthersTemporary(path) {
  if (!path.endsWith('.tmp')) return false
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats !== undefined && Date.now() - stats.mtimeMs < abandonedAfter
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compile()
