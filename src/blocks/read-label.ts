import { readTimeAlone } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'
import { type Label, readNamedLabel } from './read-named-label.ts'

/** The label of an event's time or place at the start of a line; a time alone needs no label. Null where there is neither. */
export function readLabel(text: string, locale: Locale): Label | null {
  const named = readNamedLabel(text, locale)
  if (named) return named
  const time = readTimeAlone(text.trim(), locale)
  return time === null ? null : { kind: 'time', value: time }
}
