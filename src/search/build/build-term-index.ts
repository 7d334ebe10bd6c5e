import lunr from 'lunr'
import { findStemmer, type IndexField, indexFields, splitWords, type WordTerms, wordTerms } from '../shared/index.ts'
import type { SearchDocument } from './search-document.ts'

type FieldTerms = Record<IndexField, string[]>
type Analyse = (text: string, language: string) => readonly WordTerms[]

/** A lunr index as JSON, each document named by its place in the list. It reads back with `readTermIndex`. */
export function buildTermIndex(documents: readonly SearchDocument[]): string {
  const builder = new lunr.Builder()
  builder.ref('ref')
  for (const [field, boost] of Object.entries(indexFields)) builder.field(field, { boost })
  // Terms, not text. lunr takes a list's members as they are once its tokenizer does, and its pipelines stay empty.
  Object.assign(builder, { tokenizer: (terms: readonly string[]) => terms })
  const analyse = createAnalyse()
  documents.forEach((document, index) => {
    builder.add({ ref: String(index), ...toTerms(document, analyse) })
  })
  return JSON.stringify(builder.build())
}

/** Texts repeat their words: each is stemmed once for each language. */
function createAnalyse(): Analyse {
  const known = new Map<string, WordTerms>()
  return (text, language) => {
    const stem = findStemmer(language)
    return splitWords(text).map((word) => {
      const key = `${language} ${word.whole}`
      const terms = known.get(key) ?? wordTerms(word, stem)
      known.set(key, terms)
      return terms
    })
  }
}

function toTerms({ issue, title, byline, issueTitle, text }: SearchDocument, analyse: Analyse): FieldTerms {
  const fields: FieldTerms = { title: [], byline: [], issue: [], body: [], folded: [] }
  const texts = { title, byline, issue: issueTitle, body: text }
  for (const field of ['title', 'byline', 'issue', 'body'] as const)
    for (const { plain, folded } of analyse(texts[field], issue.lang)) {
      fields[field].push(...plain)
      fields.folded.push(...folded)
    }
  return fields
}
