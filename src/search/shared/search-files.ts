/** Where the search's files stand, from the site's root. */
export const searchFiles = {
  /** The bundle of `src/search/browser`. */
  script: 'search/search.js',
  /** Names all others; the only one whose name stays while its content changes. */
  manifest: 'search/manifest.json',
  index: (hash: string) => `search/index-${hash}.json`,
  texts: (hash: string) => `search/texts-${hash}.json`,
} as const
