import type { FrontMatter, Locale } from '../model/index.ts'
import { escapePattern } from '../patterns/index.ts'

/** Number and volume as the masthead prints them: `Nr 7`, `Volume 2, Issue 3`, and beside the name `Newsletter 1/2016`. */
export function findNumber(masthead: readonly string[], locale: Locale): Pick<FrontMatter, 'number' | 'volume'> {
  const text = masthead.join('\n')
  const number = findAfter(text, locale.cues.number) ?? findBesideName(text, locale)
  const volume = findAfter(text, locale.cues.volume) ?? findOrdinal(text, locale)
  return { ...(number === null ? {} : { number }), ...(volume === null ? {} : { volume }) }
}

const names = new WeakMap<Locale, RegExp>()

/** A number with its year right behind a word for the publication, or behind a compound that names one. */
function findBesideName(text: string, locale: Locale): string | null {
  const pattern = names.get(locale) ?? toNamePattern(locale)
  names.set(locale, pattern)
  return pattern.exec(text)?.[1] ?? null
}

function toNamePattern({ cues }: Locale): RegExp {
  const word = [`(?:${anyOf(cues.publication)})`, `\\p{L}*(?:${anyOf(cues.publicationEndings)})`].join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${word})\\s(\\d{1,3})/(?:19|20)?\\d\\d(?![\\p{L}\\p{N}/.-])`, 'iu')
}

const patterns = new WeakMap<readonly string[], RegExp>()

function findAfter(text: string, cues: readonly string[]): string | null {
  const pattern = patterns.get(cues) ?? toPattern(cues)
  patterns.set(cues, pattern)
  return pattern.exec(text)?.[1] ?? null
}

function toPattern(cues: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(cues)})[.:]?\\s*(\\d{1,4})(?![\\p{L}\\p{N}])`, 'iu')
}

const ordinals = new WeakMap<Locale, RegExp>()

/** "16. årgang". */
function findOrdinal(text: string, locale: Locale): string | null {
  const pattern = ordinals.get(locale) ?? toOrdinalPattern(locale)
  ordinals.set(locale, pattern)
  return pattern.exec(text)?.[1] ?? null
}

function toOrdinalPattern({ cues, dates }: Locale): RegExp {
  const suffix = `(?:${anyOf(dates.ordinalSuffixes)})?`
  return new RegExp(`(?<![\\p{L}\\p{N}./-])(\\d{1,3})${suffix}\\s?(?:${anyOf(cues.volume)})(?![\\p{L}\\p{N}])`, 'iu')
}

function anyOf(cues: readonly string[]): string {
  const longestFirst = [...cues].sort((a, b) => b.length - a.length)
  return longestFirst.map(escapePattern).join('|')
}
