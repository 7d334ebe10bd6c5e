export { buildSearchIndex, type IndexOptions, openSearchIndex, type SearchIndex } from './build-search-index.ts'
export type { KnownLanguage } from './known-language.ts'
