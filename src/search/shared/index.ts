export { openBytes } from './byte-reader.ts'
export { type Collection, openCollection } from './collection.ts'
export { cutExcerpt, type Excerpt } from './cut-excerpt.ts'
export { cutTexts } from './cut-texts.ts'
export { filterKey } from './filter-key.ts'
export { foldLetters } from './fold-letters.ts'
export { fromEnd } from './from-end.ts'
export { hashKey } from './hash-key.ts'
export { bodyField, fieldNames, type IndexField, indexFields } from './index-fields.ts'
export { joinBlocks } from './join-blocks.ts'
export { listFirstFiles } from './list-first-files.ts'
export { listKeys } from './list-keys.ts'
export type { Load, Source } from './open-files.ts'
export type { SearchOptions } from './open-search.ts'
export { openSearch, type Search } from './open-search.ts'
export type {
  FilterName,
  FilterWords,
  IssueRecord,
  Manifest,
  SearchName,
  SectionKind,
  SectionRecord,
} from './payload.ts'
export { payloadVersion } from './payload.ts'
export { type PayloadFormat, readPayload, wrapPayload } from './payload-format.ts'
export { placeSpan } from './place-span.ts'
export type { GivenFile, Question, Reply } from './question.ts'
export { readManifest } from './read-manifest.ts'
export { searchFiles } from './search-files.ts'
export type { SearchLanguage } from './search-language.ts'
export type { FoundSection, FoundSections } from './search-result.ts'
export { type SearchAnswer, type SearchHit, searchSite } from './search-site.ts'
export { splitPieces } from './split-pieces.ts'
export { listWritten, splitWords, toForm, type Word, type WordForm } from './split-words.ts'
export { openStemmer } from './stem-word.ts'
export type { Stemmer } from './stemmer.ts'
export { stretchPath } from './stretch-path.ts'
export { type TermKind, termKinds } from './term-kind.ts'
export { inverseFrequency, weighTerm } from './weigh-term.ts'
export { wordTerms } from './word-terms.ts'
