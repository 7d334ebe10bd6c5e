import type { Diagnostic } from '../model/index.ts'

/** Lines that a version control system leaves where it could not merge: they would be published. `lines` are a file's. */
export function checkMarkers(lines: readonly string[]): readonly Diagnostic[] {
  const isMarker = (line: string) => /^(?:<{7}|>{7}|\|{7})(?: |$)/.test(line)
  return lines.flatMap((line, at): Diagnostic[] => {
    if (!isMarker(line)) return []
    const reason = `Unexpected conflict marker \`${line.slice(0, 7)}\`: two versions stand here; keep one`
    return [{ ruleId: 'conflict-marker', severity: 'error', reason, line: at + 1, column: 1 }]
  })
}
