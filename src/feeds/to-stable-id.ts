import type { Newsletter } from '../model/index.ts'

/** An IRI for something on the site: its absolute address, or a tag: URI (RFC 4151) where the newsletter has no `url`. */
export function toStableId(path: string, { url, title, publisher }: Newsletter): string {
  if (url !== undefined) return new URL(path, url).href
  const authority = publisher?.email ?? 'backissue.invalid'
  const name = encodeURIComponent(title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))
  return `tag:${authority},2000:${name}/${path}`
}
