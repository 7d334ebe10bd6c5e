import type { SearchWords } from '../../model/index.ts'
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

/** What a stemmer knows of a language. */
export type Inflection = Pick<SearchWords, 'endings' | 'irregular' | 'prefixes'>

/**
 * The stemmer of a language. It takes a form that is irregular as its word, and the longest ending that fits away, and goes on
 * until there is neither, so that a stem is its own stem. Letters without case or endings pass as they are.
 */
export function openStemmer(inflection: Inflection): Stemmer {
  const listSteps = openStemSteps(inflection)
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
export function openStemSteps({ endings, irregular, prefixes }: Inflection): (word: string) => readonly string[] {
  const tree = toTree(new Map(endings.map((ending) => ending.split('>')).map(([from = '', to = '']) => [from, to])))
  const bare = (word: string): string => stripAfter(word, word.length, tree) ?? word
  const findRegular = openIrregular(irregular, prefixes, (word) => listSteps(word, bare).at(-1) ?? word)
  return (word) => listSteps(word, (step) => findRegular(step) ?? bare(step))
}

function listSteps(word: string, strip: (word: string) => string): readonly string[] {
  const steps = [word]
  for (let stem = strip(word), before = word; stem !== before; before = stem, stem = strip(stem)) steps.push(stem)
  return steps
}

/** What is left of an irregular form, alone or behind a prefix, without endings; undefined for all other words. */
function openIrregular(
  irregular: Inflection['irregular'],
  prefixes: Inflection['prefixes'],
  stem: (word: string) => string,
): (word: string) => string | undefined {
  const roots = new Map(
    irregular.flatMap((line) => {
      const [root = '', ...forms] = line.split(' ')
      return forms.map((form) => [form, form === root ? root : stem(root)] as const)
    }),
  )
  const fronts = new Set(['', ...prefixes])
  const longest = Math.max(0, ...prefixes.map(({ length }) => length))
  return (word) => {
    for (let cut = 0; cut <= longest && cut < word.length; cut++) {
      const root = roots.get(word.slice(cut))
      if (root !== undefined && fronts.has(word.slice(0, cut))) return word.slice(0, cut) + root
    }
    return undefined
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
