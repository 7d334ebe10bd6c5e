#!/usr/bin/env node
// For checkouts; not published. src, templates and packages, bundled, to dist/src, the licences of these to dist/licences.txt; the scripts of the pages,
// bundled, to dist/search/{search,start,worker}.js and dist/templates/assets/reading.js; the style sheets, joined, to
// dist/templates/assets/style.css; a hash of the importer, to dist/importer, and of all, to dist/builder. Any number of processes may run this at the same time.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, transform } from 'esbuild'
import { collectLicences } from './collect-licences.js'
import { fingerprint } from './fingerprint.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const searchFolder = join('src', 'search', 'browser')
const workerFolder = join('src', 'search', 'worker')
const readingFolder = join('src', 'reading')
const styleFolder = join('templates', '_styles')
/** What is started or imported from outside: the package's two entry points, the command line and its threads. */
const entryPoints = [
  'src/index.ts',
  'src/eleventy/backissue-plugin.ts',
  'src/cli/main.ts',
  'src/cli/build-worker.ts',
  'src/cli/import-worker.ts',
]
const assetFolder = join('dist', 'templates', 'assets')
/** Packages that are more than modules: with files of their own, loaded by others, or under a licence that asks for their source. */
const external = ['@11ty/eleventy', '@resvg/resvg-wasm', 'chokidar', 'ical.js']
/** esbuild takes `\p{L}` for newer than Node 20, and would make such a pattern anew each time it is used. */
const supported = { 'regexp-unicode-property-escapes': true }
/** What CommonJS packages ask of Node by `require`. */
const js = "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url)"
const forNode = { external, target: 'node20', supported, banner: { js } }
/** An unfinished file of a process that is alive is younger than this. */
const abandonedAfter = 60_000

/** Compiles all there is. The stamp comes last: without it the next start compiles again. */
export async function compile() {
  const stamp = fingerprint(root)
  const outputs = new Map([
    ...(await compileModules()),
    // Browsers refuse modules of a page that was opened from disk, so these are none.
    ...(await bundle(join(searchFolder, 'main.ts'), join('dist', 'search', 'search.js'))),
    ...(await bundle(join(searchFolder, 'start.ts'), join('dist', 'search', 'start.js'))),
    ...(await bundle(join(workerFolder, 'main.ts'), join('dist', 'search', 'worker.js'))),
    ...(await bundle(join(readingFolder, 'main.ts'), join(assetFolder, 'reading.js'))),
    ...readAssets(),
    ...readFonts(),
    await joinStyles(),
    await fingerprintImporter(),
  ])
  outputs.set(...fingerprintBuilder(outputs))
  for (const [path, contents] of outputs) writeAtomically(join(root, path), contents)
  removeStale(join(root, 'dist'), new Set([...outputs.keys(), join('dist', 'stamp')]))
  writeAtomically(join(root, 'dist', 'stamp'), Buffer.from(stamp))
}

/**
 * The modules of the program and of the packages it is made with, in the few files that what is started shares: Node opens each module by
 * itself, which for hundreds takes longer than many a command. The files lie as deep as the sources, for what these find by their own
 * address.
 */
async function compileModules() {
  const out = { outdir: 'dist', outbase: '.', chunkNames: 'src/chunks/[hash]', splitting: true }
  const { outputs, inputs } = await run({ entryPoints, ...out, ...forNode })
  return [...outputs, [join('dist', 'licences.txt'), Buffer.from(collectLicences(root, inputs))]]
}

/**
 * What modules export that nothing starts by itself, compiled as the program is, for benches: the next compilation removes their file.
 * @param {readonly string[]} modules from src, without ending @returns {Promise<any>}
 */
export async function loadModules(modules) {
  const contents = modules.map((module) => `export * from './src/${module}.ts'\n`).join('')
  const stdin = { contents, resolveDir: root, loader: /** @type {const} */ ('ts') }
  const outfile = join('dist', 'src', 'chunks', `bench-${modules.join('-').replaceAll('/', '.')}.js`)
  const { outputs } = await run({ stdin, outfile, ...forNode })
  writeAtomically(join(root, outfile), outputs[0]?.[1] ?? Buffer.of())
  return import(pathToFileURL(join(root, outfile)).href)
}

/**
 * ASCII, as a page holds a script whole, and HTML forbids some characters that a string of JavaScript may have.
 * @param {string} entry @param {string} outfile
 */
async function bundle(entry, outfile) {
  const { outputs } = await run({
    entryPoints: [entry],
    outfile,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    legalComments: 'inline',
    charset: 'ascii',
  })
  return outputs
}

/** One style sheet of all, in the order of their names. @returns {Promise<[string, Uint8Array]>} */
async function joinStyles() {
  const texts = listFiles(styleFolder).map((file) => readFileSync(join(root, file), 'utf8'))
  const { code } = await transform(texts.join('\n'), { loader: 'css', minify: true, charset: 'utf8' })
  return [join(assetFolder, 'style.css'), Buffer.from(code)]
}

/**
 * Names the code that turns texts into issues, comments and names of its own aside: archives remember it, and are imported anew by
 * another one.
 * @returns {Promise<[string, Uint8Array]>}
 */
async function fingerprintImporter() {
  const contents = "export { importIssue } from './src/importing/index.ts'"
  const stdin = { contents, resolveDir: root, loader: /** @type {const} */ ('ts') }
  const options = {
    outfile: 'importer.js',
    packages: /** @type {const} */ ('external'),
    minify: true,
    treeShaking: true,
  }
  const { outputs } = await run({ stdin, ...options })
  const hash = createHash('sha256').update(outputs[0]?.[1] ?? '')
  return [join('dist', 'importer'), Buffer.from(`${hash.digest('hex').slice(0, 16)}\n`)]
}

/**
 * Names all that is compiled: what one program left in a cache, another one does not read.
 * @param {ReadonlyMap<string, Uint8Array>} outputs @returns {[string, Uint8Array]}
 */
function fingerprintBuilder(outputs) {
  const hash = createHash('sha256')
  for (const [path, contents] of [...outputs].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\0${contents.length}\0`).update(contents)
  return [join('dist', 'builder'), Buffer.from(`${hash.digest('hex').slice(0, 16)}\n`)]
}

/**
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<{ outputs: [string, Uint8Array][], inputs: string[] }>} with paths from the root
 */
async function run(options) {
  const shared = { absWorkingDir: root, bundle: true, format: 'esm', write: false, logLevel: 'silent', charset: 'utf8' }
  const { outputFiles, metafile } = await build({ platform: 'node', ...shared, metafile: true, ...options })
  const outputs = outputFiles.map(({ path, contents }) => [relative(root, path), contents])
  return { outputs, inputs: Object.keys(metafile.inputs) }
}

/** @returns {[string, Uint8Array][]} */
function readAssets() {
  const files = listFiles('templates').filter((file) => !file.endsWith('.ts') && !file.startsWith(styleFolder + sep))
  return files.map((file) => [join('dist', file), readFileSync(join(root, file))])
}

/** The typeface of the pages: letters of western and northern Europe, the rest of Latin, and italics. @returns {[string, Uint8Array][]} */
function readFonts() {
  const folder = join(root, 'node_modules', '@fontsource-variable', 'source-serif-4')
  const files = {
    latin: 'latin-wght-normal',
    'latin-ext': 'latin-ext-wght-normal',
    'latin-italic': 'latin-wght-italic',
  }
  const fonts = Object.entries(files).map(([name, file]) => [
    `${name}.woff2`,
    join('files', `source-serif-4-${file}.woff2`),
  ])
  return [...fonts, ['licence.txt', 'LICENSE']].map(([name, file]) => [
    join(assetFolder, `source-serif-4-${name}`),
    readFileSync(join(folder, file)),
  ])
}

/** @param {string} folder @returns {string[]} paths from the root, by name */
function listFiles(folder) {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
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
