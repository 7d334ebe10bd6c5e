import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

/** CommonMark with GFM, as issues are written and read; the marks are those that a person would type. */
export const markdownProcessor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
  })
  .freeze()
