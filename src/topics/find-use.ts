import type { IssueHtml, Locale } from '../model/index.ts'
import { type Candidates, toFound } from './find-candidates.ts'
import { openMatcher } from './open-matcher.ts'
import { textsOf } from './texts-of.ts'
import { isAcronym, isCapitalised, type PlacedWord, placeWords, toWords } from './to-words.ts'
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
  const find = openMatcher(forms, cues)
  const findOrdinary = openOrdinary(bold)
  const shortForms = [...longs.keys()].map((text) => ({ text, value: text, isExact: true }))
  const findShorts = openMatcher(shortForms, { nameEndings: [], wordEndings: [] })
  const calendars = new Set(cues.calendar)
  return (body) => {
    const parts = new Map<number, number[]>()
    const ordinary = new Set<string>()
    const shorts = new Set<string>()
    for (const [part, written] of textsOf(body).entries()) {
      const text = written.normalize('NFC')
      const placed = placeWords(text)
      const words = placed.map(({ word }) => word)
      for (const short of findShorts(words)) shorts.add(short)
      findOrdinary(text, placed, words, ordinary)
      const title = body.sections[part - 1]?.title.toLowerCase()
      if (title !== undefined && calendars.has(title)) continue
      for (const name of find(words)) parts.set(name, [...(parts.get(name) ?? []), part])
    }
    return { named: [...parts], ordinary: [...ordinary], shorts: [...shorts] }
  }
}

type FindOrdinary = (text: string, placed: readonly PlacedWord[], words: readonly string[], found: Set<string>) => void

/** Names that a text has in lower case (`Förra veckan`), and single words that stand beside another with a capital letter. */
function openOrdinary(bold: readonly string[]): FindOrdinary {
  const single = new Set(bold.filter((name) => toWords(name).length === 1 && !isAcronym(name)))
  const small = bold.flatMap((name) => {
    const forms = [name.slice(0, 1).toLowerCase() + name.slice(1), ...(single.has(name) ? [name.toLowerCase()] : [])]
    return forms.map((text) => ({ text, value: name, isExact: true }))
  })
  const findSmall = openMatcher(small, { nameEndings: [], wordEndings: [] })
  return (text, placed, words, found) => {
    for (const name of findSmall(words)) found.add(name)
    let before: PlacedWord | null = null
    for (const now of placed) {
      const isCapital = isCapitalised(now.word)
      if (isCapital && before && now.start === before.end + 1 && text[before.end] === ' ')
        for (const { word } of [before, now]) if (single.has(word)) found.add(word)
      before = isCapital ? now : null
    }
  }
}
