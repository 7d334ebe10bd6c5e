import { windows1252Letters } from './windows-1252.ts'

const next = `[\\u0080-\\u00BF${windows1252Letters}]`

/**
 * UTF-8 that was read as Windows-1252 or Latin-1 and encoded once more: `Ã¥` for å, `â€“` for –, `â‚¬` for €, `ðŸ…` for emoji.
 * Only pairs that no language has: `Å”` is a letter before a quotation mark as often as not.
 */
export const mojibake = new RegExp(`[ÂÃ]${next}|â[€\\u0080]${next}|â[‚\\u0082]¬|ï»¿|ð[Ÿ\\u009F]${next}${next}`, 'g')
