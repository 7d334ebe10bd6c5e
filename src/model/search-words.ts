/**
 * How the words of a language are found in whatever form they stand: data for the search's chain of analysis. All in lower
 * case and NFC. It travels with the index, so that the script that browsers load knows no language.
 */
export interface SearchWords {
  /**
   * Endings of inflection, alone (`arna`: taken away) or with what stays in their place (`heten>het`). The longest that fits
   * is taken, again and again; an ending that is its own replacement (`ss>ss`) stops there.
   */
  readonly endings: readonly string[]
  /**
   * Words whose forms no ending tells, each with what is left of all of them, first: `skriv skrev skrevs`. A form counts alone and
   * behind one of the prefixes.
   */
  readonly irregular: readonly string[]
  readonly prefixes: readonly string[]
  /** What may stand between the parts of a compound: `s`; null where the language writes compounds apart. */
  readonly joints: readonly string[] | null
  /** What may stand before the colon of a filter in a query: `år:2021`. */
  readonly filters: {
    readonly year: readonly string[]
    readonly issue: readonly string[]
    readonly topic: readonly string[]
    readonly kind: readonly string[]
  }
  /** What may stand behind it for a kind of section. */
  readonly kinds: { readonly article: readonly string[]; readonly event: readonly string[] }
}
