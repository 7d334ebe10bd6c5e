const repeated = /^\s*([-=_*~#^•·━─═—–+.<>:|/\\])(?:\s?\1){2,}\s*$/u
const mixed = /^\s*[-=_*~#^•·━─═—–+.<>o]{8,}\s*$/u

/** Two hyphens part a mail from its signature (RFC 3676 § 4.3). */
const signature = /^--$/

/** Whether a line is nothing but a drawn rule. */
export function isRule(text: string): boolean {
  return repeated.test(text) || mixed.test(text) || signature.test(text)
}
