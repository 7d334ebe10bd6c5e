export { fromMarkdown } from './from-markdown.ts'
export { readFrontMatter, type SplitText, writeFrontMatter } from './front-matter.ts'
export { toHtml } from './to-html.ts'
export { toMarkdown } from './to-markdown.ts'
