import type { Schema } from 'hast-util-sanitize'

/**
 * What an issue's body may hold on a page. Newsletter text is untrusted: an element or attribute that is not named here is left out.
 * No `id` is allowed, so a body cannot take the anchor of another part of the page; anchors come from the front matter alone.
 */
export const htmlSchema: Schema = {
  tagNames: [
    ...['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'ul', 'ol', 'li'],
    ...['strong', 'em', 'del', 'a', 'img'],
    ...['div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    // No text makes one: it marks where an entry of the calendar is printed, and is taken out again.
    'slot',
  ],
  attributes: {
    a: ['href', 'title', ['className', 'bare']],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    slot: ['name'],
    p: [['className', 'speech', 'question', 'subheading']],
    div: [['className', 'scroll']],
    td: [['className', 'end', 'center']],
    th: [['className', 'end', 'center']],
    blockquote: [['className', 'pull-quote']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel', 'ftp'], src: ['https'] },
  required: {},
  ancestors: {},
  clobber: [],
  strip: ['script', 'style'],
}
