import { readTimeAlone } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

/** What a line is labelled as: `Tid: 13:00`, `Plats: Folkets hus`; a time alone needs no label. */
export interface Label {
  readonly kind: 'time' | 'place'
  readonly value: string
}

const pattern = /^(\p{L}[\p{L} ]{0,20}?)\s*:\s*(\S.*)$/u

/** The label of an event's time or place at the start of a line; null where there is none. */
export function readLabel(text: string, locale: Locale): Label | null {
  const { cues } = locale
  const [, word = '', value = ''] = (text.includes(':') && pattern.exec(text.trim())) || []
  const label = word.toLowerCase()
  if (cues.timeLabels.includes(label)) return { kind: 'time', value }
  if (cues.placeLabels.includes(label)) return { kind: 'place', value }
  const time = readTimeAlone(text.trim(), locale)
  return time === null ? null : { kind: 'time', value: time }
}
