export { askNames, findTopics, type NameQuestion, type Recall } from './find-topics.ts'
export { type NameUse, openUse } from './find-use.ts'
export { readNames } from './read-names.ts'
