/** Whether a line is drawn rather than written: mostly marks, or marks alone. */
export function isDrawn(text: string): boolean {
  const marks = text.length - text.replace(/[^\p{L}\p{N}\s]+/gu, '').length
  return (marks > 4 && marks > text.trim().length * 0.5) || (marks > 0 && !/[\p{L}\p{N}]/u.test(text))
}
