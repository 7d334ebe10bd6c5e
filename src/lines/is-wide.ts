/** Whether a text has letters that one byte does not hold. */
export function isWide(text: string): boolean {
  return /[\u0100-\uFFFF]/.test(text)
}
