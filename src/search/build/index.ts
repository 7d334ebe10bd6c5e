export { buildSearchIndex, type IndexOptions, openSearchIndex, type SearchIndex } from './build-search-index.ts'
export { type IssueWords, openIssueReader } from './issue-words.ts'
export type { KnownLanguage } from './known-language.ts'
export { readIssueWords, writeIssueWords } from './write-issue-words.ts'
