import { foldLetters } from './fold-letters.ts'
import type { Stemmer } from './stemmer.ts'

/** What is left of a word must hold a vowel and a consonant behind it: `år` is a stem, `b` of `ben` and `by` of `byn` are not. */
const enough = /[aeiouy][^aeiouy]/

/** Words that are remembered with their stems: a text says most of its words again. */
const mostKnown = 20_000

/** Endings by their letters from the last on. */
interface EndingTree {
  /** What takes the place of the ending that is read so far; undefined where it is but the end of longer ones. */
  readonly to: string | undefined
  readonly longer: ReadonlyMap<number, EndingTree>
}

/**
 * The stemmer of a language's endings. It takes the longest ending that fits and goes on until none does, so that a stem is
 * its own stem. Letters without case or endings pass as they are.
 */
export function openStemmer(endings: readonly string[]): Stemmer {
  const listSteps = openStemSteps(endings)
  const known = new Map<string, string>()
  return (word) => {
    let stem = known.get(word)
    if (stem !== undefined) return stem
    stem = listSteps(word).at(-1) ?? word
    if (known.size === mostKnown) known.clear()
    known.set(word, stem)
    return stem
  }
}

/** A word, and what is left of it each time that an ending is taken away; the last is its stem. */
export function openStemSteps(endings: readonly string[]): (word: string) => readonly string[] {
  const tree = toTree(new Map(endings.map((ending) => ending.split('>')).map(([from = '', to = '']) => [from, to])))
  const strip = (word: string): string => stripAfter(word, word.length, tree) ?? word
  return (word) => {
    const steps = [word]
    for (let stem = strip(word), before = word; stem !== before; before = stem, stem = strip(stem)) steps.push(stem)
    return steps
  }
}

/** The word without its longest ending that begins before `end`, where the tree has been followed to; undefined where none fits. */
function stripAfter(word: string, end: number, { to, longer }: EndingTree): string | undefined {
  const further = end > 0 ? longer.get(word.charCodeAt(end - 1)) : undefined
  const longest = further && stripAfter(word, end - 1, further)
  if (longest !== undefined || to === undefined) return longest
  const stem = word.slice(0, end) + to
  return enough.test(foldLetters(stem)) ? stem : undefined
}

function toTree(replacements: ReadonlyMap<string, string>): EndingTree {
  const byLast = new Map<number, Map<string, string>>()
  for (const [ending, to] of replacements) {
    const last = ending.charCodeAt(ending.length - 1)
    if (ending !== '') byLast.set(last, (byLast.get(last) ?? new Map()).set(ending.slice(0, -1), to))
  }
  return { to: replacements.get(''), longer: new Map([...byLast].map(([last, rest]) => [last, toTree(rest)])) }
}
