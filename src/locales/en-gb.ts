import type { Locale } from '../model/index.ts'
import { en } from './en.ts'

/** English where `3/4` is the third of April: everywhere but in the United States. */
export const enGb: Locale = { ...en, dates: { ...en.dates, numericOrder: 'day-month' } }
