import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'

const options = {
  fields: ['title', 'text'],
  storeFields: ['title'],
  searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
}

/** MiniSearch with prefixes and slips, its whole index in one file; without the texts that an excerpt needs. @param {string} peers */
export async function searchWithMinisearch(peers) {
  const folderOf = join(peers, 'node_modules/minisearch/dist')
  const { default: MiniSearch } = await import(pathToFileURL(join(folderOf, 'es/index.js')).href)
  return {
    build: async (sections, _, folder) => {
      const index = new MiniSearch(options)
      index.addAll(sections.map(({ title, text }, id) => ({ id, title, text })))
      writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
      const script = readFileSync(join(folderOf, 'umd/index.js'), 'utf8')
      writeFileSync(join(folder, 'minisearch.js'), transformSync(script, { minify: true }).code)
    },
    open: async (folder) => {
      const index = MiniSearch.loadJSON(readFileSync(join(folder, 'index.json'), 'utf8'), options)
      return async (question) => {
        const found = index.search(question).slice(0, 10)
        return { found: found.map(({ id }) => id), files: ['minisearch.js', 'index.json'] }
      }
    },
    hit: null,
  }
}
