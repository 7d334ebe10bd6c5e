import type { WordForm } from '../shared/index.ts'

/** What stands between a word's hyphens, or the word where it has none. */
export const piecesOf = ({ whole, parts }: WordForm): readonly string[] => (parts.length > 0 ? parts : [whole])
