import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueOf, renderSample, sampleSite } from './sample-archive.ts'

const homeOf = async (days: readonly string[]) => {
  const calendar = days.map((start) => ({ id: `mote-${start}`, start, title: `Möte ${start}` }))
  const site = sampleSite({}, [issueOf('2021-04', { calendar }, 'Text.\n')])
  return (await renderSample({ only: ['pages'], site })).get('index.html') ?? ''
}

test('the front page has what the newest issue looks forward to, in order, and more in reserve', async () => {
  const days = Array.from({ length: 9 }, (_, index) => `2021-05-1${index}`)
  const home = await homeOf([...days, '2021-03-31', '2020-05-01'])
  const found = [...home.matchAll(/data-until="([^"]*)"(?: hidden)?/g)]
  assert.deepEqual(
    found.map(([, day]) => day),
    days,
  )
  assert.deepEqual(
    found.map(([whole]) => whole.endsWith('hidden')),
    days.map((_, index) => index >= 5),
  )
  assert.match(home, /<h2 id="_coming" data-coming="På gång">Senast aviserade datum<\/h2>/)
})

test('where the newest issue looks forward to nothing the last dates stand there', async () => {
  const days = Array.from({ length: 9 }, (_, index) => `2020-05-1${index}`)
  const home = await homeOf(days)
  assert.deepEqual(
    [...home.matchAll(/data-until="([^"]*)"/g)].map(([, day]) => day),
    days.slice(-5),
  )
})

test('without dates it has no such part', async () => {
  assert.doesNotMatch(await homeOf([]), /coming-events/)
})
