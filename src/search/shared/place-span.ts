/** Words are found for a phrase by the stretch of so many in which they stand; the text itself tells the rest. */
export const placeSpan = 8
