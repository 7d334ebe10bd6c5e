import { copyLinks } from './copy-links.ts'
import { keepTheme } from './keep-theme.ts'
import { markPlace } from './mark-place.ts'

/** What the pages do beyond being read. Each looks for its own part of the page and leaves one without it alone. */
keepTheme()
markPlace()
copyLinks()
