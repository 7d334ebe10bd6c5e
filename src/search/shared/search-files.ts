/**
 * Where the search's files stand, from the site's root; stretches in the folder of their group. Scripts apart, names are without the
 * ending that tells their `PayloadFormat`.
 */
export const searchFiles = {
  /** The bundle of `src/search/browser`: what the page itself does. */
  script: 'search/search.js',
  /** The bundle of what the search's page holds in its head; no file of the site. */
  start: 'search/start.js',
  /** The bundle of `src/search/worker`: what finds. */
  worker: 'search/worker.js',
  /** Names the folders of others; the only one whose name stays while its content changes. The search's page holds it too. */
  manifest: 'search/manifest',
  /** Of a group of stretches, named by what is in it. */
  folder: (hash: string) => `search/index-${hash}/`,
  /** A stretch of the sorted terms with their postings. */
  terms: (number: number) => `t${number}`,
  /** A stretch of the terms sorted by their ends: for slips. */
  spellings: (number: number) => `s${number}`,
  /** The postings of one term that most sections hold. It is named by its content, as the stretch tells that has the term. */
  common: (hash: number) => `search/index-words/c${hash.toString(36)}`,
  /** Where the terms of a stretch, or a term whose postings stand apart, stand in the sections: for phrases. Named likewise. */
  places: (hash: number) => `search/index-words/p${hash.toString(36)}`,
  /**
   * Titles and texts of some sections of a year. From the site's root, in a folder that is named by what it was made from: the texts
   * of a year in which nothing changes stay where they are. Each has a name of its own, by which a copy for a disk tells it.
   */
  texts: (year: string, number: number) => `search/texts-${year}/${year}-${number}`,
} as const
