import type { ListPage } from '../../src/model/index.ts'
import type { Html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { pageLinks } from './page-links.ts'

/** How much of a name tells where in the alphabet it stands. */
const letters = 3

/** The way to the pages of all topics, by what their names begin with. */
export const topicListLinks = (page: Page, pages: readonly ListPage[], url = ''): Html | '' =>
  pageLinks(page, { pages, url }, page.text.topicsByName, ({ first, last }) =>
    [first, last].map((name) => [...name].slice(0, letters).join('').trim()).join(' – '),
  )
