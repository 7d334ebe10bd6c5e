const repeated = /^\s*([-=_*~#^•·━─═—–+.<>:|/\\])(?:\s?\1){2,}\s*$/u
const mixed = /^\s*[-=_*~#^•·━─═—–+.<>o]{8,}\s*$/u

/** Two hyphens part a mail from its signature (RFC 3676 § 4.3). */
const signature = /^--$/

/** Most lines hold a letter that no rule is made of, and need no closer look. */
const written = /[a-np-zA-Z0-9]/

/** Whether a line is nothing but a drawn rule. */
export function isRule(text: string): boolean {
  if (written.test(text)) return false
  return repeated.test(text) || mixed.test(text) || signature.test(text)
}
