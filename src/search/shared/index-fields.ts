/** Fields of the index with their boosts; `folded` holds all the others' words without diacritics. */
export const indexFields = { title: 8, byline: 3, issue: 2, body: 1, folded: 1 } as const

export type IndexField = keyof typeof indexFields
