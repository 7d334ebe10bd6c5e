/** A text as a part of a regular expression that finds it as it stands (ECMA-262 § 22.2.1, SyntaxCharacter), with the flag `u` too. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
