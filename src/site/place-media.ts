import type { IssueHtml, MediaFiles } from '../model/index.ts'

/** What is wrong with a picture or file that a text names. */
export interface MediaFault {
  readonly kind: 'missing' | 'without-alt'
  /** Below `content/media`. */
  readonly file: string
}

export interface PlacedMedia {
  readonly html: IssueHtml
  readonly faults: readonly MediaFault[]
  /** The files below `content/media` that it names and that are there. */
  readonly used: readonly string[]
}

/**
 * Gives the pictures of a text the size that their files have, so that nothing moves when they come, and lets those far down wait.
 * What names a file that is not there is printed as its words: a dead link helps nobody.
 */
export function placeMedia(html: IssueHtml, media: MediaFiles): PlacedMedia {
  const faults: MediaFault[] = []
  const used = new Set<string>()
  const place = (text: string) => text.replace(images, toImage).replace(links, toLink)
  const toImage = (tag: string, address: string) => {
    const file = toFile(address)
    const alt = / alt="([^"]*)"/.exec(tag)?.[1] ?? ''
    if (alt.trim() === '') faults.push({ kind: 'without-alt', file })
    const size = media.get(file)
    if (size === undefined) faults.push({ kind: 'missing', file })
    // In an attribute a `<` may stand as it is.
    if (size === undefined) return alt.replaceAll('<', '&lt;')
    used.add(file)
    const sizes = size === null ? '' : ` width="${size.width}" height="${size.height}"`
    return `${tag.slice(0, -1)}${sizes} loading="lazy" decoding="async">`
  }
  const toLink = (link: string, address: string, words: string) => {
    const file = toFile(address)
    if (media.has(file)) {
      used.add(file)
      return link
    }
    faults.push({ kind: 'missing', file })
    return words
  }
  const placed = {
    ...html,
    preambleHtml: place(html.preambleHtml),
    sections: html.sections.map((section) => ({ ...section, html: place(section.html) })),
  }
  return { html: placed, faults, used: [...used] }
}

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
