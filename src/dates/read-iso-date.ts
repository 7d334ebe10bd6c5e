import { endsClean } from './borders.ts'
import { isYear } from './is-year.ts'
import type { PrintedDate } from './printed-date.ts'
import type { Reading, Source } from './source.ts'

/** A date with the year first, parted by two equal marks: `2022-03-02`, `1974/10/31`. Undefined where none stands. */
export function readIsoDate(source: Source, at: number): Reading<PrintedDate> | undefined {
  const { tokens } = source
  const year = tokens[at]
  const separator = tokens[at + 1]?.text ?? ''
  if (!isYear(year) || !['-', '/', '.'].includes(separator) || tokens[at + 3]?.text !== separator) return undefined
  const month = tokens[at + 2]
  const day = tokens[at + 4]
  if (month?.kind !== 'number' || day?.kind !== 'number' || month.text.length > 2 || day.text.length > 2)
    return undefined
  if (month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31 || !isEnd(source, at + 5)) return undefined
  return { value: { stated: { year: year.value, month: month.value, day: day.value } }, next: at + 5 }
}

/** A time may follow without a space (`2022-03-02T18:00`), a file's ending or a path not. */
function isEnd({ tokens }: Source, next: number): boolean {
  const after = tokens[next]
  if (after?.text === 't' && tokens[next + 1]?.kind === 'number') return true
  const joined = after?.kind === 'mark' && ['.', '/', '-', '_', '\\'].includes(after.text)
  return endsClean(tokens, next) && !(joined && tokens[next + 1]?.kind === 'word')
}
