export { expandAbbreviations } from './expand-abbreviations.ts'
export { findTopics, type Recall } from './find-topics.ts'
export { readNames } from './read-names.ts'
