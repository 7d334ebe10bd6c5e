import type { Locale } from '../model/index.ts'

/** Whether a sentence tells of what has been, by its verbs. */
export function isPast(sentence: string, locale: Locale): boolean {
  const { pastVerbs, pastEndings } = locale.cues
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  const phrase = ` ${words.join(' ')} `
  return (
    words.some((word) => word.length > 4 && pastEndings.some((ending) => word.endsWith(ending))) ||
    pastVerbs.some((verb) => phrase.includes(` ${verb} `))
  )
}
