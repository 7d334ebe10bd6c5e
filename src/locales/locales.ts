import type { Locale } from '../model/index.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { sv } from './sv.ts'

/** Every language that is spoken here; a new one needs its data file and its name in this list, nothing else. */
export const locales: readonly Locale[] = [sv, en, de, da, nb, fi]
