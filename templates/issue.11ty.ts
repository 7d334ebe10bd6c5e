import type { SiteIssue, SiteSection } from '../src/model/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { citation } from './_partials/citation.ts'
import { issueBody } from './_partials/issue-body.ts'
import { issueCalendar } from './_partials/issue-calendar.ts'
import { issueFiles } from './_partials/issue-files.ts'
import { languageOf } from './_partials/language-of.ts'
import { masthead } from './_partials/masthead.ts'
import { neighbours } from './_partials/neighbours.ts'
import { tableOfContents } from './_partials/table-of-contents.ts'
import { html } from './_print/html.ts'
import { openPage, type PageData } from './_print/page.ts'
import { toWords } from './_print/to-words.ts'

interface IssueData extends PageData {
  readonly issue: SiteIssue
}

export const data = {
  pagination: { data: 'site.issues', size: 1, alias: 'issue' },
  permalink: ({ issue }: IssueData) => `${issue.url}index.html`,
} as const

/** One issue: its articles in reading order, what it announces, and the way to the issues beside it. */
export function render(data: IssueData): string {
  const { issue } = data
  const page = openPage(data, issue.url)
  const contents = tableOfContents(page, issue)
  const titled = findTitled(issue)
  const main = html`<article class="${contents === '' ? 'without-contents' : 'with-contents'}">
${masthead(page, issue, titled)}
${contents}
<div class="text"${languageOf(page, issue)}>
${issueBody(page, issue, titled)}</div>
${issueCalendar(page, issue)}<footer class="issue-end">
${citation(page, issue)}${issueFiles(page, issue)}
</footer>
</article>
${neighbours(page, issue)}
<p class="notice" role="status" data-link-copied="${page.text.linkCopied}"></p>`
  return layoutPage(page, {
    kind: 'issue',
    title: issue.title,
    ...(issue.summary === '' ? {} : { description: issue.summary }),
    address: issue.url,
    issue,
    events: issue.calendar.filter((event) => event.issue.id === issue.id),
    main,
  })
}

/** The first article where its title is the issue's too: the page prints that once. */
function findTitled({ title, sections: [first] }: SiteIssue): SiteSection | null {
  const words = toWords(title)
  return first && words !== '' && toWords(first.title) === words ? first : null
}
