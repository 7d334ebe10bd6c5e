/**
 * Marks the word that a link of the search leads to, in browsers that know no text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/): the others take them out of the address before a script sees it.
 */
export function markWords(hash: string): void {
  const [anchor = '', directive] = hash.split(':~:')
  const word = /^text=(?:[^,&]*-,)?([^,&]*)/.exec(directive ?? '')?.[1]
  if (word === undefined) return
  const section = document.getElementById(read(anchor.slice(1)))
  const mark = section && markAfter(section, read(word))
  ;(mark ?? section)?.scrollIntoView()
}

function read(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Marks a word where it first stands behind a heading; null where it does not. */
function markAfter(heading: Element, word: string): Element | null {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  texts.currentNode = heading
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const start = node.nodeValue?.indexOf(word) ?? -1
    if (start < 0 || word === '') continue
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + word.length)
    const mark = document.createElement('mark')
    range.surroundContents(mark)
    return mark
  }
  return null
}
