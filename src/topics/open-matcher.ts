import { type PlacedWords, toWords, wordAt } from './to-words.ts'

/** A name to look for, and what is found with it. */
export interface Form<Value> {
  readonly text: string
  readonly value: Value
  /** Only as it is written, also where it has no capital letter. */
  readonly isExact?: boolean
}

/** Endings that names and ordinary words may have in a sentence. */
export interface Endings {
  readonly nameEndings: readonly string[]
  readonly wordEndings: readonly string[]
}

/** Phrases with what they stand for, and how many words they have, by the word they begin with. */
interface Phrases<Value> {
  readonly values: Map<string, Value[]>
  readonly lengths: Map<string, Set<number>>
}

/** A finder of names among the words of a text. */
export interface Matcher<Value> {
  /** The words that a name begins with, two where it has several, in lower case: nothing is found at others. */
  readonly openings: readonly string[]
  /** What begins at one of the words at these places. */
  readonly find: (words: PlacedWords, places: Iterable<number>) => ReadonlySet<Value>
}

/**
 * What is written with capital letters is found so, other names in any case; the last word may have an ending. The time it takes grows
 * with the text, not with the number of names.
 */
export function openMatcher<Value>(
  forms: readonly Form<Value>[],
  { nameEndings, wordEndings }: Endings,
): Matcher<Value> {
  const [exact, folded] = [emptyPhrases<Value>(), emptyPhrases<Value>()]
  for (const { text, value, isExact = /\p{Lu}/u.test(text) } of forms) {
    const words = toWords(isExact ? text : text.toLowerCase())
    const last = words.at(-1)
    if (last === undefined) continue
    for (const ending of ['', ...(isExact ? nameEndings : wordEndings)])
      add(isExact ? exact : folded, [...words.slice(0, -1), last + ending], value)
  }
  const asWritten = (word: string) => word
  const inLowerCase = (word: string) => word.toLowerCase()
  return {
    openings: [...exact.values.keys(), ...folded.values.keys()].map((phrase) => {
      return inLowerCase(phrase).split(' ', 2).join(' ')
    }),
    find: (words, places) => {
      const found = new Set<Value>()
      for (const place of places) {
        search(exact, words, place, asWritten, found)
        search(folded, words, place, inLowerCase, found)
      }
      return found
    },
  }
}

const emptyPhrases = <Value>(): Phrases<Value> => ({ values: new Map(), lengths: new Map() })

function add<Value>({ values, lengths }: Phrases<Value>, words: readonly string[], value: Value): void {
  const [first = ''] = words
  lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length))
  const phrase = words.join(' ')
  values.set(phrase, [...(values.get(phrase) ?? []), value])
}

function search<Value>(
  { values, lengths }: Phrases<Value>,
  words: PlacedWords,
  place: number,
  read: (word: string) => string,
  found: Set<Value>,
): void {
  const known = lengths.size === 0 ? undefined : lengths.get(read(wordAt(words, place)))
  if (known === undefined) return
  for (const length of known) {
    if (place + length > words.count) continue
    const phrase = Array.from({ length }, (_, index) => read(wordAt(words, place + index))).join(' ')
    for (const value of values.get(phrase) ?? []) found.add(value)
  }
}
