import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueOf, renderSample, sampleSite } from './sample-archive.ts'

const homeOf = async (days: readonly string[]) => {
  const calendar = days.map((start) => ({ id: `mote-${start}`, start, title: `Möte ${start}` }))
  const site = sampleSite({}, [issueOf('2021-04', { calendar }, 'Text.\n')])
  return (await renderSample({ only: ['pages'], site })).get('index.html') ?? ''
}

test('the front page has the five newest dates, newest first, under words that are true on any day', async () => {
  const home = await homeOf(Array.from({ length: 9 }, (_, index) => `2021-05-1${index}`))
  const days = [...home.matchAll(/data-until="([^"]*)"/g)].map(([, day]) => day)
  assert.deepEqual(days, ['2021-05-18', '2021-05-17', '2021-05-16', '2021-05-15', '2021-05-14'])
  assert.match(home, /<h2 id="_coming" data-coming="På gång">Senast aviserade datum<\/h2>/)
})

test('without dates it has no such part', async () => {
  assert.doesNotMatch(await homeOf([]), /coming-events/)
})
