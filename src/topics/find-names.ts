import type { Site, SiteIssue } from '../model/index.ts'
import { findBoldNames, mayBePerson } from './find-bold-names.ts'
import { findEventNames } from './find-event-names.ts'
import { findWordUse, type WordUse } from './find-word-use.ts'
import { openMatcher } from './open-matcher.ts'
import { isAcronym, toWords } from './to-words.ts'
import { formsOf, type TopicName } from './topic-name.ts'

/**
 * Names that may be topics: those that the editor lists, abbreviations that are explained, recurring events and names in bold.
 * Each is there once; what an editor says of one holds.
 */
export function findNames(site: Site, abbreviations: ReadonlyMap<string, string>): readonly TopicName[] {
  const listed = site.newsletter.terms.map(({ term, long = null, aliases = [] }): TopicName => {
    return { name: term, long, aliases, isListed: true }
  })
  const explained = [...abbreviations].map(([name, long]) => found(name, long))
  const events = findEventNames(site.calendar, site.locale).map((name) => found(name))
  const bold = new Set(site.issues.flatMap((issue) => htmlOf(issue).flatMap(findBoldNames)))
  const texts = site.issues.flatMap(textsOf)
  const [use, phrases] = [findWordUse(texts), findPhrases([...bold], texts)]
  const names = [...bold].filter((name) => !phrases.has(name) && isTelling(name, use, site)).map((name) => found(name))
  return once([...listed, ...explained, ...events, ...names])
}

/** Those that some text has in lower case: `Förra veckan` is no name. */
function findPhrases(names: readonly string[], texts: readonly string[]): ReadonlySet<string> {
  const forms = names.map((name) => ({
    text: name.slice(0, 1).toLowerCase() + name.slice(1),
    value: name,
    isExact: true,
  }))
  const find = openMatcher(forms, { nameEndings: [], wordEndings: [] })
  return new Set(texts.flatMap((text) => [...find(text)]))
}

const found = (name: string, long: string | null = null): TopicName => ({ name, long, aliases: [], isListed: false })

function isTelling(name: string, { lower, paired }: WordUse, { locale }: Site): boolean {
  const words = toWords(name)
  const [first = ''] = words
  const known = new Set([...locale.functionWords, ...locale.dates.months.flat(), ...locale.dates.weekdays.flat()])
  if (words.some((word) => /^\d/.test(word)) || known.has(first.toLowerCase())) return false
  if (words.length > 1) return !mayBePerson(name)
  // One word is a name where nobody writes it small; a part of a person's name stands beside another somewhere.
  return first.length > 2 && (isAcronym(first) || !(lower.has(first.toLowerCase()) || paired.has(first)))
}

function once(names: readonly TopicName[]): readonly TopicName[] {
  const taken = new Set<string>()
  return names.filter((name) => {
    const forms = formsOf(name).map((form) => toWords(form.toLowerCase()).join(' '))
    const [own = ''] = forms
    if (own === '' || taken.has(own) || (!name.isListed && forms.some((form) => taken.has(form)))) return false
    for (const form of forms) taken.add(form)
    return true
  })
}

/** The texts of an issue: what opens it, and its sections, each with its title. */
export const textsOf = ({ preambleText, sections }: SiteIssue): readonly string[] => [
  preambleText,
  ...sections.map(({ title, text }) => `${title}\n${text}`),
]

const htmlOf = ({ preambleHtml, sections }: SiteIssue) => [preambleHtml, ...sections.map(({ html }) => html)]
