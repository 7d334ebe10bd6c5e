import type { Newsletter } from '../model/index.ts'
import { shareImage } from './share-image.ts'
import { wrapTitle } from './wrap-title.ts'

const { width, height } = shareImage
const margin = 90
/** Those of light pages. */
const paper = '#fff'
const ink = '#17191b'
const soft = '#54595d'
const accent = '#0f5068'

/** The picture as SVG: the newsletter's name on paper, a bar in its colour, below it who publishes. */
export function toShareSvg({ title, publisher, url, theme }: Newsletter, family: string): string {
  const { size, lines } = wrapTitle(printable(title), width - 2 * margin)
  const below = printable(publisher?.name ?? (url === undefined ? '' : new URL(url).host))
  const top = 110 + size
  const text = (x: number, y: number, words: string, style: string) =>
    `<text x="${x}" y="${y}" ${style}>${escapeText(words)}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${family}">
<rect width="${width}" height="${height}" fill="${paper}"/>
<rect width="${width}" height="24" fill="${theme?.accent ?? accent}"/>
${lines.map((line, index) => text(margin, Math.round(top + index * size * 1.15), line, `font-size="${size}" fill="${ink}"`)).join('\n')}
<rect x="${margin}" y="${height - 150}" width="120" height="6" fill="${theme?.accent ?? accent}"/>
${text(margin, height - 80, wrapTitle(below, width - 2 * margin, [36, 28]).lines[0] ?? '', `font-size="36" fill="${soft}"`)}
</svg>
`
}

/** What the font can show: Latin, Greek and Cyrillic letters, digits and marks. The rest would be empty boxes. */
const printable = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}\p{P}\p{Sc}\p{Sm}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

// `]]>` may stand in no text (XML 1.0 § 2.4).
const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
