import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PrintJob, printPages } from '../../src/eleventy/index.ts'
import { renderSite } from '../../src/eleventy/render-site.ts'
import type { IssueHtml, SiteFile } from '../../src/model/index.ts'
import { issues, sampleSite } from './sample-archive.ts'

const toTexts = (files: readonly SiteFile[]) =>
  new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('latin1')]))

const htmlOf = (id: string): IssueHtml => issues.find((issue) => issue.id === id)?.html ?? assert.fail(`no ${id}`)

const here = toTexts(await renderSite({ site: sampleSite() }))

test('pages that another thread prints are those that this one prints', async () => {
  const jobs: PrintJob[] = []
  const files = await renderSite({
    site: sampleSite(),
    printers: () => async (job) => {
      jobs.push(job)
      return printPages(structuredClone(job), htmlOf)
    },
  })
  assert.deepEqual(jobs.map(({ template }) => template).sort(), ['feed', 'issue'])
  assert.equal(
    jobs.flatMap(({ items }) => items).length,
    [...here.keys()].filter((path) => /^(issues\/[^/]+\/index\.html|feed.*\.xml)$/.test(path)).length,
  )
  assert.deepEqual(toTexts(files), here)
})

test('what another thread cannot print is printed here', async () => {
  assert.deepEqual(toTexts(await renderSite({ site: sampleSite(), printers: () => async () => null })), here)
})

test('an error of another thread ends the build', async () => {
  const printers = () => async () => {
    throw new Error('no memory')
  }
  await assert.rejects(renderSite({ site: sampleSite(), printers }), /no memory/)
})
