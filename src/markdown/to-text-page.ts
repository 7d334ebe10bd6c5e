import type { Root } from 'mdast'
import type { Result, TextPage } from '../model/index.ts'
import { plainText } from './plain-text.ts'
import { textPlace } from './published-place.ts'
import { toBody } from './to-body.ts'
import { toHtml } from './to-html.ts'

/** A text of the archive's own, such as `content/about.md`, by the way of all issues: nothing in it becomes HTML by accident. */
export function toTextPage(markdown: string): Result<TextPage> {
  const { value, messages } = toBody(markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), 1)
  const { title, body } = splitTitle(value)
  const html = toHtml({ body, frontMatter: { sections: [], calendar: [] } }, textPlace)
  return { value: { title, html, markdown }, messages }
}

/** A heading of the first level at the top is the page's own. */
function splitTitle(root: Root): { readonly title: string | null; readonly body: Root } {
  const [first, ...others] = root.children
  const title = first?.type === 'heading' && first.depth === 1 ? plainText([first]) : ''
  return title === '' ? { title: null, body: root } : { title, body: { ...root, children: others } }
}
