/** The letters of western and northern Europe, in all weights, from the site's root. */
export const typeface = 'assets/source-serif-4-latin.woff2'
