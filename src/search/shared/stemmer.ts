/** A lower-case word without its endings. The same word always gives the same stem. */
export type Stemmer = (word: string) => string
