import type { Locale } from '../model/index.ts'
import { enGb } from './en-gb.ts'
import { nb } from './nb.ts'

/** Tags whose pack is not the one of their primary subtag, in lower case. */
export const variants: ReadonlyMap<string, Locale> = new Map([
  ...['gb', 'ie', 'au', 'nz', 'za', 'in', 'eu', '001', '150'].map((region) => [`en-${region}`, enGb] as const),
  // Norwegian without more is Bokmål in nearly all texts.
  ['no', nb] as const,
])
