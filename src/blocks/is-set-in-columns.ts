import type { Line } from '../model/index.ts'

/** Whether two gaps part a line: one may stand behind a number, or be a slip. */
export function isSetInColumns({ text }: Line): boolean {
  return /\S {3,}\S.* {3,}\S/.test(text)
}
