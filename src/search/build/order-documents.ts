import type { AnalysedDocument } from './analyse-issues.ts'

/** A document with the number of terms in its body. */
export interface MeasuredDocument extends AnalysedDocument {
  /** Place among the documents as they were analysed. */
  readonly place: number
  readonly bodyLength: number
}

/**
 * Newest year first, the undated last; in a year from short to long; equals as they were. So a range of years is a range of
 * sections, and lengths need not be told one by one.
 */
export function orderDocuments(documents: readonly MeasuredDocument[]): readonly MeasuredDocument[] {
  const ranked = documents.map((measured) => ({ measured, year: Number(yearOf(measured) ?? -1) }))
  return ranked
    .sort((a, b) => b.year - a.year || a.measured.bodyLength - b.measured.bodyLength)
    .map(({ measured }) => measured)
}

/** Four digits; null where the issue has no date. */
export function yearOf({ document }: Pick<MeasuredDocument, 'document'>): string | null {
  return document.issue.date?.slice(0, 4) ?? null
}
