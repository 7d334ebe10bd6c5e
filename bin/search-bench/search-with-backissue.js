import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadModules } from '../compile.js'

/** @typedef {import('./collections.js').Section} Section */

const perIssue = 10
const day = (number) => new Date(Date.UTC(1990, 0, 1 + number)).toISOString().slice(0, 10)

/** backissue's own search: ten sections an issue, an issue a day. @param {string} root of the project */
export async function searchWithBackissue(root) {
  const modules = ['search/build/index', 'search/shared/index', 'locales/index']
  const { buildSearchIndex, openSearch, locales } = await loadModules(modules)
  return {
    /** @param {readonly Section[]} sections @param {string} language @param {string} folder */
    build: async (sections, language, folder) => {
      const options = { languages: locales, names: [], format: 'bin' }
      for (const { path, content } of buildSearchIndex(toSite(sections, language), options)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), content)
      }
      for (const script of ['search/search.js', 'search/worker.js'])
        copyFileSync(join(root, 'dist', script), join(folder, script))
      writeFileSync(join(folder, 'index.html'), toPage(language, readStart(root, folder)))
    },
    /** @param {string} folder */
    open: (folder) => {
      const search = openSearch({ load: async (path) => readFileSync(join(folder, path)), format: 'bin' })
      return async (question) => {
        const { sections, files } = await search.find(question, { limit: 10 })
        // The page brings the manifest, and the script that looks for the query's first files.
        const fetched = files.map((file) => (file === 'search/manifest.bin' ? 'index.html' : file))
        return { found: sections.map(({ url }) => toNumber(url)), files: fetched }
      }
    },
    hit: '.search-hits li',
  }
}

function toSite(sections, language) {
  const issues = Array.from({ length: Math.ceil(sections.length / perIssue) }, (_, number) => {
    const own = sections.slice(number * perIssue, (number + 1) * perIssue)
    const date = day(number)
    return {
      id: date,
      url: `issues/${date}/`,
      title: `Issue ${date}`,
      date,
      lang: language,
      preambleText: '',
      sections: own.map(({ title, text }, at) => ({ id: `a${at}`, title, byline: null, text })),
    }
  })
  return { issues: issues.reverse() }
}

function toNumber(url) {
  const [, date = '', at = ''] = /issues\/([\d-]+)\/#a(\d+)/.exec(url) ?? []
  return ((Date.parse(date) - Date.UTC(1990, 0, 1)) / 86_400_000) * perIssue + Number(at)
}

/** What the script says, in the language of none. */
const names = ['NoHits', 'NoHitsHelp', 'OneHit', 'Hits', 'Failed', 'FromDisk', 'Corrected', 'More', 'Years', 'Year']
const texts = { ...Object.fromEntries(names.map((name) => [`search${name}`, name])), dates: [] }

/** What the search's page holds of the search itself. */
function readStart(root, folder) {
  const manifest = readFileSync(join(folder, 'search/manifest.bin')).toString('base64')
  return { script: readFileSync(join(root, 'dist/search/start.js'), 'utf8'), manifest }
}

/** What the search needs of its page, as `templates/search.11ty.ts` prints it. */
function toPage(language, { script, manifest }) {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,">
<script async src="search/search.js"></script><link rel="preload" href="search/worker.js" as="fetch" crossorigin>
<script data-root="./" data-manifest="${manifest}">${script}</script>
<form role="search"><input type="search" name="q" id="q"></form>
<p id="search-status"></p><div id="search-years"></div>
<div id="search-results" data-root="./" data-texts="${JSON.stringify(texts).replaceAll('"', '&quot;')}"></div></html>`
}
