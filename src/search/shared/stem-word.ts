import type { SearchWords } from '../../model/index.ts'
import { foldLetters } from './fold-letters.ts'
import type { Stemmer } from './stemmer.ts'

/** What is left of a word must hold a vowel and a consonant behind it: `år` is a stem, `b` of `ben` and `by` of `byn` are not. */
const enough = /[aeiouy][^aeiouy]/

/** Words that are remembered with their stems: texts say most of their words again. */
const usuallyKnown = 20_000

/** What becomes of a word by its letters from the last on. */
interface EndingTree {
  /** What takes the place of the ending that is read so far; undefined where it is but the end of longer ones. */
  readonly to: string | undefined
  /** The same for what is read so far where it is a whole word, or all of it behind a prefix. */
  readonly root: string | undefined
  readonly longer: ReadonlyMap<number, EndingTree>
}

/** What a stemmer knows of a language. */
export type Inflection = Pick<SearchWords, 'endings' | 'irregular' | 'prefixes'>

/**
 * The stemmer of a language. It takes a form that is irregular as its word, and the longest ending that fits away, and goes on
 * until there is neither, so that a stem is its own stem. Letters without case or endings pass as they are.
 */
export function openStemmer(inflection: Inflection, mostKnown = usuallyKnown): Stemmer {
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
  const { top, nodeOf } = openTree()
  for (const [text = '', to = ''] of endings.map((ending) => ending.split('>'))) nodeOf(text).to = to
  const listSteps = openSteps(top, new Set(['', ...prefixes]))
  const roots = irregular.flatMap((line) => {
    const [root = '', ...forms] = line.split(' ')
    const stem = listSteps(root).at(-1) ?? root
    // A word that is named again among its forms keeps what else were an ending.
    return forms.map((form) => [form, form === root ? root : stem] as const)
  })
  for (const [form, root] of roots) nodeOf(form).root = root
  return listSteps
}

function openSteps(tree: EndingTree, prefixes: ReadonlySet<string>): (word: string) => readonly string[] {
  const strip = (word: string): string => stripAfter(word, word.length, tree, prefixes) ?? word
  return (word) => {
    const steps = [word]
    for (let stem = strip(word), before = word; stem !== before; before = stem, stem = strip(stem)) steps.push(stem)
    return steps
  }
}

/**
 * The word without its longest ending that begins before `end`, where the tree has been followed to, or as what it is a form of;
 * undefined where neither fits.
 */
function stripAfter(
  word: string,
  end: number,
  { to, root, longer }: EndingTree,
  prefixes: ReadonlySet<string>,
): string | undefined {
  const further = end > 0 ? longer.get(word.charCodeAt(end - 1)) : undefined
  const longest = further && stripAfter(word, end - 1, further, prefixes)
  if (longest !== undefined) return longest
  if (root !== undefined && prefixes.has(word.slice(0, end))) return word.slice(0, end) + root
  if (to === undefined) return undefined
  const stem = word.slice(0, end) + to
  return enough.test(foldLetters(stem)) ? stem : undefined
}

/** A tree without endings, and the place in it of a text, which is made where there is none. */
function openTree(): { readonly top: EndingTree; readonly nodeOf: (text: string) => OpenNode } {
  const top = openNode()
  const nodeOf = (text: string): OpenNode => {
    let node = top
    for (let at = text.length - 1; at >= 0; at--) {
      const letter = text.charCodeAt(at)
      const next = node.longer.get(letter) ?? openNode()
      node.longer.set(letter, next)
      node = next
    }
    return node
  }
  return { top, nodeOf }
}

interface OpenNode extends EndingTree {
  to: string | undefined
  root: string | undefined
  readonly longer: Map<number, OpenNode>
}

const openNode = (): OpenNode => ({ to: undefined, root: undefined, longer: new Map() })
