const year = '(?:19|20)\\d\\d'

/**
 * A pattern of a year by itself: not a part of a code, a ratio, a decimal or a range of years. `before` is a pattern of what may stand
 * right before it all the same.
 */
export function toBareYear(before = '^'): RegExp {
  const start = `(?<![\\p{L}\\p{N}_/.,:–-])|(?<=${before})`
  return new RegExp(`(?=${year})(?:${start})${year}(?![\\p{L}\\p{N}_/:–-]|[.,]\\d)`, 'gu')
}
