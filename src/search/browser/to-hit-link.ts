import type { FoundSection } from '../shared/index.ts'

/** Words beside the marked one by which it is told from the same word elsewhere on the page. */
const besides = 3

/**
 * Address of a hit, with the first word that answers as a text fragment, which browsers that know it mark on arrival
 * (https://wicg.github.io/scroll-to-text-fragment/); others go to the section. A copy from disk names the pages themselves.
 */
export function toHitLink({ url, excerpt }: FoundSection, root: string, isOffline: boolean): string {
  const [path = '', anchor = ''] = url.split('#')
  const page = root + path + (isOffline && (path === '' || path.endsWith('/')) ? 'index.html' : '')
  const fragment = toTextFragment(excerpt)
  return page + (anchor === '' && fragment === '' ? '' : `#${anchor}${fragment}`)
}

/** Empty where no word of the text answers: then the title does. */
function toTextFragment({ text, marks: [mark] }: FoundSection['excerpt']): string {
  if (!mark) return ''
  const words = (part: string) => part.replaceAll('…', ' ').trim().split(/\s+/)
  // What stands in another block is not beside it: browsers would find nothing.
  const [line = ''] = text.slice(0, mark[0]).split('\n').slice(-1)
  const [rest = ''] = text.slice(mark[1]).split('\n')
  const before = encodeText(words(line).slice(-besides).join(' '))
  const after = encodeText(words(rest).slice(0, besides).join(' '))
  const parts = [before && `${before}-`, encodeText(text.slice(...mark)), after && `-${after}`]
  return `:~:text=${parts.filter((part) => part !== '').join(',')}`
}

/** A hyphen parts a word from what is beside it, and must be written in another way. */
const encodeText = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
