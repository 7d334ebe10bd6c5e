import type { Cues } from './cues.ts'
import type { DateWords } from './date-words.ts'
import type { InterfaceText } from './interface-text.ts'
import type { SearchWords } from './search-words.ts'
import type { AccessibilityLaw, StatementText } from './statement-text.ts'

/**
 * One language as data. Algorithms ask a locale; they know no word of any language.
 * All forms are lower case, in NFC, and compared after lower-casing unless a field says otherwise.
 */
export interface Locale {
  /** BCP 47 primary tag: `sv`. */
  readonly tag: string
  /** Its own name: `svenska`. */
  readonly name: string
  /** IANA time zone of newsletters that do not name one. */
  readonly timezone: string
  readonly dates: DateWords
  readonly cues: Cues
  /** Frequent small words that tell this language from its neighbours. */
  readonly functionWords: readonly string[]
  readonly search: SearchWords
  readonly interface: InterfaceText
  /** The accessibility statement, where no law says what it must say. */
  readonly statement: StatementText
  /** The law on accessibility of the region where the language is official, where it asks more of the statement; else null. */
  readonly law: AccessibilityLaw | null
}
