import type { Block, Locale } from '../model/index.ts'
import { joinLines } from './join-lines.ts'
import { plainText } from './plain-text.ts'

const longest = 200
/** Characters of which a summary can be made, whatever addresses stand between its words. */
const enough = 20_000

/** The opening of the first text under a heading, else of the first text: at most 200 characters, cut between words. A mere greeting is passed over. Empty where there is none. */
export function toSummary(blocks: readonly Block[], locale: Locale): string {
  const heading = blocks.findIndex((block) => block.type === 'heading')
  const isText = (block: Block) => (block.type === 'paragraph' || block.type === 'speech') && !isGreeting(block, locale)
  const block = blocks.slice(heading + 1).find(isText) ?? blocks.find(isText)
  return block ? shorten(plainText(joinLines(block.lines).slice(0, enough)).replace(/\s+/g, ' ')) : ''
}

const mostWords = 5

/** "Hej alla!", "Dear readers,". */
function isGreeting({ lines }: Block, { cues }: Locale): boolean {
  const words = lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return (
    words.length <= mostWords && cues.greetings.some((greeting) => `${words.join(' ')} `.startsWith(`${greeting} `))
  )
}

function shorten(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > 0 ? space : longest - 1).replace(/[\s.,;:–-]+$/, '')}…`
}
