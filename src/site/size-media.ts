import type { IssueHtml, MediaFiles, MediaUse } from '../model/index.ts'

/**
 * Gives the pictures of a text the size that their files have, so that nothing moves when they come, and lets those far down wait.
 * What names a file that is not there is printed as its words: a dead link helps nobody.
 */
export function sizeMedia(html: IssueHtml, media: MediaFiles): IssueHtml {
  const toImage = (tag: string, address: string) => {
    const size = media.get(toFile(address))
    // In an attribute a `<` may stand as it is.
    if (size === undefined) return altOf(tag).replaceAll('<', '&lt;')
    const sizes = size === null ? '' : ` width="${size.width}" height="${size.height}"`
    return `${tag.slice(0, -1)}${sizes} loading="lazy" decoding="async">`
  }
  const toLink = (link: string, address: string, words: string) => (media.has(toFile(address)) ? link : words)
  const place = (text: string) => text.replace(images, toImage).replace(links, toLink)
  return {
    ...html,
    preambleHtml: place(html.preambleHtml),
    sections: html.sections.map((section) => ({ ...section, html: place(section.html) })),
  }
}

/** The pictures of a text, and its links to files, in order; pictures first in each section. */
export function findMedia({ preambleHtml, sections }: IssueHtml): readonly MediaUse[] {
  return [preambleHtml, ...sections.map(({ html }) => html)].flatMap((html): readonly MediaUse[] => {
    if (!html.includes('media/')) return []
    return [
      ...Array.from(html.matchAll(images), ([tag, address = '']): MediaUse => {
        return { kind: 'image', file: toFile(address), hasWords: altOf(tag).trim() !== '' }
      }),
      ...Array.from(html.matchAll(links), ([, address = '']): MediaUse => {
        return { kind: 'link', file: toFile(address), hasWords: true }
      }),
    ]
  })
}

const altOf = (tag: string) => / alt="([^"]*)"/.exec(tag)?.[1] ?? ''

// The bodies are our own sanitised HTML: every attribute stands in double quotes, which no value has, and no link has one inside.
const images = /<img src="(?:\.\.\/)+media\/([^"]*)"(?:[^">]|"[^"]*")*>/g
const links = /<a href="(?:\.\.\/)+media\/([^"]*)"(?:[^">]|"[^"]*")*>((?:[^<]|<(?!\/a>)(?:[^">]|"[^"]*")*>)*)<\/a>/g

/** Of an address as HTML writes it: the file's path below the folder. */
function toFile(address: string): string {
  const [path = ''] = address.replaceAll('&amp;', '&').replaceAll('&#x26;', '&').split(/[?#]/)
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
