/** Fields of the index with their boosts. The lede is the opening of the text, which the body holds too. */
export const indexFields = { title: 8, byline: 3, lede: 0.5, body: 1 } as const

export type IndexField = keyof typeof indexFields

export const fieldNames = Object.keys(indexFields) as readonly IndexField[]
/** lunr's parameters of BM25. */
export const saturation = 1.2
export const lengthShare = 0.75
/** The field whose length follows from the section's place, so that no shard tells it. */
export const bodyField = fieldNames.indexOf('body')
export const titleField = fieldNames.indexOf('title')
