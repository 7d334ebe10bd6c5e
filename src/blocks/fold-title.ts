const counter = /^\s*\(?\d{1,3}[.)]\s+/
/** A page behind dots or wide space (`Title ...... 3`), or behind a mark and a short word (`Title / sid 3`). */
const page = /(?:[\s.…·_]{3,}|\s*[/|,–-]\s*\p{L}{1,5}\.?\s*)\d{1,3}\s*$/u

/** What is longer is no title; its beginning is enough to tell it from others. */
const longest = 400

/** A title as its letters and digits, in lower case, without counter and page: what two printings of one title share. */
export function foldTitle(text: string): string {
  const beginning = text.slice(0, longest).replace(counter, '')
  // The pattern looks everywhere for what stands at the end.
  const bare = /\d/.test(beginning.trimEnd().slice(-1)) ? beginning.replace(page, '') : beginning
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
