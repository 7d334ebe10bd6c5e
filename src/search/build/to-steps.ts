import type { Manifest } from '../shared/index.ts'
import type { YearTexts } from './list-texts.ts'
import { type MeasuredDocument, yearOf } from './order-documents.ts'
import { toDigits } from './to-digits.ts'

/** Years and lengths of ordered documents, as the manifest tells them. */
export function toSteps(
  documents: readonly MeasuredDocument[],
  texts: readonly YearTexts[],
): Pick<Manifest, 'years' | 'lengths'> {
  const years: [string | null, number, string][] = []
  const [steps, counts]: [number[], number[]] = [[], []]
  let before = 0
  for (const measured of documents) {
    const year = yearOf(measured)
    const last = years.at(-1)
    if (last && last[0] === year) last[1]++
    else {
      years.push([year, 1, texts[years.length]?.name ?? ''])
      before = 0
    }
    const isNew = last === undefined || last[0] !== year
    if (isNew || measured.bodyLength > before) {
      steps.push(measured.bodyLength - before)
      counts.push(1)
    } else counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1
    before = measured.bodyLength
  }
  return { years, lengths: [toDigits(steps), toDigits(counts)] }
}
