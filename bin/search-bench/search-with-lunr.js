import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** lunr as its guide says, with the language's words of lunr-languages; its whole index in one file. @param {string} peers */
export async function searchWithLunr(peers) {
  const require = createRequire(join(peers, 'package.json'))
  const lunr = require('lunr')
  require('lunr-languages/lunr.stemmer.support')(lunr)
  require('lunr-languages/lunr.sv')(lunr)
  return {
    build: async (sections, language, folder) => {
      const index = lunr(function () {
        if (language === 'sv') this.use(lunr.sv)
        this.field('title', { boost: 3 })
        this.field('text')
        sections.forEach(({ title, text }, id) => {
          this.add({ id, title, text })
        })
      })
      writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
      copyFileSync(require.resolve('lunr/lunr.min.js'), join(folder, 'lunr.js'))
      copyFileSync(require.resolve('lunr-languages/min/lunr.sv.min.js'), join(folder, 'lunr.sv.js'))
    },
    open: async (folder) => {
      const index = lunr.Index.load(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')))
      return async (question) => {
        // Its query language takes signs of plain text for its own, and throws.
        const plain = question.replace(/[^\p{L}\p{N}]+/gu, ' ')
        const found = index.search(plain).slice(0, 10)
        return { found: found.map(({ ref }) => Number(ref)), files: ['lunr.js', 'lunr.sv.js', 'index.json'] }
      }
    },
    hit: null,
  }
}
