import { isWide } from './is-wide.ts'

/**
 * The same text, kept in one byte a letter where that holds all of them. A part of a text is kept as wide as the widest letter of the
 * whole; one dash or quotation mark in an issue would make every pattern slow on each of its lines.
 */
export function narrowText(text: string): string {
  return isWide(text) ? text : Buffer.from(text, 'latin1').toString('latin1')
}
