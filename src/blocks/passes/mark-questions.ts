import type { Block, Pass } from '../../model/index.ts'
import { findPlaces } from '../find-places.ts'
import { textOf } from '../text-of.ts'

/** One question alone may be a heading; from two on it is an interview. */
const fewest = 2

/**
 * Questions of an interview: paragraphs that end with a question mark or exclamation mark and are answered by speech, and those
 * that were parted from their answers. They are never headings, nor are the answers.
 */
export const markQuestions: Pass = (blocks) => {
  const asked = findPlaces(blocks, (block, at) => isAsked(block, blocks[at + 1]))
  const questions = new Set(asked.length >= fewest ? asked : [])
  return {
    value: blocks.map((block, at) => {
      if (questions.has(at)) return { type: 'question', lines: block.lines, evidence: 'mark-questions/answered' }
      if (block.type !== 'unmarked') return block
      if (block.evidence === 'split-questions/question')
        return { type: 'question', lines: block.lines, evidence: 'mark-questions/asked' }
      return block.evidence === 'split-questions/answer'
        ? { type: 'paragraph', lines: block.lines, evidence: 'mark-questions/answer' }
        : block
    }),
    messages: [],
  }
}

function isAsked(block: Block, next: Block | undefined): boolean {
  const isBold = block.type === 'heading' && block.look === 'strong'
  return (block.type === 'unmarked' || isBold) && next?.type === 'speech' && /[?!]["”’»*_]*$/u.test(textOf(block))
}
