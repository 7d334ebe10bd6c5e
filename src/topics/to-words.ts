/** The words of a text as they are written: letters, marks and digits; all else parts them. */
export const toWords = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

/** `GDPR`, `SamVes`, `e2e`: nobody writes an ordinary word so. */
export const isAcronym = (word: string): boolean => /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\d/u.test(word)
