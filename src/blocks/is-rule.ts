const repeated = /^\s*([-=_*~#^•·━─═—–+.<>:|/\\])(?:\s?\1){2,}\s*$/u
const mixed = /^\s*[-=_*~#^•·━─═—–+.<>o]{8,}\s*$/u

/** Whether a line is nothing but a drawn rule. */
export function isRule(text: string): boolean {
  return repeated.test(text) || mixed.test(text)
}
