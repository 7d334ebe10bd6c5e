import type { Redaction } from '../model/index.ts'
import { toSlug } from '../slugs/index.ts'
import { openFinder } from './open-finder.ts'

/** Puts other words in the place of names. */
export interface Redactor {
  /** Of running text, and of the addresses in it. */
  readonly text: (text: string) => string
  /** Of what is an address or a part of one. */
  readonly address: (text: string) => string
  /** Who is named in a text. */
  readonly findNamed: (text: string) => readonly Redaction[]
}

/** What is known of names. */
export interface NameWords {
  /** What names may end in: `s`. */
  readonly endings: readonly string[]
  /** What stands in a name's place: `namn borttaget`. Parentheses around it mean nothing to Markdown or YAML. */
  readonly words: string
}

/** Opens what finds and replaces the names of some. */
export function openRedactor(redactions: readonly Redaction[], { endings, words }: NameWords): Redactor {
  const { find, findNamed } = openFinder(redactions, endings)
  const slug = toSlug(words)
  const replace = (text: string, isAddress: (start: number, end: number) => boolean) => {
    let result = ''
    let at = 0
    for (const { start, end } of find(text)) {
      result += `${text.slice(at, start)}${isAddress(start, end) ? slug : `(${words})`}`
      at = end
    }
    return result + text.slice(at)
  }
  return {
    findNamed,
    address: (text) => replace(text, () => true),
    text: (text) => replace(text, (start, end) => isInAddress(text, start, end)),
  }
}

/** Characters that a word of a text is made of where it is an address. */
const ofAddress = /[^\s<>()[\]"']/u

function isInAddress(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end)
  if (/\s/.test(name)) return false
  let [from, to] = [start, end]
  while (from > 0 && ofAddress.test(text[from - 1] ?? '')) from--
  while (to < text.length && ofAddress.test(text[to] ?? '')) to++
  const around = text.slice(from, start) + text.slice(end, to)
  return /[/@#?=]|\.md$/.test(around) || /\p{L}[-._+%]+\p{L}/u.test(name)
}
