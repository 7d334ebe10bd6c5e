import type { Diagnostic } from '../model/index.ts'

/** A newsletter is some 20 kB; beyond this a file was hardly meant. */
const usual = 3
const bytesInMegabyte = 1_000_000

/** The error about a source of more megabytes than `most`; none where it may be read. */
export function checkSize({ length }: Uint8Array, most = usual): readonly Diagnostic[] {
  if (length <= most * bytesInMegabyte) return []
  const size = Math.ceil(length / (bytesInMegabyte / 10)) / 10
  const reason = `Unexpected source of ${size} MB, expected at most ${most} MB; raise the limit with \`--max-size\` if it is meant`
  return [{ ruleId: 'too-large', severity: 'error', reason }]
}
