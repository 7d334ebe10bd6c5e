import type { Result } from '../model/index.ts'
import { encodeWindows1252 } from './encode-windows-1252.ts'
import { mojibake } from './mojibake.ts'
import { nameLines } from './name-lines.ts'
import { splitLines } from './split-lines.ts'

/** Turns UTF-8 that was encoded twice back, line by line; a message says in which. What is right already stays. */
export function fixMojibake(text: string): Result<string> {
  const lines = splitLines(text)
  const fixed = lines.map(({ source }) => (source.search(mojibake) < 0 ? source : fixLine(source)))
  const changed = lines.filter(({ source }, at) => source !== fixed[at])
  if (changed.length === 0) return { value: text, messages: [] }
  const reason = `Text that was encoded twice is repaired in ${nameLines(changed)}; look whether it is right`
  return {
    value: lines.map(({ ending }, at) => `${fixed[at]}${ending}`).join(''),
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
