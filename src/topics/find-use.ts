import type { IssueHtml, Locale } from '../model/index.ts'
import { type Candidates, toFound } from './find-candidates.ts'
import { openMarks } from './open-marks.ts'
import { type Matcher, openMatcher } from './open-matcher.ts'
import { textsOf } from './texts-of.ts'
import { isAcronym, isCapitalised, type PlacedWords, placeWords, toWords, wordAt } from './to-words.ts'
import { formsOf } from './topic-name.ts'

/** How one issue uses the candidates. Plain data: it may be cached. */
export interface NameUse {
  /** By place among the candidates, known ones first: the parts that name it, 0 for what opens the issue and then its sections. */
  readonly named: readonly (readonly [candidate: number, parts: readonly number[]])[]
  /** Candidates in bold that this issue shows to be ordinary words, or a part of a person's name. */
  readonly ordinary: readonly string[]
  /** Abbreviations that may be explained on its page. */
  readonly shorts: readonly string[]
}

/** A reader of how issues use candidates. The lines of a printed calendar are events, and name nothing. */
export function openUse(
  { known, bold, longs }: Candidates,
  { cues }: Locale,
): (body: Pick<IssueHtml, 'preambleText' | 'sections'>) => NameUse {
  const names = [...known, ...bold.map((name) => toFound(name))]
  const forms = names.flatMap((name, value) => formsOf(name).map((text) => ({ text, value })))
  const matcher = openMatcher(forms, cues)
  const ordinaries = openOrdinary(bold)
  const shortForms = [...longs.keys()].map((text) => ({ text, value: text, isExact: true }))
  const abbreviations = openMatcher(shortForms, { nameEndings: [], wordEndings: [] })
  const markWords = openMarks([matcher, ordinaries, abbreviations].flatMap(({ openings }) => openings))
  const calendars = new Set(cues.calendar)
  return (body) => {
    const parts = new Map<number, number[]>()
    const ordinary = new Set<string>()
    const shorts = new Set<string>()
    for (const [part, written] of textsOf(body).entries()) {
      const words = placeWords(written.normalize('NFC'))
      const places = markWords(words)
      for (const short of abbreviations.find(words, places)) shorts.add(short)
      for (const name of ordinaries.find(words, places)) ordinary.add(name)
      const title = body.sections[part - 1]?.title.toLowerCase()
      if (title !== undefined && calendars.has(title)) continue
      for (const name of matcher.find(words, places)) parts.set(name, [...(parts.get(name) ?? []), part])
    }
    return { named: [...parts], ordinary: [...ordinary], shorts: [...shorts] }
  }
}

/** Names that a text has in lower case (`Förra veckan`), and single words that stand beside another with a capital letter. */
function openOrdinary(bold: readonly string[]): Matcher<string> {
  const single = new Set(bold.filter((name) => toWords(name).length === 1 && !isAcronym(name)))
  const small = bold.flatMap((name) => {
    const forms = [name.slice(0, 1).toLowerCase() + name.slice(1), ...(single.has(name) ? [name.toLowerCase()] : [])]
    return forms.map((text) => ({ text, value: name, isExact: true }))
  })
  const { openings, find } = openMatcher(small, { nameEndings: [], wordEndings: [] })
  return {
    openings: [...openings, ...Array.from(single, (name) => name.toLowerCase())],
    find: (words, places) => {
      const found = new Set(find(words, places))
      for (const place of places) {
        const word = wordAt(words, place)
        if (single.has(word) && (areBothCapital(words, place - 1) || areBothCapital(words, place))) found.add(word)
      }
      return found
    },
  }
}

/** Whether a word and the next one, parted by a space alone, begin with capital letters. */
function areBothCapital(words: PlacedWords, place: number): boolean {
  const [end, start] = [words.ends[place], words.starts[place + 1]]
  if (end === undefined || start !== end + 1 || words.text[end] !== ' ') return false
  return isCapitalised(wordAt(words, place)) && isCapitalised(wordAt(words, place + 1))
}
