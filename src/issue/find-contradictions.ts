import type { Block, Diagnostic, IsoDate, Locale } from '../model/index.ts'
import { type Clue, findClues } from './find-clues.ts'
import type { ReadText } from './find-sentences.ts'

/** What the text says that does not go with the issue's date: days told of as past that come after it, a month that is over but is its own. */
export function findContradictions(text: ReadText, date: IsoDate | null, locale: Locale): readonly Diagnostic[] {
  if (date === null) return []
  const later = findClues(text, locale).filter((clue) => clue.tense === 'past' && isLater(clue, date))
  return [
    ...later.map((clue) => tell(date, `\`${clue.text}\`, told of as past, comes after it`, clue.line)),
    ...monthsOver(text.blocks, date, locale),
  ]
}

/** Only a day with its year can contradict: any other may be of another year. */
function isLater({ date }: Clue, issue: IsoDate): boolean {
  if (date.year === undefined || date.month === undefined || date.day === undefined) return false
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${date.year}-${pad(date.month)}-${pad(date.day)}`.slice(0, issue.length) > issue
}

function monthsOver(blocks: readonly Block[], date: IsoDate, locale: Locale): readonly Diagnostic[] {
  const names = locale.dates.months[Number(date.slice(5, 7)) - 1] ?? []
  const over = (name: string) => locale.cues.monthOver.map((cue) => `${name} ${cue}`)
  const found: Diagnostic[] = []
  for (const { type, lines } of blocks) {
    for (const line of type === 'residue' ? [] : lines) {
      const text = line.text.toLowerCase()
      const named = names.filter((name) => text.includes(name))
      const phrase = named.flatMap(over).find((phrase) => text.includes(phrase))
      if (phrase !== undefined) found.push(tell(date, `the text says \`${phrase}\``, line.number))
    }
  }
  return found
}

function tell(date: IsoDate, what: string, line: number): Diagnostic {
  const reason = `Unexpected date \`${date}\`: ${what}; look which is right`
  return { ruleId: 'date-contradiction', severity: 'warning', reason, line, column: 1 }
}
