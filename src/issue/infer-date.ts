import { type DateMention, findDates } from '../dates/index.ts'
import type { Block, Diagnostic, IsoDate, Locale } from '../model/index.ts'
import { isPast } from './is-past.ts'
import { joinLines } from './join-lines.ts'
import { toSentences } from './to-sentences.ts'

export interface InferredDate {
  readonly date: IsoDate
  readonly message: Diagnostic
}

interface Clue {
  readonly mention: DateMention
  readonly tense: 'past' | 'open' | 'calendar'
  /** 1-based. */
  readonly line: number
}

/**
 * Month and year from what the issue says of other days: its calendar begins in the month it was sent or the one after, what it
 * tells in the past tense has been, and dates with a year lie around it. Null where the year or the month stays open.
 */
export function inferDate(blocks: readonly Block[], locale: Locale): InferredDate | null {
  const clues = blocks.flatMap((block) => findClues(block, locale))
  const month = inferMonth(clues)
  if (!month) return null
  const year = inferYear(clues, month.month)
  if (!year) return null
  const date = `${year.year}-${String(month.month).padStart(2, '0')}`
  const evidence = [...month.clues, ...year.clues].filter((clue, at, all) => all.indexOf(clue) === at)
  const named = evidence
    .slice(0, 4)
    .map((clue) => `\`${clue.mention.text}\` (line ${clue.line}${clue.tense === 'open' ? '' : `, ${clue.tense}`})`)
  const reason = `Date \`${date}\` is inferred from ${named.join(', ')}; look whether it is right`
  return {
    date,
    message: { ruleId: 'date-inferred', severity: 'info', reason, line: evidence[0]?.line ?? 1, column: 1 },
  }
}

function findClues(block: Block, locale: Locale): readonly Clue[] {
  if (block.type === 'calendar') {
    return block.items.flatMap((item) =>
      findDates(item.text.join(' '), locale)
        .slice(0, 1)
        .map((mention): Clue => ({ mention, tense: 'calendar', line: item.lines[0].number })),
    )
  }
  if (block.type !== 'paragraph' && block.type !== 'speech' && block.type !== 'list') return []
  return toSentences(joinLines(block.lines)).flatMap((sentence) => {
    const tense = isPast(sentence, locale) ? 'past' : 'open'
    return findDates(sentence, locale).map((mention): Clue => ({ mention, tense, line: lineOf(block, mention) }))
  })
}

const lineOf = (block: Block, mention: DateMention) =>
  (block.lines.find((line) => line.text.includes(mention.text)) ?? block.lines[0]).number
const isDay = ({ mention }: Clue) =>
  mention.from.month !== undefined && mention.from.day !== undefined && !mention.impossible

interface Inferred {
  readonly clues: readonly Clue[]
}

/**
 * The month of the calendar's first day, or the one before where the text tells of days in that month as past but of none in the
 * calendar's own; without a calendar, the month of the latest past day.
 */
function inferMonth(clues: readonly Clue[]): (Inferred & { readonly month: number }) | null {
  const first = clues.find((clue) => clue.tense === 'calendar' && isDay(clue))
  const past = clues.filter((clue) => clue.tense === 'past' && isDay(clue))
  if (first) {
    const month = first.mention.from.month ?? 1
    const before = month === 1 ? 12 : month - 1
    const inMonth = past.find((clue) => clue.mention.from.month === month)
    const inBefore = past.findLast((clue) => clue.mention.from.month === before)
    if (inMonth || !inBefore || (first.mention.from.day ?? 1) > 10)
      return { month, clues: [first, ...(inMonth ? [inMonth] : [])] }
    return { month: before, clues: [first, inBefore] }
  }
  const dated = past.filter((clue) => clue.mention.from.year !== undefined)
  const latest = dated.reduce<Clue | null>((last, clue) => (last && order(last) >= order(clue) ? last : clue), null)
  return latest ? { month: latest.mention.from.month ?? 1, clues: [latest] } : null
}

const order = ({ mention: { from } }: Clue) => (from.year ?? 0) * 10_000 + (from.month ?? 0) * 100 + (from.day ?? 0)

/** The year in which the most dates with a year lie as they should: past ones before, none much more than a year away. */
function inferYear(clues: readonly Clue[], month: number): (Inferred & { readonly year: number }) | null {
  const dated = clues.filter(
    ({ mention }) => mention.from.year !== undefined && mention.from.month !== undefined && !mention.impossible,
  )
  const years = [
    ...new Set(
      dated.flatMap(({ mention }) => [
        (mention.from.year ?? 0) - 1,
        mention.from.year ?? 0,
        (mention.from.year ?? 0) + 1,
      ]),
    ),
  ]
  const scored = years
    .map((year) => ({ year, ...weigh(year, month, dated) }))
    .sort((a, b) => b.score - a.score || b.year - a.year)
  const best = scored[0]
  return best && best.score > 0 ? { year: best.year, clues: best.clues } : null
}

function weigh(year: number, month: number, dated: readonly Clue[]): Inferred & { readonly score: number } {
  let score = 0
  const clues: Clue[] = []
  for (const clue of dated) {
    const distance = ((clue.mention.from.year ?? 0) - year) * 12 + (clue.mention.from.month ?? 1) - month
    const fits = clue.tense === 'past' ? distance <= 0 && distance >= -12 : Math.abs(distance) <= 12
    if (fits) clues.push(clue)
    score += fits
      ? (clue.tense === 'past' ? 2 : 1) + (12 - Math.abs(distance)) / 100
      : clue.tense === 'past' && distance > 0
        ? -3
        : 0
  }
  return { score, clues }
}
