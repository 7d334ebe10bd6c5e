import type { Diagnostic } from '../model/index.ts'

/** Where a key stands in a text of JSON, the first or the last time: 1-based line and column; empty where it does not. */
export function findKeyLine(
  text: string,
  key: string,
  which: 'first' | 'last' = 'first',
): Pick<Diagnostic, 'line' | 'column'> {
  const written = `${JSON.stringify(key)}:`
  const at = which === 'first' ? text.indexOf(written) : text.lastIndexOf(written)
  return at < 0 ? {} : placeAt(text, at)
}

/** 1-based line and column of an offset. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
