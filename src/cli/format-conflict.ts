import type { Conflict, Side } from '../merge/index.ts'

/** Lines of each side that are shown; who wants more has the files. */
const most = 60

/** Both sides of a conflict with their line numbers, as lines with line feeds. */
export function formatConflict({ place, ours, theirs }: Conflict): string {
  return `  ${place}\n${format('on disk', ours)}${format('import', theirs)}`
}

function format(name: string, { line, lines }: Side): string {
  if (lines.length === 0) return `    ${name}: nothing\n`
  const last = line + lines.length - 1
  const width = String(last).length
  const shown = lines.slice(0, most).map((text, at) => `    ${String(line + at).padStart(width)} | ${text}\n`)
  const rest = lines.length > most ? `    … and ${lines.length - most} lines more\n` : ''
  return `    ${name}, ${line === last ? `line ${line}` : `lines ${line} to ${last}`}:\n${shown.join('')}${rest}`
}
