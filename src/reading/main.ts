import { copyLinks } from './copy-links.ts'
import { copyReferences } from './copy-references.ts'
import { focusSearch } from './focus-search.ts'
import { freeScrolls } from './free-scrolls.ts'
import { keepTheme } from './keep-theme.ts'
import { markPast } from './mark-past.ts'
import { markPlace } from './mark-place.ts'
import { markWords } from './mark-words.ts'
import { unfoldBeside } from './unfold-beside.ts'

/** What the pages do beyond being read. Each looks for its own part of the page and leaves one without it alone. */
keepTheme()
unfoldBeside()
markPlace()
copyLinks()
copyReferences()
focusSearch()
freeScrolls()
markWords(location.hash)
markPast(toDay(new Date()))

/** The reader's own day: `2021-12-03`. */
function toDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}
