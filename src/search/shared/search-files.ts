/**
 * Where the search's files stand: scripts, manifest and texts from the site's root, the others in the manifest's folder. Scripts
 * apart, names are without the ending that tells their `PayloadFormat`.
 */
export const searchFiles = {
  /** The bundle of `src/search/browser`: what the page itself does. */
  script: 'search/search.js',
  /** The bundle of what the search's page holds in its head; no file of the site. */
  start: 'search/start.js',
  /** The bundle of `src/search/worker`: what finds. */
  worker: 'search/worker.js',
  /** Names the folder of all others; the only one whose name stays while its content changes. The search's page holds it too. */
  manifest: 'search/manifest',
  folder: (hash: string) => `search/index-${hash}/`,
  /** A stretch of the sorted terms with their postings. */
  terms: (number: number) => `t${number}`,
  /** The postings of one term that most sections hold. */
  common: (number: number) => `c${number}`,
  /** Where the terms of a stretch stand in the sections: for phrases. */
  places: (number: number) => `p${number}`,
  /** The same for a term whose postings stand apart. */
  commonPlaces: (number: number) => `q${number}`,
  /** A stretch of the terms sorted by their ends: for slips. */
  spellings: (number: number) => `s${number}`,
  /**
   * Titles and texts of some sections of a year. From the site's root, in a folder that is named by what it was made from: the texts
   * of a year in which nothing changes stay where they are. Each has a name of its own, by which a copy for a disk tells it.
   */
  texts: (year: string, number: number) => `search/texts-${year}/${year}-${number}`,
} as const
