import type { Block, Line, Locale, Pass } from '../../model/index.ts'
import { readTurn } from '../read-turn.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** So many labelled questions with answers make an interview. */
const fewestLabelled = 2
/** So many questions over their answers do, where nothing labels them. */
const fewestBare = 3
const longestQuestion = 300
/** It opens as a sentence, says something, and asks. */
const asked = [/^["”“»(]?[\p{Lu}\p{N}]/u, /.\p{L}/u, /\?["”“»)]?$/u]

/** Parts the questions of an interview from the answers below them, where no blank line does. */
export const splitQuestions: Pass = (blocks, { locale }) => {
  const turns = blocks
    .filter((block) => isLabelled(block, locale))
    .flatMap(({ lines }) => lines.map((line) => readTurn(line.text, locale)).filter((turn) => turn))
  const pairs = turns.filter((turn, at) => turn === 'question' && turns[at + 1] === 'answer').length
  const labelled = pairs >= fewestLabelled
  const bare = blocks.filter((block) => questionLines(block) > 0).length >= fewestBare
  return {
    value: splitEach(blocks, (block) => {
      if (labelled && isLabelled(block, locale)) return splitTurns(block, locale)
      const size = bare ? questionLines(block) : 0
      return size > 0 ? splitAt(block, size) : null
    }),
    messages: [],
  }
}

function isLabelled(block: Block, locale: Locale): boolean {
  return block.type === 'unmarked' && block.lines.some((line) => readTurn(line.text, locale) !== null)
}

function splitTurns(block: Block, locale: Locale): readonly Block[] {
  const parts: Line[][] = []
  for (const line of block.lines) {
    const open = parts.at(-1)
    if (open && readTurn(line.text, locale) === null) open.push(line)
    else parts.push([line])
  }
  return parts.map((part) => unmarked(part, ruleOf(part[0]?.text ?? '', locale)))
}

function ruleOf(text: string, locale: Locale): `split-questions/${string}` {
  return `split-questions/${readTurn(text, locale) ?? 'above'}`
}

/** Number of lines that the question at the top of a block takes, where an answer follows it; else 0. */
function questionLines(block: Block): number {
  if (block.type !== 'unmarked' || block.lines.length < 2) return 0
  const end = block.lines.findIndex((line) => !line.wrapped)
  const question = block.lines.slice(0, end + 1)
  const text = question.map((line) => line.text.trim()).join(' ')
  const answer = block.lines[end + 1]?.text.trim() ?? ''
  const asks = text.length <= longestQuestion && asked.every((pattern) => pattern.test(text))
  return asks && /^["”“»(–—-]*\s*[\p{Lu}\p{N}]/u.test(answer) && !answer.endsWith('?') ? end + 1 : 0
}

function splitAt(block: Block, size: number): readonly Block[] {
  return [
    unmarked(block.lines.slice(0, size), 'split-questions/question'),
    unmarked(block.lines.slice(size), 'split-questions/answer'),
  ]
}
