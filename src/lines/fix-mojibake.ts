import type { Result } from '../model/index.ts'
import { encodeWindows1252 } from './encode-windows-1252.ts'
import { mojibake } from './mojibake.ts'
import { nameLines } from './name-lines.ts'

/**
 * Turns UTF-8 that was encoded twice back, line by line; a message says in which. What is right already stays. Line feeds alone
 * end a line here: the other ends of a line may be half of a letter.
 */
export function fixMojibake(text: string): Result<string> {
  const lines = text.split('\n')
  const fixed = lines.map((line) => (line.search(mojibake) < 0 ? line : fixLine(line)))
  const changed = lines.flatMap((line, at) => (line === fixed[at] ? [] : [{ number: at + 1 }]))
  if (changed.length === 0) return { value: text, messages: [] }
  const reason = `Text that was encoded twice is repaired in ${nameLines(changed)}; look whether it is right`
  return {
    value: fixed.join('\n'),
    messages: [{ ruleId: 'mojibake', severity: 'info', reason, line: changed[0]?.number ?? 1 }],
  }
}

/** The whole line where all of it was encoded twice, else the pairs that are sure. */
function fixLine(line: string): string {
  return decodeAgain(line) ?? line.replace(mojibake, (pair) => decodeAgain(pair) ?? pair)
}

function decodeAgain(text: string): string | null {
  const bytes = encodeWindows1252(text)
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
