import type { Locale } from '../model/index.ts'
import { foldCues } from './fold-cues.ts'

/** "Hej alla!", "Kära läsare, kära vänner till hamnen": a greeting and at most a few words, or several greetings. */
export function isGreeting(text: string, { cues }: Locale): boolean {
  if (!foldCues(cues.greetings).opens.test(text)) return false
  const greets = (part: string) => {
    const words = ` ${part
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(' ')} `
    return cues.greetings.some((greeting) => words.startsWith(` ${greeting} `))
  }
  const parts = text.split(',')
  return (text.split(/[^\p{L}]+/u).length <= 5 && greets(text)) || (parts.length > 1 && parts.every(greets))
}
