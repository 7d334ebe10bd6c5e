export { toMarkdown } from './to-markdown.ts'
export { writeFrontMatter } from './write-front-matter.ts'
