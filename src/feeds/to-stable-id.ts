import type { Newsletter } from '../model/index.ts'

/**
 * A tag: URI (RFC 4151) for something on the site, which stays when the site moves to https. The format wants a day on which the
 * name was its owner's; what readers need is one that never changes, so it is the same for all.
 * @example toStableId('issues/2021-04/', newsletter) // 'tag:example.org,2000:/arkiv/issues/2021-04/'
 */
export function toStableId(path: string, { url, title, publisher }: Newsletter): string {
  if (url !== undefined) return `tag:${new URL(url).hostname},2000:${new URL(url).pathname}${encodeURI(path)}`
  const authority = encodeURI(publisher?.email ?? 'backissue.invalid')
  const name = encodeURIComponent(title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))
  return `tag:${authority},2000:${name}/${encodeURI(path)}`
}
