export { buildSearchIndex, type IndexOptions } from './build-search-index.ts'
export type { KnownLanguage } from './known-language.ts'
