import type { Locale } from '../model/index.ts'

/** What a line is labelled as: `Tid: 13:00`, `Plats: Folkets hus`. */
export interface Label {
  readonly kind: 'time' | 'place'
  readonly value: string
}

/** `Wann?` asks what it then says. */
const pattern = /^(\p{L}[\p{L} ]{0,20}?)\s*[:?]\s*(\S.*)$/u

/** The label of an event's time or place, with its colon, at the start of a line; null where there is none. */
export function readNamedLabel(text: string, { cues }: Locale): Label | null {
  const [, word = '', value = ''] = (/[:?]/.test(text) && pattern.exec(text.trim())) || []
  const label = word.toLowerCase()
  if (cues.timeLabels.includes(label)) return { kind: 'time', value }
  return cues.placeLabels.includes(label) ? { kind: 'place', value } : null
}
