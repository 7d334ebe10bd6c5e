import { searchWithBackissue } from './search-with-backissue.js'
import { searchWithLunr } from './search-with-lunr.js'
import { searchWithMinisearch } from './search-with-minisearch.js'
import { searchWithPagefind } from './search-with-pagefind.js'

/** What is compared, each with the most sections that it is asked to hold. */
export const engines = {
  backissue: { open: (root) => searchWithBackissue(root), most: 100_000 },
  Pagefind: { open: (_, peers) => searchWithPagefind(peers), most: 100_000 },
  MiniSearch: { open: (_, peers) => searchWithMinisearch(peers), most: 10_000 },
  lunr: { open: (_, peers) => searchWithLunr(peers), most: 10_000 },
}

/** Peers, as npm knows them. */
export const peerPackages = ['pagefind@1.6.0', 'minisearch@7.2.0', 'lunr@2.3.9', 'lunr-languages@1.22.0']
