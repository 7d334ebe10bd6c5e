/** Whether a line is the rule of a table: drawn in one piece or column by column, with bars or crosses between or without. */
export function isTableRule(text: string): boolean {
  return /[-=─━═]{3}|[|+]\s*:?-{1,2}:?\s*[|+]/u.test(text) && /^[-=─━═+|:\s┼│]+$/u.test(text)
}
