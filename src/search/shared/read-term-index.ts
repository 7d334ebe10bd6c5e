import lunr from 'lunr'
import { type IndexField, indexFields } from './index-fields.ts'
import type { TermIndex } from './term-index.ts'

const allFields = Object.keys(indexFields) as IndexField[]
const fieldsOf = { folded: allFields, plain: allFields.filter((field) => field !== 'folded') }

/**
 * A lunr index from its JSON. Queries are built with code: lunr's query language throws on ordinary text. The pipeline is
 * empty, since terms are made before they reach lunr, so that no function needs to be registered under a name.
 */
export function readTermIndex(json: object): TermIndex {
  const index = lunr.Index.load(json)
  return {
    weigh: ({ term, fields, prefix }) => {
      const wildcard = prefix ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE
      const results = index.query((query) => {
        query.term(term, { fields: fieldsOf[fields], usePipeline: false, wildcard })
      })
      return new Map(results.map(({ ref, score }) => [ref, score]))
    },
  }
}
