import { toPhrasing } from './to-phrasing.ts'

/** The first address of the web in a text, bare or behind a link's words; undefined where there is none. */
export function findUrl(text: string): string | undefined {
  const links = toPhrasing(text).flatMap((node) => (node.type === 'link' ? [node.url] : []))
  return links.find((url) => /^https?:\/\//i.test(url))
}
