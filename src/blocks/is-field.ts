/** Whether a line is a label of whatever name and its value: `Anmälan: eva@example.org`. */
export function isField(text: string): boolean {
  return /^\p{L}[\p{L} /-]{1,24}:\s/u.test(text)
}
