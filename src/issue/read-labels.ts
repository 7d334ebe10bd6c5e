import { readTimeAlone } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

/** A text and what its labels say of time and place. */
export interface Labelled {
  /** The text without the labels and their values. */
  readonly text: string
  /** The values of time labels. */
  readonly times: readonly string[]
  readonly location?: string
}

/** A label opens a line, or stands behind a mark or a gap. */
const label =
  /(?:^|(?<=[.,;|(–-]\s{0,4})|\s{2,4})(?<word>\p{L}[\p{L} ]{0,20}?)\s{0,2}:\s+(?=\S)|^(?<tight>\p{L}{2,15}):(?=\S)/gu
/** A mark or the end of a sentence ends a value inside a line. */
const valueEnd = /[;|)]|(?<=[\p{Ll}\d]{3})\.\s+(?=\p{Lu})|\s{3,}/u

/** Takes labels of time and place out of a text: `Årsmöte. Plats: Folkets hus. Tid: 13`. */
export function readLabels(text: string, locale: Locale): Labelled {
  const { cues } = locale
  const matches = text.includes(':') ? [...text.matchAll(label)] : []
  const found = matches.flatMap((match) => {
    const word = (match.groups?.word ?? match.groups?.tight ?? '').trim().toLowerCase()
    const kind = cues.placeLabels.includes(word) ? 'place' : cues.timeLabels.includes(word) ? 'time' : null
    return kind === null ? [] : [{ kind, at: match.index, end: match.index + match[0].length }]
  })
  const time = found.length === 0 ? readTimeAlone(text.trim(), locale) : null
  if (time !== null) return { text: '', times: [time] }
  let rest = text.slice(0, found[0]?.at ?? text.length)
  let location: string | undefined
  const times: string[] = []
  for (const [index, { kind, at, end }] of found.entries()) {
    const value = text.slice(end, found[index + 1]?.at ?? text.length)
    const stop = valueEnd.exec(value)?.index ?? value.length
    const own = trim(value.slice(0, stop))
    if (kind === 'time') times.push(own)
    else location ??= own
    rest += ` ${value.slice(stop).replace(/^[);|.\s]+/, at === 0 ? '' : ' ')}`
  }
  return { text: found.length > 0 ? trim(rest) : text.trim(), times, ...(location ? { location } : {}) }
}

const trim = (value: string) => value.replace(/^[\s,;|–-]+|(?<![\s.,;|–-])[\s.,;|–-]+$/gu, '').replace(/\s+/g, ' ')
