import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SearchableIssue } from '../../src/search/build/searchable-site.ts'
import { searchSite } from '../../src/search/shared/index.ts'
import { danish } from './findings/danish.ts'
import { english } from './findings/english.ts'
import { finnish } from './findings/finnish.ts'
import { german } from './findings/german.ts'
import type { LanguageFindings } from './findings/language-findings.ts'
import { norwegian } from './findings/norwegian.ts'
import { swedish } from './findings/swedish.ts'
import { loadSite } from './load-site.ts'

/** Least mean reciprocal rank, and share of questions that ten hits answer, of an archive in one language and in all six. */
const floors: readonly (readonly [LanguageFindings, rank: number, recall: number, recallAmongAll: number])[] = [
  [swedish, 0.93, 0.97, 0.95],
  [english, 0.98, 1, 0.95],
  [danish, 0.95, 0.97, 0.93],
  [norwegian, 0.96, 0.98, 0.95],
  [german, 0.93, 0.94, 0.9],
  [finnish, 0.85, 0.85, 0.85],
]
const all = floors.map(([findings]) => findings)

/** Mean reciprocal rank, and share of the questions that are answered among ten; `lost` names those that another section answers first. */
interface Measure {
  readonly rank: number
  readonly recall: number
  readonly lost: readonly string[]
}

async function measure(archive: readonly LanguageFindings[], asked: LanguageFindings): Promise<Measure> {
  const source = loadSite({ issues: archive.map(toIssue) })
  const questions = Object.values(asked.questions).flat()
  const places = await Promise.all(
    questions.map(async ([question, section]) => {
      const { hits } = await searchSite(question, { limit: 10, source })
      return hits.findIndex(({ url }) => url === `${addressOf(asked)}#${section}`)
    }),
  )
  const ranks = places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))
  return {
    rank: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length,
    recall: places.filter((place) => place >= 0).length / places.length,
    lost: questions.flatMap(([question], at) => (places[at] === 0 ? [] : `${question} ${places[at]}`)),
  }
}

const addressOf = ({ language }: LanguageFindings) => `issues/${language}/`

function toIssue(findings: LanguageFindings): SearchableIssue {
  const sections = Object.entries(findings.sections).map(([id, [title, text]]) => {
    // A word that an archive says but once is known as no part of another.
    return { id, title, byline: null, text: `${text}\n${text}` }
  })
  const { language } = findings
  return {
    id: language,
    url: addressOf(findings),
    title: language,
    date: '2023',
    lang: language,
    preambleText: '',
    sections,
  }
}

for (const [findings, rank, recall, recallAmongAll] of floors) {
  test(`readers of ${findings.language} find what they mean`, async () => {
    const own = await measure([findings], findings)
    assert.ok(own.rank >= rank && own.recall >= recall, JSON.stringify(own))
  })

  test(`readers of ${findings.language} find what they mean among five other languages`, async () => {
    const among = await measure(all, findings)
    assert.ok(among.recall >= recallAmongAll, JSON.stringify(among))
  })
}
