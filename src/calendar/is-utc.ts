/** Times of this zone are written with `Z` and need no rules. */
export const isUtc = (timezone: string) => /^(?:etc\/)?utc$/i.test(timezone)
