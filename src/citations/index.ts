export type { Citation } from './citation.ts'
export { listArticles } from './list-articles.ts'
export { toCitationFiles } from './to-citation-files.ts'
export { toCitations } from './to-citations.ts'
