import type { Locale, SiteEvent } from '../model/index.ts'
import { mayBePerson } from './find-bold-names.ts'
import { toWords } from './to-words.ts'

const mostWords = 6

/**
 * What the calendar calls the same on several days in several issues: groups and series. Brackets, and what follows a comma, a
 * colon or a dash, belong to the one day.
 */
export function findEventNames(events: readonly SiteEvent[], { cues, dates }: Locale): readonly string[] {
  const ordinary = new Set([...cues.ordinaryTitles, ...dates.months.flat(), ...dates.weekdays.flat()])
  const filling = new Set(cues.fillingWords)
  const uses = new Map<string, { readonly name: string; readonly days: Set<string>; readonly issues: Set<string> }>()
  for (const { title, start, announcedIn } of events) {
    const name = toName(title)
    const words = toWords(name.toLowerCase())
    const telling = words.filter((word) => !filling.has(word) && !ordinary.has(word) && /\p{L}{3}/u.test(word))
    if (telling.length === 0 || words.length > mostWords || ordinary.has(words.join(' ')) || hasPerson(name)) continue
    const key = words.join(' ')
    const use = uses.get(key) ?? { name, days: new Set<string>(), issues: new Set<string>() }
    use.days.add(start.slice(0, 10))
    for (const { id } of announcedIn) use.issues.add(id)
    // One that is written small somewhere is no proper name, and found in any case.
    uses.set(key, /\p{Lu}/u.test(use.name) ? { ...use, name } : use)
  }
  return [...uses.values()].flatMap(({ name, days, issues }) => (days.size > 1 && issues.size > 1 ? [name] : []))
}

function toName(title: string): string {
  const [name = ''] = title.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').split(/[,:;|]|\s[-–—]\s/)
  return name.replace(/[^\p{L}\p{M}\p{N}&+'’-]+/gu, ' ').trim()
}

/** Two words with a capital letter beside each other, behind the first: `föreläsning med Anna Berg`. */
function hasPerson(name: string): boolean {
  const words = name.split(' ')
  return words.some((word, index) => mayBePerson(`${word} ${words[index + 1] ?? ''}`) && words.length > 1)
}
