import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of an issue's articles. */
const articles = 10
/** Of an article's paragraphs, about; nineteen kilobytes an issue. */
const paragraphs = 5
const firstYear = 1960

/**
 * Writes an archive of so many made-up issues, the same each time, and beside it the same pages as Hugo reads them. The words are those
 * of the sample archive, so that their lengths and letters are those of a language.
 * @param {number} count @param {{ archive: string, hugo: string, sample: string }} folders
 */
export function makeArchive(count, { archive, hugo, sample }) {
  const random = openRandom(count)
  const words = readWords(sample)
  const word = () => words[Math.floor(random() * random() * words.length)] ?? ''
  const phrase = (/** @type {number} */ length) => Array.from({ length }, word).join(' ')
  for (const folder of [join(archive, 'content', 'issues'), join(hugo, 'issues')])
    mkdirSync(folder, { recursive: true })
  const yaml = 'title: Provbladet\nlanguage: sv\nurl: https://example.org/\n'
  writeFileSync(join(archive, 'content', 'newsletter.yaml'), yaml)
  for (let index = 0; index < count; index += 1) {
    const day = new Date(Date.UTC(firstYear, 0, 1 + Math.floor((index * 24_000) / count)))
    const date = day.toISOString().slice(0, 10)
    const issue = makeIssue(date, index, { phrase, random })
    const id = count > 20_000 ? `${date}-n${index}` : date
    writeFileSync(join(archive, 'content', 'issues', `${id}.md`), issue.ours)
    writeFileSync(join(hugo, 'issues', `${id}.md`), issue.hugo)
  }
}

/** @param {string} date @param {number} index @param {{ phrase: (length: number) => string, random: () => number }} make */
function makeIssue(date, index, { phrase, random }) {
  const title = `Provbladet ${index + 1}: ${phrase(4)}`
  const sections = Array.from({ length: articles }, (_, at) => ({ id: `del-${at + 1}`, title: capital(phrase(5)) }))
  const events = Array.from({ length: Math.floor(random() * 6) }, (_, at) => {
    const start = new Date(Date.parse(date) + (3 + at * 4) * 86_400_000).toISOString().slice(0, 10)
    return { id: `${start}-${at}`, start, title: capital(phrase(2)) }
  })
  const body = sections.map(({ title: heading }) => `## ${heading}\n\n${makeArticle({ phrase, random })}`).join('\n\n')
  const flow = (/** @type {Record<string, string | number>} */ entry) =>
    `  - {${Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)}}\n`
  const calendar = events.length === 0 ? '' : `calendar:\n${events.map(flow).join('')}`
  const ours = `---\ntitle: ${JSON.stringify(title)}\ndate: "${date}"\nlang: sv\nsections:\n${sections.map((section) => flow({ ...section, level: 2 })).join('')}${calendar}---\n\n${body}\n`
  const years = `years: ["${date.slice(0, 4)}"]\n`
  return { ours, hugo: `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n${years}${calendar}---\n\n${body}\n` }
}

/** @param {{ phrase: (length: number) => string, random: () => number }} make */
function makeArticle({ phrase, random }) {
  const parts = Array.from({ length: paragraphs }, (_, at) => {
    if (at === 2 && random() < 0.3) return Array.from({ length: 4 }, () => `- ${capital(phrase(6))}`).join('\n')
    const sentences = Array.from({ length: 3 + Math.floor(random() * 3) }, () => `${capital(phrase(11))}.`)
    if (random() < 0.1) sentences.splice(1, 0, `**${capital(phrase(2))}** ${phrase(6)}.`)
    return sentences.join(' ')
  })
  return parts.join('\n\n')
}

/** @param {string} text */
const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The words of the sample's sources by how often they come, the commonest first. @param {string} folder @returns {string[]} */
function readWords(folder) {
  const counts = new Map()
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort())
    for (const [word] of readFileSync(join(folder, file), 'utf8').matchAll(/[\p{L}]{2,}/gu)) {
      const small = word.toLowerCase()
      counts.set(small, (counts.get(small) ?? 0) + 1)
    }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([word]) => word)
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). @param {number} seed @returns {() => number} */
function openRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
