/** What a way to hold a word is worth beside the word as written. */
export const worth = {
  whole: 1,
  /** Without what is added to a name: `EU` for `EU:s`. */
  base: 0.9,
  /** With diacritics, where it was typed without any. */
  folded: 0.95,
  /** With other diacritics than it was typed with. */
  respelled: 0.6,
  /** Its pieces between hyphens, apart. */
  pieces: 0.8,
  /** As part of a compound. */
  part: 0.75,
  /** Written apart: `trafik olyckor` for `trafikolyckor`. */
  open: 0.9,
  /** Its parts, apart from each other, where it stands nowhere in one. */
  apart: 0.6,
  /** With letters to come. */
  prefix: 0.6,
  /** With a slip mended. */
  slip: 0.6,
  synonym: 0.8,
} as const

/** The layer above lunr's score. */
export const ranking = {
  /** Power of the share of the query that a section holds: how much it counts to hold all the words. */
  coordination: 7,
  /** Power of what a way to hold a word is worth, where shares are counted: a part of a compound is nearly the word. */
  closeness: 0.1,
  /** How much more a section is worth whose title holds the whole query. */
  titleShare: 3,
  /** A best section with a smaller share holds not all words in a form that may be meant: there may be slips. */
  goodShare: 0.8,
  /** A word that more sections hold is hardly a slip. */
  mostSlips: 10,
} as const

/** What the texts of the best sections add to their rank among each other, each as a share of it. */
export const closeness = {
  /** The title holds the words in the very forms that were asked for. */
  titleForms: 0.8,
  /** The text does. */
  textForms: 0.1,
  /** The text holds all the words within `reach` UTF-16 units. */
  together: 0.2,
  reach: 60,
} as const
