import { readTimeAlone } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'
import { rememberTexts } from '../patterns/index.ts'

/** A text and what its labels say of an event: what it is, its time and its place. */
export interface Labelled {
  /** The text without the labels and their values. */
  readonly text: string
  /** The values of time labels. */
  readonly times: readonly string[]
  readonly location: string | undefined
  readonly title: string | undefined
}

/** A label opens a line, or stands behind a mark or a gap. */
const label = /(?:^|(?<=[.,;|(–-]\s{0,4})|\s{2,4})(\p{L}[\p{L} ]{0,20}?)\s{0,2}[:?]\s+(?=\S)|^(\p{L}{2,15}):(?=\S)/gu
/** A mark or the end of a sentence ends a value inside a line. */
const valueEnd = /[;|)]|(?<=[\p{Ll}\d]{3})\.\s+(?=\p{Lu})|\s{3,}/u

/** Takes labels of title, time and place out of a text: `Årsmöte. Plats: Folkets hus. Tid: 13`. */
export const readLabels = rememberTexts((text: string, locale: Locale): Labelled => {
  const { cues } = locale
  const found = /[:?]/.test(text) ? findLabels(text, cues) : []
  if (found.length === 0) {
    const own = text.trim()
    const time = readTimeAlone(own, locale)
    const [rest, times] = time === null ? [own, []] : ['', [time]]
    return { text: rest, times, location: undefined, title: undefined }
  }
  let rest = text.slice(0, found[0]?.at ?? text.length)
  let location: string | undefined
  let title: string | undefined
  const times: string[] = []
  for (let index = 0; index < found.length; index++) {
    const { kind, at, end } = found[index] as FoundLabel
    const value = text.slice(end, found[index + 1]?.at ?? text.length)
    const stop = valueEnd.exec(value)?.index ?? value.length
    const own = trim(value.slice(0, stop))
    if (kind === 'time') times.push(own)
    else if (kind === 'title') title ??= own
    else location ??= own
    rest += ` ${value.slice(stop).replace(/^[);|.\s]+/, at === 0 ? '' : ' ')}`
  }
  return { text: trim(rest), times, location: location || undefined, title: title || undefined }
})

interface FoundLabel {
  readonly kind: 'place' | 'time' | 'title'
  /** Where it begins, and where its value does. */
  readonly at: number
  readonly end: number
}

function findLabels(text: string, cues: Locale['cues']): readonly FoundLabel[] {
  const found: FoundLabel[] = []
  label.lastIndex = 0
  for (let match = label.exec(text); match; match = label.exec(text)) {
    const [, word = '', tight = ''] = match
    const kind = kindOf((word || tight).trim().toLowerCase(), cues)
    if (kind !== null) found.push({ kind, at: match.index, end: label.lastIndex })
  }
  return found
}

function kindOf(word: string, { placeLabels, timeLabels, titleLabels }: Locale['cues']): FoundLabel['kind'] | null {
  if (placeLabels.includes(word)) return 'place'
  if (timeLabels.includes(word)) return 'time'
  return titleLabels.includes(word) ? 'title' : null
}

const trim = (value: string) => value.replace(/^[\s,;|–-]+|(?<![\s.,;|–-])[\s.,;|–-]+$/gu, '').replace(/\s+/g, ' ')
