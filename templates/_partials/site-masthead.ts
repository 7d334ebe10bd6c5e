import type { PageContent } from '../_layouts/page.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { searchForm } from './search-form.ts'
import { themeChoice } from './theme-choice.ts'

/** The publication's name, the way to its parts, and the search: its box is the way to it, but on its own page. */
export function siteMasthead(page: Page, kind: PageContent['kind']): Html {
  const { newsletter } = page.site
  const logo = newsletter.theme?.logo
  const name = html`${logo ? html`<img class="logo" src="${page.link(logoAddress(logo))}" alt=""> ` : ''}${newsletter.title}`
  const isHome = kind === 'home'
  const title = isHome
    ? html`<h1 class="nameplate">${name}</h1>`
    : html`<p class="nameplate"><a href="${page.link('')}">${name}</a></p>`
  return html`<header class="site-masthead${isHome && ' home'}">
${title}
${isHome && newsletter.description ? html`<p class="motto">${newsletter.description}</p>\n` : ''}<nav aria-label="${page.text.mainNavigation}">
<ul class="links">
<li><a href="${page.link('')}"${isHome ? html` aria-current="page"` : ''}>${page.text.allIssues}</a></li>
<li><a href="${page.link('calendar/')}"${kind === 'calendar' ? html` aria-current="true"` : ''}>${page.text.calendar}</a></li>
${page.site.hasTopics && html`<li><a href="${page.link('topics/')}"${(kind === 'topics' || kind === 'topic') && html` aria-current="true"`}>${page.text.topics}</a></li>\n`}${kind === 'search' && html`<li><a href="${page.link('search/')}" aria-current="page">${page.text.search}</a></li>\n`}</ul>
</nav>
${kind === 'search' || kind === 'not-found' ? '' : searchForm(page, 'small')}
${themeChoice(page)}
</header>`
}

const logoAddress = (logo: string) => `media/${logo.replace(/^(?:\.?\/)?(?:media\/)?/, '')}`
