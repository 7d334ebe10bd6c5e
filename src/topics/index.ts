export { findTopics, type Recall } from './find-topics.ts'
export { readNames } from './read-names.ts'
