export { fromMarkdown } from './from-markdown.ts'
export { readFrontMatter, type SplitText } from './front-matter.ts'
export { toHtml } from './to-html.ts'
export { toTextPage } from './to-text-page.ts'
