import type { Block, Diagnostic, Line, Locale, PassContext, Result } from '../model/index.ts'
import { findLayout } from './find-layout.ts'
import { liftMarkers } from './lift-markers.ts'
import { markCutWords } from './mark-cut-words.ts'
import { markFlowedLines } from './mark-flowed-lines.ts'
import { markPageEdges } from './mark-page-edges.ts'
import { markWrappedLines } from './mark-wrapped-lines.ts'
import { passes } from './passes/index.ts'
import { splitBlocks } from './split-blocks.ts'
import { stripQuotes } from './strip-quotes.ts'
import { stripResidue } from './strip-residue.ts'

/** Lines to marked blocks. The value is empty where there is no text; a message then says so. */
export function readBlocks(
  source: readonly Line[],
  locale: Locale,
  locales: readonly Locale[],
): Result<readonly Block[]> {
  const stripped = stripResidue(liftMarkers(stripQuotes(source)), locales)
  const layout = findLayout(stripped, locale)
  const wrapped = markFlowedLines(stripped) ?? markWrappedLines(stripped, layout, locale)
  const lines = markCutWords(wrapped, locale, locales)
  const start = splitBlocks(markPageEdges(lines.value))
  if (start.length === 0) {
    return {
      value: [],
      messages: [{ ruleId: 'empty-issue', severity: 'error', reason: 'Unexpected empty issue, expected text' }],
    }
  }
  const context: PassContext = { locale, locales, layout }
  const messages: Diagnostic[] = [...lines.messages]
  let blocks = start
  for (const pass of passes) {
    const result = pass(blocks, context)
    blocks = result.value
    for (const message of result.messages) messages.push(message)
  }
  return { value: blocks, messages }
}
