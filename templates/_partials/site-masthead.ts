import type { PageContent } from '../_layouts/page.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { searchForm } from './search-form.ts'

/** The publication's name, the way to its parts, and the search. */
export function siteMasthead(page: Page, kind: PageContent['kind']): Html {
  const { newsletter } = page.site
  const logo = newsletter.theme?.logo
  const name = html`${logo ? html`<img class="logo" src="${page.link(logoAddress(logo))}" alt=""> ` : ''}${newsletter.title}`
  const title =
    kind === 'home'
      ? html`<h1 class="nameplate">${name}</h1>`
      : html`<p class="nameplate"><a href="${page.link('')}">${name}</a></p>`
  return html`<header class="site-masthead">
${title}
${kind === 'home' && newsletter.description ? html`<p class="motto">${newsletter.description}</p>\n` : ''}<div class="site-bar">
<nav aria-label="${page.text.mainNavigation}">
<ul>
<li><a href="${page.link('')}"${kind === 'home' ? html` aria-current="page"` : ''}>${page.text.allIssues}</a></li>
<li><a href="${page.link('calendar/')}"${kind === 'calendar' ? html` aria-current="true"` : ''}>${page.text.calendar}</a></li>
<li><a href="${page.link('search/')}"${kind === 'search' ? html` aria-current="page"` : ''}>${page.text.search}</a></li>
</ul>
</nav>
${kind === 'search' ? '' : searchForm(page, 'small')}
<button type="button" class="theme-choice">${page.text.darkAppearance}</button>
</div>
</header>`
}

const logoAddress = (logo: string) => `media/${logo.replace(/^(?:\.?\/)?(?:media\/)?/, '')}`
