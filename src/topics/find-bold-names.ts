import { isAcronym, isCapitalised, toWords } from './to-words.ts'

const mostWords = 5
// The bodies are our own sanitised HTML; a question is bold from end to end, and is none.
const bold = /(<p class="question">)?<strong>([^<]{2,80})<\/strong>/g

/** What is bold in a rendered text and looks like a name: few words, the first with a capital letter, no mark but a hyphen. */
export function findBoldNames(html: string): readonly string[] {
  return [...html.matchAll(bold)].flatMap(([, question, words = '']) => {
    const name = words.trim()
    const isName = /^\p{Lu}[\p{L}\p{M}\p{N}]*(?:[ -][\p{L}\p{M}\p{N}]+)*$/u.test(name)
    return question === undefined && isName && toWords(name).length <= mostWords ? [name] : []
  })
}

/**
 * Whether a name could be a person's: two words or more, each with a capital letter. Organisations that are written so are lost by
 * this; a person who never asked for a page of mentions is the greater harm, and an editor can list any name.
 */
export function mayBePerson(name: string): boolean {
  const words = toWords(name)
  return words.length > 1 && words.every((word) => isCapitalised(word) && !isAcronym(word))
}
