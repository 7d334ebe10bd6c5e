import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Pagefind by its own indexer; its script runs here as it does in a browser without workers. @param {string} peers */
export async function searchWithPagefind(peers) {
  return {
    build: async (sections, language, folder) => {
      const pagefind = await import(pathToFileURL(join(peers, 'node_modules/pagefind/lib/index.js')).href)
      const { index } = await pagefind.createIndex({})
      for (const [at, section] of sections.entries())
        await index.addHTMLFile({ url: `d/${at}/index.html`, content: toPage(section, language) })
      await index.writeFiles({ outputPath: join(folder, 'pagefind') })
      const memory = childMemory()
      await pagefind.close()
      writeFileSync(join(folder, 'index.html'), searchPage(language))
      return memory
    },
    open: async (folder, language) => {
      let files = new Set()
      const page = { querySelector: () => ({ getAttribute: () => language }), currentScript: null }
      const location = { href: 'http://localhost/', origin: 'http://localhost' }
      Object.assign(globalThis, { window: globalThis, document: page, location })
      globalThis.fetch = async (address) => {
        const path = new URL(address, location.href).pathname.slice(1)
        files.add(path)
        return new Response(readFileSync(join(folder, path)))
      }
      const { createInstance } = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)
      const start = () => createInstance({ basePath: '/pagefind/', baseUrl: '/' })
      const warm = start()
      const ask = async (instance, question) => {
        const { results } = await instance.search(question)
        const ten = await Promise.all(results.slice(0, 10).map((result) => result.data()))
        return ten.map(({ raw_url, url }) => Number(/d\/(\d+)\//.exec(raw_url ?? url)?.[1]))
      }
      return async (question, isCold) => {
        if (!isCold) return { found: await ask(warm, question), files: [] }
        files = new Set(['pagefind/pagefind.js', 'pagefind/pagefind-worker.js'])
        const instance = start()
        const found = await ask(instance, question)
        await instance.destroy?.()
        return { found, files: [...files] }
      }
    },
    hit: 'li',
  }
}

const toPage = ({ title, text }, language) =>
  `<html lang="${language}"><head><title>${escapeSigns(title)}</title></head><body><h1>${escapeSigns(title)}</h1><p>${escapeSigns(text).replace(/\n+/g, '</p><p>')}</p></body></html>`

const escapeSigns = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Most bytes that the program beside this process has held; null where the system does not tell. */
function childMemory() {
  const children = `/proc/self/task/${process.pid}/children`
  if (!existsSync(children)) return null
  const peaks = readFileSync(children, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map((id) => {
      const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
      return Number(kilobytes) * 1024
    })
  return Math.max(0, ...peaks)
}

function searchPage(language) {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,">
<ol></ol><script type="module">
import { search } from './pagefind/pagefind.js'
const { results } = await search(new URL(location.href).searchParams.get('q'))
const ten = await Promise.all(results.slice(0, 10).map((result) => result.data()))
document.querySelector('ol').innerHTML = ten.map(({ meta, excerpt }) => '<li>' + meta.title + excerpt).join('')
</script></html>`
}
