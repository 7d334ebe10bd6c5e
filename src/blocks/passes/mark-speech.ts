import type { Block, Pass, PassContext } from '../../model/index.ts'
import { isSpeechRun } from '../is-speech-run.ts'
import { readMarker } from '../read-marker.ts'

/** Paragraphs that open with a dash and are spoken. Runs of such paragraphs are judged together. */
export const markSpeech: Pass = (blocks, context) => {
  const value = [...blocks]
  for (let at = 0; at < blocks.length; ) {
    let end = at
    while (end < blocks.length && opensWithDash(blocks[end] as Block)) end++
    if (end > at && isSpeechRun(blocks.slice(at, end), blocks[at - 1], context)) markRun(value, at, end, context)
    at = Math.max(end, at + 1)
  }
  return { value, messages: [] }
}

function markRun(value: Block[], from: number, end: number, _context: PassContext): void {
  for (let at = from; at < end; at++)
    value[at] = { type: 'speech', lines: (value[at] as Block).lines, evidence: 'mark-speech/dash' }
}

/** One paragraph with one dash at its start; several dashes without a blank line between are a list. */
function opensWithDash(block: Block): boolean {
  if (block.type !== 'unmarked' || readMarker(block.lines[0].text)?.kind !== 'dash') return false
  return block.lines.slice(1).every((line) => readMarker(line.text) === null)
}
