import type { Abbreviation } from '../model/index.ts'
import { mayBePerson } from './find-bold-names.ts'
import { isAcronym, isCapitalised } from './to-words.ts'

/** Words that a name written out may have, and characters before brackets that can hold them. */
const mostWords = 8
const reach = 160
const brackets = /\(([^()\n]{2,90})\)/g
const shortPattern = /^\p{Lu}[\p{L}\p{N}&-]{1,11}$/u
const wordEnd = /[\p{L}\p{M}\p{N}-]+$/u
const lastWord = /(?<![\p{L}\p{N}])([\p{L}\p{N}&-]+) $/u

/**
 * Abbreviations that a text explains: `Myndigheten för digital förvaltning (Digg)`, or the other way round. What stands before
 * brackets is taken for the long form only as far as the letters bear it out; where they do not, nothing is guessed.
 * `functionWords` never begin a name.
 */
export function findAbbreviations(text: string, functionWords: ReadonlySet<string>): readonly Abbreviation[] {
  return [...text.matchAll(brackets)].flatMap(({ index, 1: inside = '' }) => {
    const before = text.slice(Math.max(0, index - reach), index)
    const found = shortPattern.test(inside) ? readBefore(before, inside, functionWords) : readInside(before, inside)
    return found ? [found] : []
  })
}

function readBefore(before: string, short: string, functionWords: ReadonlySet<string>): Abbreviation | null {
  const long = findLong(lastWords(before), short, functionWords)
  return long === null || isSignature(long, short) ? null : { short, long }
}

/** The words at the end of a text that ends with a space, up to one that anything but letters, digits and hyphens stands before. */
function lastWords(text: string): readonly string[] {
  const parts = text.split(' ')
  const words: string[] = []
  if (parts.pop() !== '') return words
  for (let part = parts.pop(); part !== undefined && words.length < mostWords; part = parts.pop()) {
    const word = wordEnd.exec(part)?.[0] ?? ''
    if (word !== '') words.unshift(word)
    if (word.length < part.length || word === '') break
  }
  return words
}

function readInside(before: string, inside: string): Abbreviation | null {
  const short = lastWord.exec(before)?.[1] ?? ''
  const words = inside.split(' ')
  const isName = words.length <= mostWords && words.every((word) => /^[\p{L}\p{M}\p{N}-]+$/u.test(word))
  return isName && shortPattern.test(short) && spells(words, short) ? { short, long: inside } : null
}

/** The shortest run of last words that spells the abbreviation, drawn out to the capital letter that opens the whole name. */
function findLong(words: readonly string[], name: string, functionWords: ReadonlySet<string>): string | null {
  const starts = words.map((_, index) => index).reverse()
  const isSpelled = (start: number) => spells(words.slice(start), name)
  const isOpening = (start: number) => isCapitalised(words[start] ?? '') && isEven(words.slice(start))
  // As many words as letters, where that goes: the last of them alone may have all the letters by chance.
  const whole = starts.find((start) => words.length - start === [...name].length && isSpelled(start))
  const shortest = whole ?? starts.find(isSpelled)
  if (shortest === undefined) return null
  const opening = whole === undefined ? starts.find((start) => start <= shortest && isOpening(start)) : undefined
  const start = opening ?? shortest
  // Of ordinary words one is needed for each letter; `den gamla (DG)` could be anything.
  const isClear = isOpening(start) || initials(words.slice(start)) === name.toLowerCase()
  return isClear && !functionWords.has((words[start] ?? '').toLowerCase()) ? words.slice(start).join(' ') : null
}

/** A person and what he or she signs with: `Anna Berg (AB)`. */
const isSignature = (long: string, name: string) =>
  mayBePerson(long) && long.split(' ').length === 2 && initials(long.split(' ')) === name.toLowerCase()

/** One name, and no sentence with names in it: its words begin with capital letters throughout, or the first alone does. */
function isEven([, ...others]: readonly string[]): boolean {
  const telling = others.filter((word) => word.length > 3)
  return telling.every(isCapitalised) || !others.some(isCapitalised)
}

const initials = (words: readonly string[]) => words.map((word) => word.slice(0, 1).toLowerCase()).join('')

/** Whether the letters of an abbreviation stand in the words in order, the first at the start of the first word. */
function spells(words: readonly string[], name: string): boolean {
  if (words.length === 0) return false
  const letters = [...name.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const text = words.join(' ').toLowerCase()
  if (!text.startsWith(letters[0] ?? ' ') || text.length < name.length * 2) return false
  if (!isAcronym(name) && words.length < 2) return false
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
