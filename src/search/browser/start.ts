import { startSearch } from './start-search.ts'

// It stands in the page's head: what the address asks for is on its way before the page's own script is there.
const { root = '', manifest = '', font = '' } = document.currentScript?.dataset ?? {}
const query = new URLSearchParams(location.search).get('q') ?? ''
// Nothing is asked for that the typeface would have to wait for.
if (query === '') {
  document.documentElement.dataset.settled = ''
  const preload = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: font }
  document.head.append(Object.assign(document.createElement('link'), preload))
}
globalThis.backissueStart = startSearch(root, manifest, query).catch(() => undefined)
