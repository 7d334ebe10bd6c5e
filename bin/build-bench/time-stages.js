// @ts-check: what it calls changes with the program.
// Times each stage of import and build apart, on one thread in this process: `node time-stages.js ARCHIVE OUT`. Prints milliseconds by stage as
// JSON. Issues after the first `most` are left out, because their texts are all in memory here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModules } from '../compile.js'
import { toSource } from './to-source.js'

const most = 2000
/** Issues that are read before anything is timed, so that the engine has compiled what it runs. */
const warm = 50

const [archive = '', out = ''] = process.argv.slice(2)

const importing = ['blocks/index', 'issue/index', 'lines/index', 'locales/index', 'printing/index']
const building = ['pipeline', 'eleventy/index-site', 'eleventy/index', 'feeds/index', 'files/index']
/** @typedef {typeof import('../../src/blocks/index.ts') & typeof import('../../src/issue/index.ts')} Reading */
/** @typedef {typeof import('../../src/lines/index.ts') & typeof import('../../src/locales/index.ts')} Basis */
/** @typedef {typeof import('../../src/pipeline.ts') & typeof import('../../src/files/index.ts')} Pipeline */
/** @typedef {typeof import('../../src/eleventy/index.ts') & typeof import('../../src/feeds/index.ts')} Printing */
/** @typedef {typeof import('../../src/printing/index.ts') & typeof import('../../src/eleventy/index-site.ts')} Making */
/** @type {Reading & Basis & Pipeline & Printing & Making} */
const program = await loadModules([...importing, ...building])
const { readBlocks, toIssue, checkLines, decode, splitLines, findLanguage, findLocale, locales, toMarkdown } = program
const { addTopics, joinSite, readIssue, renderIssue, toRedactor, indexSite, renderSite } = program
const { toAtom, toFeeds, readNewsletter, writeSite } = program

/** @type {Map<string, number>} */
const times = new Map()
let isTimed = false

/** @template Value @param {string} stage @param {() => Value} run @returns {Value} */
function time(stage, run) {
  const before = performance.now()
  const value = run()
  add(stage, before)
  return value
}

/** @template Value @param {string} stage @param {() => Promise<Value>} run @returns {Promise<Value>} */
async function timeAsync(stage, run) {
  const before = performance.now()
  const value = await run()
  add(stage, before)
  return value
}

/** @param {string} stage @param {number} before */
function add(stage, before) {
  if (isTimed) times.set(stage, (times.get(stage) ?? 0) + performance.now() - before)
}

const language = findLocale('sv')

/** @param {string} markdown */
function importText(markdown) {
  const bytes = Buffer.from(toSource(markdown))
  const [text, lines] = time('decode', () => {
    const text = decode(bytes).value ?? ''
    const lines = splitLines(text)
    checkLines(lines)
    return [text, lines]
  })
  const locale = time('decode', () => findLanguage(text, locales, language).value)
  const blocks = time('blocks', () => readBlocks(lines, locale, locales).value)
  const { issue } = time('issue', () => toIssue(blocks, { file: 'x.txt', sha256: '0', importer: '0', locale }).value)
  time('Markdown', () => toMarkdown(issue))
}

/** @param {string} id @param {string} markdown */
function render(id, markdown) {
  const { value: issue } = time('read', () => readIssue(markdown))
  if (!issue) throw new Error(`${id} cannot be read`)
  return time('HTML', () => renderIssue({ id, issue, markdown, sourceText: null }, language))
}

const folder = join(archive, 'content', 'issues')
const texts = readdirSync(folder)
  .slice(0, most)
  .map((name) => ({ id: name.replace(/\.md$/, ''), markdown: readFileSync(join(folder, name), 'utf8') }))
for (const { id, markdown } of texts.slice(0, warm)) {
  importText(markdown)
  render(id, markdown)
}
isTimed = true
for (const { markdown } of texts) importText(markdown)
const rendered = texts.map(({ id, markdown }) => render(id, markdown))
const { value: newsletter } = await readNewsletter(archive, locales)
if (!newsletter) throw new Error(`No newsletter in ${archive}`)
const options = { locale: language, generator: '0', about: null, media: new Map(), redactor: toRedactor([], language) }
const joined = time('site', () => joinSite(newsletter, rendered, options).value)
const site = time('topics', () => addTopics(joined))
const files = await timeAsync('Eleventy', () => renderSite({ site, only: ['pages'] }))
await timeAsync('search', async () => (await indexSite({ site, only: ['search'] })).files.map(({ content }) => content))
time('feeds', () => toFeeds(site).map(toAtom))
await timeAsync('write', () => writeSite(out, files))
process.stdout.write(JSON.stringify({ issues: texts.length, times: Object.fromEntries(times) }))
