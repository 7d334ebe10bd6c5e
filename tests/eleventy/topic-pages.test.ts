import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueOf, renderSample, sampleSite } from './sample-archive.ts'

/** The page of the listed topic in an archive of issues, each given as its date and how often an article of it names the topic. */
const topicPage = async (issues: readonly (readonly [id: string, articles: number])[]) => {
  const site = sampleSite(
    {},
    issues.map(([id, articles]) => {
      const titles = Array.from({ length: articles }, (_, index) => `Artikel ${index + 1}`)
      const sections = titles.map((title, index) => ({ id: `artikel-${index + 1}`, title, level: 2 as const }))
      const body = titles.map((title) => `## ${title}\n\nSommarregattan seglas.\n`).join('\n')
      return issueOf(id, { sections }, body || 'Inget.\n')
    }),
  )
  return (await renderSample({ only: ['pages'], site })).get('topics/sommarregattan/index.html') ?? ''
}

test('a topic shows how many articles of each year name it, also to who does not see it', async () => {
  const page = await topicPage([
    ['2018-03', 1],
    ['2019-03', 0],
    ['2020-03', 1],
    ['2020-09', 2],
  ])
  assert.match(page, /<figure class="topic-plot">/)
  assert.match(page, /role="img" aria-label="[^":]*: 2018: 1, 2020: 3">/)
  assert.match(page, /<span>2018<\/span><span>2020<\/span>/)
  // The year of most fills the height, one of a third of it a third, and one of none has no bar.
  assert.match(page, /<path class="bars" d="M0 40v-13h14v13zM40 40v-40h14v40z"\/>/)
})

test('an archive of one year has no plot of years', async () => {
  const page = await topicPage([
    ['2020-03', 1],
    ['2020-09', 2],
  ])
  assert.match(page, /Sommarregattan/)
  assert.doesNotMatch(page, /topic-plot/)
})
